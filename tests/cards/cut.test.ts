import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/cards/cut.ts';
import { monstrousText } from './monsters.ts';

const bare = (text: string) => text.toWellFormed().replace(/\s+/gu, '');

describe('a text that is cut', () => {
  it('is whole where it fits', () => {
    expect(cutText(' Lee met *Takaichi*. ', () => true)).toEqual(['Lee met *Takaichi*.']);
  });

  it('is cut after white space rather than within a word', () => {
    const pieces = cutText('one two three four five six', (escaped) => escaped.length <= 10);
    expect(pieces).toEqual(['one two', 'three four', 'five six']);
  });

  it('is cut between graphemes where there is no white space, and within one only where it must', () => {
    const flags = '🇰🇷🇯🇵'.repeat(3);
    const cut = cutText(flags, (escaped) => escaped.length <= 9);
    expect(cut).toEqual(['🇰🇷🇯🇵', '🇰🇷🇯🇵', '🇰🇷🇯🇵']);
    const towering = `e${'\u0301'.repeat(30)}`;
    expect(cutText(towering, (escaped) => escaped.length <= 10).join('')).toBe(towering);
  });

  it('loses nothing but white space and keeps its order, every piece within the limit, whatever it is', () => {
    fc.assert(
      fc.property(monstrousText, fc.integer({ min: 40, max: 3000 }), (text, bytes) => {
        const fits = (escaped: string) => Buffer.byteLength(escaped) <= bytes;
        const pieces = cutText(text, fits);
        expect(bare(pieces.join(''))).toBe(bare(text));
        for (const piece of pieces) {
          expect(piece.trim()).not.toBe('');
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
