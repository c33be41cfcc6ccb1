import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snowflakes } from '../../src/local-discord/snowflake.ts';

it('ids grow however the clock goes, and hold the time they were made', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1 }), (steps) => {
      let now = Date.UTC(2026, 0, 15);
      const nextId = snowflakes({ now: () => now, advance: () => {} });
      let last = 0n;
      for (const step of steps) {
        now += step - 100;
        const id = BigInt(nextId());
        expect(id).toBeGreaterThan(last);
        last = id;
      }
    }),
  );
  const at = Date.UTC(2026, 0, 15);
  const id = BigInt(snowflakes({ now: () => at + 0.7, advance: () => {} })());
  expect(Number(id >> 22n) + 1_420_070_400_000).toBe(at);
});

it('ids are not used up within a millisecond', () => {
  const nextId = snowflakes({ now: () => Date.UTC(2026, 0, 15), advance: () => {} });
  expect(new Set(Array.from({ length: 10_000 }, () => nextId())).size).toBe(10_000);
});
