import { describe, expect, it } from 'vitest';
import { clip, oneLine } from '../../src/text/plain-text.ts';

describe('a clipped text', () => {
  const room = { graphemes: 5, units: 100 };

  it.each([
    ['short', 'short'],
    ['longer', 'long…'],
    ['나라에서 만났다', '나라에서…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧…'],
  ])('of %s with room for five graphemes is %s', (text, clipped) => {
    expect(clip(text, room)).toBe(clipped);
  });

  it('counts UTF-16 units too, and never cuts a grapheme apart', () => {
    expect(clip('🇰🇷🇯🇵🇰🇷', { graphemes: 9, units: 11 })).toBe('🇰🇷🇯🇵…');
    expect(clip(`a${'\u0301'.repeat(50)}b`, { graphemes: 9, units: 20 })).toBe('…');
    expect(clip('abcd', { graphemes: 9, units: 4 })).toBe('abcd');
  });
});

describe('a text on one line', () => {
  it('has single spaces and nothing invisible that steers', () => {
    expect(oneLine('  a\r\n\tb\u2028c\u202e\u0007\u200fd\ud83d ')).toBe('a b cd\ufffd');
    expect(oneLine('a \u0085\u0000 b \u200e c')).toBe('a b c');
  });
});
