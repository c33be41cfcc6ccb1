import fc from 'fast-check';
import type { Json } from './parts.ts';

type Key = string | number;

const deep = fc.integer({ min: 50, max: 2000 }).map((levels) => {
  let nested: unknown = 'core';
  for (let level = 0; level < levels; level++) {
    nested = [[nested], { options: nested }, { components: nested }, { component: nested }][level % 4];
  }
  return nested;
});

const wrong: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(0, -1, 1.5, 1e308, 2 ** 53 + 2, -(2 ** 63)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', '0', 'x', '__proto__', '9'.repeat(400), '\ud83d', 'ㅋ'.repeat(5000)),
  },
  { weight: 1, arbitrary: fc.constantFrom(true, false) },
  {
    weight: 2,
    arbitrary: fc.constantFrom([], [null], [[]], {}, { id: null }, { length: 3 }, { toString: 1 }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: deep },
);

// A mistake: how deep it may lie, at which of the parts so deep, and what stands there instead. Those near the surface, few
// among all, are what most is read of.
const mistake = fc.tuple(fc.constantFrom(1, 1, 2, 3, 9), fc.nat(), wrong);

// The parts down to a depth, by their paths.
function places(value: unknown, depth: number, path: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value !== 'object' || value === null || path.length >= depth) return [];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [
    [...path, key],
    ...places((value as Record<Key, unknown>)[key], depth, [...path, key]),
  ]);
}

function put(value: unknown, [key, ...rest]: readonly Key[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? put(item, rest, by) : item));
  const entries = value as Record<Key, unknown>;
  return { ...entries, [key]: put(entries[key], rest, by) };
}

/** Payloads of these with one to four mistakes: what is missing, null, of another type, too large or nested too deep. */
export function broken(right: fc.Arbitrary<Json>): fc.Arbitrary<unknown> {
  return fc
    .tuple(right, fc.array(mistake, { minLength: 1, maxLength: 4 }), fc.nat(60), wrong)
    .map(([payload, mistakes, rare, whole]) =>
      rare === 0
        ? whole
        : mistakes.reduce<unknown>((value, [within, at, by]) => {
            const all = places(value, within);
            return put(value, all[at % all.length] ?? [], by);
          }, payload),
    );
}
