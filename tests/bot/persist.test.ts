import { describe, expect, it } from 'vitest';
import { pauseAfter } from '../../src/bot/persist.ts';

describe('the pauses between tries', () => {
  it('double from a second up to a minute', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((failures) => pauseAfter(failures, 0.5));
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('differ by a fifth at most', () => {
    expect([pauseAfter(3, 0), pauseAfter(3, 1)]).toEqual([3200, 4800]);
  });
});
