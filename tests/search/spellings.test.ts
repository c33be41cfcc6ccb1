import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, spellingOf } from '../../src/search/slips.ts';
import { createSpellings, measureSpellings } from '../../src/search/spellings.ts';

const spellings = (words: readonly string[]) =>
  createSpellings((place) => words[place] ?? '', measureSpellings(words));

// Word by word as the definition has it, over the whole table.
function distanceByDefinition(a: readonly string[], b: readonly string[]): number {
  const table = [...Array(a.length + 1).keys()].map((i) => [...Array(b.length + 1).keys()].map((j) => i + j));
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      (table[i] ?? [])[j] = Math.min(...edits, swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
    }
  }
  return at(a.length, b.length);
}

describe('the edit distance', () => {
  it('is that of the definition, up to its limit', () => {
    const letters = fc.array(fc.constantFrom(...'abcd'), { maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, fc.constantFrom(1, 2, 3), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(distanceByDefinition(a, b), limit + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('of long words is found too', () => {
    const long = [...'ab'.repeat(500)];
    expect(editDistance(long, [...long.slice(0, 400), 'c', ...long.slice(400)], 2)).toBe(1);
    expect(editDistance(long, long.toReversed(), 2)).toBe(2);
  });
});

describe('spellings', () => {
  it('near a word are those a slip or two away, and not the word itself', () => {
    const { near } = spellings(['summit', 'summits', 'commit', 'submit', 'remains']);
    expect(near('remians', 1)).toEqual([{ term: 'remains', distance: 1 }]);
    expect(near('summit', 2).map(({ term }) => term)).toEqual(['commit', 'submit', 'summits']);
  });

  it('of Hangul are compared letter by letter', () => {
    expect(spellings(['정상회담', '회의']).near('정상회당', 1)).toEqual([{ term: '정상회담', distance: 1 }]);
  });

  it('begun by a term are longer and in their order', () => {
    const { begunBy } = spellings(['summits', 'summit', 'summer', 'sum', 'consummate']);
    expect(begunBy('summ')).toEqual(['summits', 'summit', 'summer']);
    expect(begunBy('summit')).toEqual(['summits']);
  });

  it('that are passed over are never near enough', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 9 }),
      fc.string({ unit: fc.constantFrom(...'가각나낙다단'), maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word), word, fc.constantFrom(1, 2), (words, term, limit) => {
        const terms = [...new Set(words)].filter((other) => other !== term);
        const distance = (other: string) => editDistance(spellingOf(term), spellingOf(other), limit);
        const found = spellings(terms)
          .near(term, limit)
          .map((near) => near.term);
        expect(found.toSorted()).toEqual(terms.filter((other) => distance(other) <= limit).toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
