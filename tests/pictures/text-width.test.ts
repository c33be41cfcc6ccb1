import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/pictures/text-width.ts';

// Advances in em, summed over the text, as the fonts themselves have them: the wider of Noto Sans and Liberation Sans.
const MEASURED: [text: string, regular: number, bold: number][] = [
  ['President Lee Jae Myung returned from Japan on Wednesday, 14 January 2026.', 36.95, 39.02],
  ['Why Does South Korean President Lee Call for Bipartisan Cooperation', 33.29, 35.29],
  ['The quick brown fox jumps over the lazy dog', 21.01, 22.28],
  ['NATO, IAEA, OECD, UNESCO', 13.89, 14.06],
  ['183 (136), 2026-01-15, ¶6', 11.79, 11.91],
  ['illicit fjords till William', 10.22, 11.27],
  ['조세이 탄광은 어디에 있어?', 11.52, 11.52],
  ['高市首相の出身地は？', 10, 10],
];

// The same in Noto Sans CJK, which pictures are drawn with where the bot sends them, regular.
const MEASURED_CJK: [text: string, em: number][] = [
  ['President Lee Jae Myung returned from Japan on Wednesday, 14 January 2026.', 36.87],
  ['NATO, IAEA, OECD, UNESCO', 12.94],
  ['[1] NationPress, 2026-01-15, ¶6 · “Why”', 18.78],
  ['조세이 탄광 · 서울 · 도쿄', 10.52],
  ['高市首相の出身地は？', 10],
  ['ＡＢＣ · Ⅲ · ㈜', 7.02],
];

describe('the width of a text', () => {
  it.each(MEASURED_CJK)('is at least what the own font needs: %s', (text, em) => {
    expect(textWidth(text, 20, false) / 20).toBeGreaterThanOrEqual(em);
  });

  it.each(MEASURED)('is at least what fonts need, and not much more: %s', (text, regular, bold) => {
    for (const [weight, em] of [
      [false, regular],
      [true, bold],
    ] as const) {
      const estimate = textWidth(text, 20, weight) / 20;
      expect(estimate).toBeGreaterThanOrEqual(em);
      expect(estimate).toBeLessThan(em * 1.25);
    }
  });

  it('is nothing for marks and joiners, which stand upon their letter', () => {
    expect(textWidth('e\u0301\u200d\ufe0f', 10, false)).toBe(textWidth('e', 10, false));
  });

  it('grows with the size and with every part of the text', () => {
    expect(textWidth('ab', 10, false)).toBeCloseTo(textWidth('a', 10, false) + textWidth('b', 10, false));
    expect(textWidth('ab', 20, false)).toBeCloseTo(2 * textWidth('ab', 10, false));
  });
});
