import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/knowledge/nearest.ts';

describe('editDistance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['same', 'same', 0],
    ['flaw', 'lawn', 2],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is a distance: symmetrical, zero for equals alone, never longer by a detour', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('nearest', () => {
  it.each([
    ['sumit', 'summit'],
    ['smumit', 'summit'],
    ['lee-jae-myun', 'lee-jae-myung'],
    ['fish', undefined],
    ['xy', undefined],
    ['', undefined],
  ])('to %s is %s', (written, found) => {
    expect(nearest(written, ['security', 'summit', 'lee-jae-myung', 'en'])).toBe(found);
  });

  it('takes the first of equally near ones', () => {
    expect(nearest('text', ['test', 'next'])).toBe('test');
  });
});

describe('didYouMean', () => {
  it('asks only where something is near', () => {
    expect(didYouMean('sumit', ['summit'])).toBe('; did you mean summit?');
    expect(didYouMean('sumit', ['trade'])).toBe('');
  });
});
