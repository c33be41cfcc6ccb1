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

function countBits(number: number): number {
  let left = number;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
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
 * Makes what finds words by their spelling. A slip changes at most two of the letters that stand in a word, so words that differ
 * in more are passed over: of thousands a few dozen are compared.
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
        for (const place of byLength.get(length) ?? []) {
          if (countBits(mask ^ (masks[place] ?? 0)) > 2 * limit) continue;
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
