import { type Numbers, packed } from './columns.ts';
import { editDistance, spellingOf } from './slips.ts';

/** A term with how far it is from another, in slips. */
export type Near = { term: string; distance: number };

/** What is measured of words, by their place in a list: how many letters each has, and which. */
export type MeasuredSpellings = { lengths: Numbers; masks: Int32Array };

/** What finds words of a list by their spelling. */
export type Spellings = {
  /** Those that are at most `limit` slips away from a term, itself left out. */
  near(term: string, limit: number): Near[];
  /** Those that a term begins and that are longer. */
  begunBy(term: string): string[];
};

// One bit for each letter that stands in a word, by its code modulo 32.
function maskOf(letters: readonly string[]): number {
  let mask = 0;
  for (const letter of letters) mask |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  return mask;
}

// Bits counted in pairs, fours and bytes side by side: it is done for every word of a language.
function countBits(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Measures words, once for all that look for them. */
export function measureSpellings(words: readonly string[]): MeasuredSpellings {
  const lengths = new Uint32Array(words.length);
  const masks = new Int32Array(words.length);
  words.forEach((word, place) => {
    const letters = spellingOf(word);
    lengths[place] = letters.length;
    masks[place] = maskOf(letters);
  });
  return { lengths: packed(lengths), masks };
}

// The places of the words of each length, in order.
function placesByLength(lengths: Numbers): Map<number, Uint32Array> {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const places = new Map([...counts].map(([length, count]) => [length, new Uint32Array(count)]));
  counts.clear();
  lengths.forEach((length, place) => {
    const at = counts.get(length) ?? 0;
    const same = places.get(length);
    if (same) same[at] = place;
    counts.set(length, at + 1);
  });
  return places;
}

/**
 * Makes what finds words by their spelling. A slip takes at most one of the letters that stand in a word away and brings at
 * most one, and what makes a word longer takes none: words that differ in more are passed over, all but a few of thousands.
 */
export function createSpellings(
  wordAt: (place: number) => string,
  { lengths, masks }: MeasuredSpellings,
): Spellings {
  const byLength = placesByLength(lengths);
  return {
    near(term, limit) {
      const letters = spellingOf(term);
      const mask = maskOf(letters);
      const found: Near[] = [];
      for (let length = letters.length - limit; length <= letters.length + limit; length++) {
        const taken = limit - Math.max(0, length - letters.length);
        const brought = limit - Math.max(0, letters.length - length);
        const places = byLength.get(length) ?? new Uint32Array();
        for (let at = 0; at < places.length; at++) {
          const place = places[at] ?? 0;
          const other = masks[place] ?? 0;
          if (countBits(mask & ~other) > taken || countBits(other & ~mask) > brought) continue;
          const word = wordAt(place);
          if (word === term) continue;
          const distance = editDistance(letters, spellingOf(word), limit);
          if (distance <= limit) found.push({ term: word, distance });
        }
      }
      return found;
    },
    begunBy(term) {
      const mask = maskOf(spellingOf(term));
      const found: string[] = [];
      for (let place = 0; place < masks.length; place++) {
        if ((mask & ~(masks[place] ?? 0)) !== 0) continue;
        const word = wordAt(place);
        if (word.length > term.length && word.startsWith(term)) found.push(word);
      }
      return found;
    },
  };
}
