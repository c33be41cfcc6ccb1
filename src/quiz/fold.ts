import { foldKana, normalise } from '../language/normalise.ts';
import type { Span } from './question.ts';

const IGNORED = /[\s\p{P}\p{S}]/u;
const WORD = /[\p{sc=Latin}\p{Nd}]/u;

/**
 * An answer as it is compared: without regard to case, width, spaces, punctuation, diacritics, forms of Han characters, and
 * katakana or hiragana.
 */
export function foldAnswer(text: string): string {
  return [...foldKana(normalise(text).text)].filter((character) => !IGNORED.test(character)).join('');
}

/** An answer folded, and for each unit of it, and its end, where that stands in the text. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const { text: normal, offsets } = normalise(text);
  const kana = foldKana(normal);
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of kana) {
    if (!IGNORED.test(character)) {
      folded += character;
      for (let unit = 0; unit < character.length; unit++) places.push(offsets?.[at + unit] ?? at + unit);
    }
    at += character.length;
  }
  return { folded, places };
}

/**
 * Where a text holds another one, both folded; a part in Latin letters or digits only as whole words. Undefined where it
 * does not.
 */
export function findFolded(text: string, part: string): Span | undefined {
  const wanted = foldAnswer(part);
  if (wanted === '') return undefined;
  const { folded, places } = foldWithPlaces(text);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + wanted.length - 1] ?? start) + 1;
    const torn = (before: string, after: string) => WORD.test(before) && WORD.test(after);
    if (torn(text[start - 1] ?? '', text[start] ?? '')) continue;
    if (torn(text[end - 1] ?? '', text[end] ?? '')) continue;
    return [start, end];
  }
  return undefined;
}
