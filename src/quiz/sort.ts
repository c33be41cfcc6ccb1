import type { Name } from '../knowledge/schema.ts';
import { foldAnswer } from './fold.ts';

const COUNTRY_NAMES = new Set(
  (() => {
    const namer = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    return letters.flatMap((first) => letters.flatMap((second) => namer.of(first + second) ?? []));
  })().map(foldAnswer),
);

/**
 * What sort of place a name is of: a country, what its last word says (a prefecture, a temple), or, for a single word, a
 * town. A peninsula may hold the town that is asked for, so it is no wrong answer for one.
 */
export function sortOf({ kind, name }: Name): string {
  if (kind !== 'place') return kind;
  if (COUNTRY_NAMES.has(foldAnswer(name.en))) return 'country';
  const words = name.en.split(' ');
  return words.length === 1 ? 'town' : (words.at(-1) ?? '');
}
