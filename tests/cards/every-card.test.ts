import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { answerCard } from '../../src/cards/answer-card.ts';
import type { Card } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw-text.ts';
import { MAX_SENTENCE_BYTES } from '../../src/cards/limits.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { otherLanguageCard } from '../../src/cards/other-language.ts';
import { sharedCard } from '../../src/cards/shared.ts';
import { sourcesCard } from '../../src/cards/sources.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { contents, expectLawful, read } from './discord-rules.ts';
import { monstrousAnswer, monstrousPassage, monstrousText } from './monsters.ts';

const anyAnswerCard = fc
  .tuple(monstrousAnswer, fc.boolean())
  .map(([answer, shared]) => answerCard(answer, { shared }));
const anySourcesCard = fc
  .tuple(fc.array(monstrousPassage, { maxLength: 8 }), fc.constantFrom(...LANGUAGES))
  .map(([passages, language]) => sourcesCard([{ language, passages }]));
const anyNotice = monstrousText.filter((text) => text.trim() !== '').map(noticeCard);
const anyCard: fc.Arbitrary<Card> = fc.oneof(anyAnswerCard, anySourcesCard, anyNotice);

describe('whatever the texts', () => {
  it('Discord takes the card of an answer, and the card that shares it', () => {
    fc.assert(
      fc.property(anyAnswerCard, (card) => {
        expectLawful(card);
        expectLawful(sharedCard(card.components));
      }),
      { numRuns: 300 },
    );
  });

  it('Discord takes the card of sources', () => {
    fc.assert(fc.property(anySourcesCard, expectLawful));
  });

  it('Discord takes a notice', () => {
    fc.assert(fc.property(anyNotice, expectLawful));
  });

  it('Discord takes the card for other languages', () => {
    expectLawful(otherLanguageCard());
  });

  it('a sentence that a knowledge file may hold is shown to the letter, its citation with it', () => {
    const short = monstrousText.filter(
      (text) => Buffer.byteLength(text) <= MAX_SENTENCE_BYTES && text.trim() !== '',
    );
    fc.assert(
      fc.property(monstrousAnswer, short, (answer, text) => {
        const id = answer.passages[0]?.id;
        fc.pre(id !== undefined);
        const highlight = answer.answer?.sentences[0]?.highlight ?? [];
        const sentences = [{ text, passage: id, highlight }, ...(answer.answer?.sentences ?? [])];
        const card = answerCard({ ...answer, outcome: 'answered', answer: { sentences } }, { shared: false });
        const shown = contents(card).map(read);
        expect(shown).toContain(`${text.toWellFormed()} [1]`);
        expect(shown.some((line) => line.startsWith('-# [1] '))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a drawn card holds no line wider than the terminal, and nothing that steers it', () => {
    const options = fc.record({
      width: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constant(Number.POSITIVE_INFINITY)),
      colour: fc.boolean(),
      numbered: fc.boolean(),
    });
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(anyCard, options, (card, given) => {
        for (const line of drawCard(card.components, given).text.split('\n')) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that the drawing itself uses
          const plain = line.replace(/\x1b\[[\d;]*m/g, '');
          expect(plain).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
          if (!given.colour) expect(plain).toBe(line);
          const isOneGrapheme = [...segmenter.segment(plain.trim())].length <= 1;
          if (!isOneGrapheme) expect(stringWidth(plain)).toBeLessThanOrEqual(given.width);
        }
      }),
      { numRuns: 200 },
    );
  });
});
