import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerForm, gradedCard, questionCard } from '../../src/cards/quiz-card.ts';
import { resultCard } from '../../src/cards/quiz-result-card.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import type { AskedQuestion } from '../../src/quiz/draw.ts';
import { QUIZ_KINDS } from '../../src/quiz/kinds.ts';
import type { Prompt } from '../../src/quiz/question.ts';
import { MAX_ROUNDS, missedSolo, type SoloQuiz, startSolo, writeSolo } from '../../src/quiz/solo.ts';
import { buttonsOf, contents, expectLawful, read } from './discord-rules.ts';
import { monstrousPassage, monstrousText } from './monsters.ts';

const line = monstrousText.map((text) => text.slice(0, 300));
const language = fc.constantFrom(...LANGUAGES);
const prompt: fc.Arbitrary<Prompt> = fc.oneof(
  line.map((text) => ({ kind: 'entry', text }) as const),
  monstrousText.map((text) => ({ kind: 'blank', text }) as const),
  fc
    .tuple(monstrousText, fc.constantFrom('month' as const, 'year' as const))
    .map(([text, unit]) => ({ kind: 'date', text, unit }) as const),
  fc.tuple(line, language).map(([name, to]) => ({ kind: 'name', name, to }) as const),
);
const question: fc.Arbitrary<AskedQuestion> = fc
  .record({
    prompt,
    answer: line,
    wrong: fc.array(line, { maxLength: 3 }),
    sentence: monstrousText,
    span: fc.option(fc.tuple(fc.nat(300), fc.nat(300)), { nil: undefined }),
  })
  .map(({ answer, wrong, sentence, span, ...rest }) => ({
    ...rest,
    id: 'entry:an-article#a-passage:0',
    answer,
    accepted: [],
    distractors: wrong,
    typable: true,
    passage: 'an-article#a-passage',
    sentence: { text: sentence, answer: span },
    choices: wrong.length === 0 ? [] : [answer, ...wrong],
  }));
const quiz: fc.Arbitrary<SoloQuiz> = fc
  .record({
    language,
    kind: fc.constantFrom(...QUIZ_KINDS),
    topic: fc.constantFrom(undefined, 'a'.repeat(40)),
    seed: fc.constant('zzzzzz'),
    rounds: fc.constant(0),
    count: fc.integer({ min: 1, max: MAX_ROUNDS }),
    right: fc.nat(2 ** MAX_ROUNDS - 1),
  })
  .map(({ count, right, ...wish }) => {
    const started = startSolo(wish, count, 'zzzz');
    return { ...started, right: right & started.asked, at: count - 1 };
  });
const given = fc.record({ right: fc.boolean(), text: fc.option(monstrousText, { nil: undefined }) });

describe('whatever the texts', () => {
  it('Discord takes the card of a question', () => {
    const topic = fc.option(line, { nil: undefined });
    fc.assert(
      fc.property(quiz, question, topic, (now, asked, on) => expectLawful(questionCard(now, asked, on))),
      { numRuns: 200 },
    );
  });

  it('Discord takes the card of what came of an answer', () => {
    fc.assert(
      fc.property(quiz, question, monstrousPassage, given, (now, asked, passage, answer) =>
        expectLawful(gradedCard(now, asked, passage, answer)),
      ),
      { numRuns: 200 },
    );
  });

  it('Discord takes the card of how a quiz ended, with everything missed too', () => {
    const missed = fc.array(
      fc.record({ question, passage: fc.option(monstrousPassage, { nil: undefined }) }),
      { minLength: MAX_ROUNDS, maxLength: MAX_ROUNDS },
    );
    fc.assert(
      fc.property(quiz, missed, (now, all) =>
        expectLawful(resultCard(now, all.slice(0, missedSolo(now).length))),
      ),
    );
  });
});

describe('the card of an answer', () => {
  const now = startSolo({ language: 'en', kind: 'choice', topic: undefined, seed: 'a', rounds: 0 }, 2, 'c');
  const asked: AskedQuestion = {
    id: 'entry:a#b:0',
    prompt: { kind: 'entry', text: 'How many?' },
    answer: '183',
    accepted: [],
    distractors: ['136'],
    typable: true,
    passage: 'a#b',
    sentence: { text: 'In 1942, 183 people died.', answer: [9, 12] },
    choices: ['136', '183'],
  };
  const passage = {
    id: 'a#b',
    text: 'In 1942, 183 people died. And more.',
    language: 'en' as const,
    score: 1,
    citation: {
      article: 'a',
      publisher: 'NationPress',
      title: 'A title',
      published: '2026-01-15',
      paragraphs: [12],
      url: null,
    },
  };

  it('shows the verdict, the right answer, and the sentence alone with its citation', () => {
    const shown = contents(gradedCard(now, asked, passage, { right: false, text: '*136*' }));
    expect(shown).toContain('Not quite.\n-# Your answer: \\*136\\*');
    expect(shown).toContain('The answer: **183**');
    expect(shown.at(-1)).toBe(
      '-# \\[1\\] NationPress, 2026-01-15, ¶12 · A title\n> In 1942, **183** people died.',
    );
  });

  it('says of a name in another language no word of translation', () => {
    const name = { ...asked, prompt: { kind: 'name', name: 'Nara', to: 'ko' } as const };
    const shown = contents(
      gradedCard(now, name, { ...passage, language: 'ko' }, { right: true, text: undefined }),
    );
    expect(shown.map(read).join('\n')).not.toContain('translated');
  });

  it('leads to the next question, and at the last one to the result', () => {
    const label = (at: number) =>
      buttonsOf(gradedCard({ ...now, at }, asked, passage, { right: true, text: '' }))[0]?.label;
    expect([label(0), label(1)]).toEqual(['Next question', 'See the result']);
  });
});

it('the form to type an answer into knows its quiz', () => {
  const now = startSolo({ language: 'ko', kind: 'typed', topic: 'history', seed: 'a', rounds: 0 }, 2, 'c');
  expect(answerForm(writeSolo(now), 'ko')).toMatchObject({
    custom_id: `quiz:typed:${writeSolo(now)}`,
    title: '답 쓰기',
  });
});
