import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, sampled, shuffled } from '../../src/quiz/seeded.ts';

const word = (item: number) => String(item);
const items = fc.uniqueArray(fc.integer(), { maxLength: 60 });

describe('a seeded order', () => {
  it('holds every item once, and is the same for the same seed', () => {
    fc.assert(
      fc.property(items, fc.string(), (list, seed) => {
        const order = shuffled(list, seed, word);
        expect(order.toSorted()).toEqual(list.toSorted());
        expect(shuffled(list.toReversed(), seed, word)).toEqual(order);
      }),
    );
  });

  it('keeps the order of the rest when an item is added', () => {
    fc.assert(
      fc.property(items, fc.string(), fc.integer(), (list, seed, more) => {
        fc.pre(!list.includes(more));
        const order = shuffled([...list, more], seed, word).filter((item) => item !== more);
        expect(order).toEqual(shuffled(list, seed, word));
      }),
    );
  });

  it('is as often one way as another', () => {
    const firsts = Array.from({ length: 6000 }, (_, seed) => shuffled([1, 2, 3], word(seed), word)[0]);
    for (const item of [1, 2, 3]) {
      const count = firsts.filter((first) => first === item).length;
      expect(count).toBeGreaterThan(1850);
      expect(count).toBeLessThan(2150);
    }
    expect(hashOf('a')).not.toBe(hashOf('b'));
  });

  it('of a long list gives some, each once, spread over all of it', () => {
    const long = Array.from({ length: 10_000 }, (_, item) => item);
    const some = sampled(long, 400, 'seed', word);
    expect(new Set(some).size).toBe(400);
    expect(some).toHaveLength(400);
    expect(sampled(long, 400, 'seed', word)).toEqual(some);
    expect(sampled(long, 400, 'other', word)).not.toEqual(some);
    expect(some.filter((item) => item < 5000).length).toBeGreaterThan(150);
    expect(sampled([3, 1, 2], 3, 'seed', word)).toEqual(shuffled([3, 1, 2], 'seed', word));
  });
});
