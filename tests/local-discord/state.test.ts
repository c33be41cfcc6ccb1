import fc from 'fast-check';
import { expect, it } from 'vitest';
import { record } from '../../src/local-discord/state.ts';

it('a list of records keeps the last 9,000 to 10,000', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), (count) => {
      const records: number[] = [];
      for (let entry = 1; entry <= count; entry += 1) record(records, entry);
      expect(records.at(-1)).toBe(count);
      expect(records.length).toBeLessThanOrEqual(10_000);
      expect(records.length).toBeGreaterThanOrEqual(Math.min(count, 9_000));
    }),
    { numRuns: 20 },
  );
});
