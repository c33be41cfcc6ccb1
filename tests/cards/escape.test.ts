import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/cards/escape.ts';
import { read } from './discord-rules.ts';
import { monstrousText } from './monsters.ts';

describe('an escaped text', () => {
  it.each([
    ['@everyone', '\\@everyone'],
    ['<@1> <#2> </ask:3>', '\\<\\@1\\> \\<\\#2\\> \\</ask\\:3\\>'],
    ['**a** __b__ ~~c~~ ||d|| `e`', '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['https://a.example', 'https\\://a.example'],
    ['[a](b)', '\\[a\\](b)'],
    ['# a\n-# b\n- c\n+ d\n12. e\n> f', '\\# a\n\\-\\# b\n\\- c\n\\+ d\n12\\. e\n\\> f'],
    [':smile: <t:1:R>', '\\:smile\\: \\<t\\:1\\:R\\>'],
    ['a\\*b', 'a\\\\\\*b'],
    ['2026-01-15, 1.5 – 나라·東京。', '2026-01-15, 1.5 – 나라·東京。'],
  ])('of %j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('reads as the text, and is at most twice as long', () => {
    fc.assert(
      fc.property(monstrousText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(read(escaped)).toBe(text.toWellFormed());
        expect(escaped.length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });
});
