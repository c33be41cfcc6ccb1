import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, spellingOf } from '../../src/search/slips.ts';
import { createSpellings, measureSpellings } from '../../src/search/spellings.ts';

const spellings = (words: readonly string[]) =>
  createSpellings((place) => words[place] ?? '', measureSpellings(words));

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
