import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { informationOf } from '../../src/search/information.ts';

describe('what a term tells', () => {
  it('is 4.5 for a term that nothing holds, whatever the size of the collection', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (total) => {
        expect(informationOf(0, total)).toBeCloseTo(4.5, 9);
      }),
    );
  });

  it('is less the more texts hold it, and never below nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e5 }), fc.nat(), (total, some) => {
        const count = some % total;
        expect(informationOf(count + 1, total)).toBeLessThan(informationOf(count, total));
        expect(informationOf(count + 1, total)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
