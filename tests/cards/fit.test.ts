import { describe, expect, it } from 'vitest';
import { type Block, fitSections } from '../../src/cards/fit.ts';

const block = (priority: Block['priority'], ...variants: [string, ...string[]]): Block => ({
  priority,
  variants,
});

describe('texts fitted into a message', () => {
  it('are all there, in their order, where there is room', () => {
    const sections = [[block(3, 'c', 'x'), block(0, 'a')], [block(1, 'b')]];
    expect(fitSections(sections)).toEqual([['c', 'a'], ['b']]);
  });

  it('give way to those that matter more, but keep their shortest form', () => {
    const sections = [[block(2, 'q'.repeat(3000), 'q')], [block(0, 's'.repeat(3000), 's')]];
    expect(fitSections(sections)).toEqual([['q'], ['s'.repeat(3000)]]);
  });

  it('fill 4,000 characters and no more', () => {
    expect(fitSections([[block(0, 'a'.repeat(4000))]])).toEqual([['a'.repeat(4000)]]);
    expect(fitSections([[block(0, 'a'.repeat(4001))]])).toEqual([[]]);
    expect(fitSections([[block(0, 'a'.repeat(4000)), block(1, 'b')]])).toEqual([['a'.repeat(4000)]]);
  });

  it('fill 10,170 bytes, twelve for each display among them, and no more', () => {
    const full = '나'.repeat(3386);
    expect(fitSections([[block(0, full)]])).toEqual([[full]]);
    expect(fitSections([[block(0, `${full}a`)]])).toEqual([[]]);
    expect(fitSections([[block(0, full), block(1, 'b')]])).toEqual([[full]]);
  });

  it('leave room for the other components of a card', () => {
    const many = () => Array.from({ length: 50 }, (_, index) => block(0, String(index)));
    // 40 less a container and two rows of five buttons and one of two; then less a second container and a line in each.
    expect(fitSections([many()]).flat()).toHaveLength(24);
    expect(fitSections([many(), many(), many(), many()], 2).flat()).toHaveLength(21);
  });

  it('are never blank', () => {
    expect(fitSections([[block(0, ' \n'), block(0, 'a', '')]])).toEqual([[]]);
  });
});
