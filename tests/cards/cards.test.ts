import { describe, expect, it } from 'vitest';
import { answerCard } from '../../src/cards/answer-card.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { otherLanguageCard } from '../../src/cards/other-language.ts';
import { sharedCard } from '../../src/cards/shared.ts';
import { sourcesCard } from '../../src/cards/sources.ts';
import { answerWith, passageWith } from './answers.ts';
import { buttonsOf, contents } from './discord-rules.ts';

describe('the shared card', () => {
  it('says what the card said, without the button to share it', () => {
    const card = answerCard(answerWith({ suggestions: ['What is Nara?'] }), { shared: false });
    const shared = sharedCard(card.components);
    expect(contents(shared)).toEqual(contents(card));
    expect(buttonsOf(shared).map(({ label }) => label)).toEqual([
      'Sources',
      'Ask a follow-up',
      'Report an error',
      'What is Nara?',
      'Helpful',
      'Not what I asked',
    ]);
  });

  it('is the card of an answer that was public from the start', () => {
    const answer = answerWith({ suggestions: ['What is Nara?'] });
    expect(sharedCard(answerCard(answer, { shared: false }).components)).toEqual(
      answerCard(answer, { shared: true }),
    );
  });
});

describe('the card of sources', () => {
  it('shows passages whole, each with its citation', () => {
    const passages = [
      passageWith({ text: 'First. Second.' }),
      passageWith({ citation: { paragraphs: [6, 7] } }),
    ];
    expect(contents(sourcesCard([{ language: 'en', passages }]))).toEqual([
      '### Sources',
      '-# \\[1\\] NationPress, 2026-01-15, ¶8 · Why Does Lee Call for Cooperation?\n> First. Second.',
      '-# \\[2\\] NationPress, 2026-01-15, ¶6, ¶7 · Why Does Lee Call for Cooperation?\n> Lee Jae Myung met Sanae Takaichi in Nara.',
    ]);
  });
});

describe('a notice', () => {
  it('says its text to the letter', () => {
    expect(contents(noticeCard('Try /ask *again*.'))).toEqual(['Try /ask \\*again\\*.']);
  });

  it('must say something', () => {
    expect(() => noticeCard(' \n')).toThrow(RangeError);
  });
});

describe('the card for other languages', () => {
  it('says in all three languages which ones are spoken', () => {
    expect(contents(otherLanguageCard())).toEqual([
      expect.stringContaining('English, Korean and Japanese'),
      expect.stringContaining('한국어, 영어, 일본어'),
      expect.stringContaining('日本語、英語、韓国語'),
    ]);
  });
});
