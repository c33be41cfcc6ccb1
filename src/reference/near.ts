import { editDistance } from '../knowledge/nearest.ts';
import { foldName } from '../language/names.ts';

/** How much of a text is compared, in UTF-16 units. */
const READ = 40;
/** The share of letters that may differ, and the one that stands for a text that holds the other. */
const MOST = 0.5;
const HELD = 0.3;

/** A text as it is compared: folded, Hangul by its letters, so that 타카이치 is nearer to 다카이치 than another syllable is. */
export function lettersOf(text: string): string {
  return foldName(text.slice(0, READ)).normalize('NFD');
}

function distance(typed: string, form: string): number {
  const [shorter, longer] = typed.length < form.length ? [typed, form] : [form, typed];
  if (shorter.length >= 2 && longer.includes(shorter)) return HELD * (1 - shorter.length / longer.length);
  if (longer.length - shorter.length > MOST * longer.length) return 1;
  return editDistance(typed, form) / Math.max(1, longer.length);
}

/**
 * The items that have a form near to what was typed, in any script, the nearest first, at most `limit`. `formsOf` gives the
 * forms of an item as `lettersOf` gives them.
 */
export function nearestItems<Item>(
  typed: string,
  items: readonly Item[],
  formsOf: (item: Item) => readonly string[],
  limit: number,
): Item[] {
  const wanted = lettersOf(typed);
  return items
    .map((item) => ({
      item,
      distance: Math.min(1, ...formsOf(item).map((form) => distance(wanted, form))),
    }))
    .filter(({ distance }) => distance <= MOST)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ item }) => item);
}
