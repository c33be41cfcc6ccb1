import { describe, expect, it } from 'vitest';
import type { Answer, AnswerPassage } from '../../src/answer/answer.ts';
import { answerCard } from '../../src/cards/answer-card.ts';
import { states } from '../../src/cards/states.ts';

const passage: AnswerPassage = {
  id: 'paper#meeting',
  text: 'They met at 10:00 *sharp* in [1] Nara. 두 정상은 _나라_에서 만났다.',
  language: 'en',
  score: 1,
  citation: {
    article: 'paper',
    publisher: 'Paper',
    title: 'A meeting',
    published: '2026-01-15',
    paragraphs: [1],
    url: null,
  },
};

function cardWith(sentences: readonly string[]) {
  const answer: Answer = {
    question: 'Where?',
    language: 'en',
    outcome: 'answered',
    answer: { sentences: sentences.map((text) => ({ text, passage: passage.id, highlight: [[0, 4]] })) },
    passages: [passage],
    premise: null,
    understood: null,
    didYouMean: null,
    confidence: 1,
    suggestions: [],
    elapsedMs: 0,
  };
  return answerCard(answer, { shared: false }).components;
}

describe('what a card states', () => {
  it('holds a passage that is shown below the sentence that answers', () => {
    expect(states(cardWith(['They met at 10:00 *sharp* in [1] Nara.']), passage.text)).toBe(true);
  });

  it('holds a passage whose sentences are all quoted, each with its mark', () => {
    const sentences = ['They met at 10:00 *sharp* in [1] Nara.', '두 정상은 _나라_에서 만났다.'];
    expect(states(cardWith(sentences), passage.text)).toBe(true);
  });

  it.each([
    'They met at 11:00 *sharp* in [1] Nara. 두 정상은 _나라_에서 만났다.',
    'They met at 10:00 *sharp* in [1] Nara. 두 정상은 _도쿄_에서 만났다.',
    'Nobody met.',
  ])('does not hold a passage that now says %j', (text) => {
    expect(states(cardWith(['They met at 10:00 *sharp* in [1] Nara.']), text)).toBe(false);
  });
});
