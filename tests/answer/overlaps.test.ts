import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOverlaps } from '../../src/answer/overlaps.ts';
import { overlaps } from '../../src/language/terms.ts';

const part = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));

it('the parts that overlap another one are those that have a unit in common with it, in their order', () => {
  fc.assert(
    fc.property(fc.array(part), part, (parts, one) => {
      expect(createOverlaps(parts)(one)).toEqual(parts.filter((other) => overlaps(other, one)));
    }),
  );
});
