import { describe, expect, it } from 'vitest';
import { createFirstTime } from '../../src/bot/once.ts';

describe('the memory of what came', () => {
  it('knows what has come, and only the last five thousand', () => {
    const isFirst = createFirstTime();
    expect([isFirst('a'), isFirst('b'), isFirst('a')]).toEqual([true, true, false]);
    for (let count = 0; count < 4_999; count++) isFirst(`other ${count}`);
    expect(isFirst('b')).toBe(false);
    expect(isFirst('a')).toBe(true);
  });
});
