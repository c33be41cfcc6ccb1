import { describe, expect, it } from 'vitest';
import { citationLine, passageBlock } from '../../src/cards/citation.ts';
import { wordsFor } from '../../src/words/index.ts';
import { passageWith } from './answers.ts';
import { read } from './discord-rules.ts';

const bestOf = (...given: Parameters<typeof passageBlock>) => passageBlock(...given).variants[0];
const english = wordsFor('en');

describe('a citation', () => {
  it('gives publisher, day and paragraph', () => {
    expect(read(citationLine(1, passageWith().citation))).toBe('[1] NationPress, 2026-01-15, ¶8');
  });

  it('gives every paragraph', () => {
    const { citation } = passageWith({ citation: { paragraphs: [6, 7] } });
    expect(read(citationLine(2, citation))).toBe('[2] NationPress, 2026-01-15, ¶6, ¶7');
  });

  it('links the article by fixed words, whatever stands in its title', () => {
    const citation = { title: 'A [title](https://evil.example) *here*', url: 'https://example.org/a_(b)' };
    const text = bestOf(passageWith({ citation }), 1, english, { quoted: true });
    expect(text).toBe(
      '-# \\[1\\] NationPress, 2026-01-15, ¶8 · A \\[title\\](https\\://evil.example) \\*here\\* · ' +
        '[Read the article](https://example.org/a_%28b%29)',
    );
  });

  it('shows no link where there is no address', () => {
    expect(bestOf(passageWith(), 1, english, { quoted: true })).not.toContain('](');
  });
});

describe('a passage', () => {
  it('is quoted line by line', () => {
    const text = bestOf(passageWith({ text: 'One.\n- Two.' }), 1, english, { quoted: false });
    expect(text.split('\n').slice(1)).toEqual(['> One.', '> \\- Two.']);
  });
});
