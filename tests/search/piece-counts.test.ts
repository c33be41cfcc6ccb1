import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPieces, createPieceStatistics } from '../../src/search/piece-counts.ts';

const statistics = (texts: (string | undefined)[]) => createPieceStatistics(countPieces(texts, 'en'));

describe('the counts of pieces', () => {
  it('tell the more of a piece the fewer texts hold it, and most of one that none holds', () => {
    const { idf } = statistics(['harbour ships', 'harbour choir', 'harbour', 'ferry']);
    expect(idf('harbour')).toBeLessThan(idf('choir'));
    expect(idf('choir')).toBeLessThan(idf('lighthous'));
  });

  it('take each text once, however often it has the piece, and pass by those that are not there', () => {
    const once = countPieces(['ship', 'choir'], 'en');
    const often = countPieces(['ship ship ship', undefined, 'choir'], 'en');
    expect(often.texts).toBe(2);
    expect(often.buckets).toEqual(once.buckets);
    expect(often.averageLength).toBeGreaterThan(once.averageLength);
  });

  it('never take a piece for rarer than it is, and grow with the texts', () => {
    const words = fc.array(fc.stringMatching(/^\d{1,3}$/u), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(words, (list) => {
        const counts = countPieces(list, 'en');
        // A power of two, so that the low bits of a hash find its bucket.
        expect(Math.log2(counts.buckets.length) % 1).toBe(0);
        const { idf } = createPieceStatistics(counts);
        const exact = createPieceStatistics({ ...counts, buckets: new Uint32Array(1).fill(1) });
        for (const word of list) expect(idf(word)).toBeLessThanOrEqual(exact.idf(word));
      }),
    );
  });

  it('of no texts know nothing and divide by nothing', () => {
    const { idf, averageLength } = statistics([]);
    expect(averageLength).toBe(0);
    expect(Number.isFinite(idf('ship'))).toBe(true);
  });
});
