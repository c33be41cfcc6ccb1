import type { Answer, AnswerPassage, Citation } from '../../src/answer/answer.ts';

/** A passage with what a test says of it. */
export function passageWith(
  given: Partial<Omit<AnswerPassage, 'citation'>> & { citation?: Partial<Citation> } = {},
): AnswerPassage {
  return {
    id: 'nationpress-2026-01-15#nara',
    text: 'Lee Jae Myung met Sanae Takaichi in Nara.',
    language: 'en',
    score: 1,
    ...given,
    citation: {
      article: 'nationpress-2026-01-15',
      publisher: 'NationPress',
      title: 'Why Does Lee Call for Cooperation?',
      published: '2026-01-15',
      paragraphs: [8],
      url: null,
      ...given.citation,
    },
  };
}

/** An answer that quotes the first of its passages, with what a test says of it. */
export function answerWith(given: Partial<Answer> = {}): Answer {
  const passages = given.passages ?? [passageWith()];
  return {
    question: 'Where did they meet?',
    language: 'en',
    outcome: 'answered',
    answer: {
      sentences: passages.slice(0, 1).map(({ id, text }) => ({ text, passage: id, highlight: [] })),
    },
    premise: null,
    understood: null,
    didYouMean: null,
    confidence: 0.9,
    suggestions: [],
    elapsedMs: 1,
    ...given,
    passages,
  };
}
