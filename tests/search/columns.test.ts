import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColumn, packed } from '../../src/search/columns.ts';

const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat(70_000), fc.nat(2 ** 32 - 1)), { maxLength: 3000 });

describe('a column', () => {
  it('gives back what was put in, however much', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const column = createColumn();
        for (const value of values) column.push(value);
        expect([...column.numbers()]).toEqual(values);
        expect(column.length).toBe(values.length);
      }),
    );
  });

  it.each([
    [255, Uint8Array],
    [256, Uint16Array],
    [65_535, Uint16Array],
    [65_536, Uint32Array],
    [2 ** 32 - 1, Uint32Array],
  ])('with %d for its greatest takes elements no larger than that needs', (greatest, kind) => {
    expect(packed(Uint32Array.of(3, greatest, 0))).toEqual(kind.from([3, greatest, 0]));
  });
});
