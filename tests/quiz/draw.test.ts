import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { drawQuestions } from '../../src/quiz/draw.ts';
import { findFolded, foldAnswer } from '../../src/quiz/fold.ts';
import { isRight } from '../../src/quiz/grade.ts';
import { QUIZ_KINDS } from '../../src/quiz/kinds.ts';
import { GAP } from '../../src/quiz/question.ts';
import { openSolo, questionsOfSolo } from '../../src/quiz/solo-questions.ts';
import { ownMaterial } from './material.ts';

const material = await ownMaterial();
const wish = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  kind: fc.constantFrom(...QUIZ_KINDS),
  topic: fc.constantFrom(undefined, 'history', 'culture', 'summit', 'china'),
  seed: fc.stringMatching(/^[0-9a-z]{1,6}$/u),
  rounds: fc.integer({ min: 1, max: 20 }),
});

describe('the questions of a quiz', () => {
  it('are the same for the same wish, and none comes twice', () => {
    fc.assert(
      fc.property(wish, (wanted) => {
        const questions = drawQuestions(wanted, material);
        expect(drawQuestions(wanted, material)).toEqual(questions);
        const ids = questions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(questions.length).toBeLessThanOrEqual(wanted.rounds);
      }),
    );
  });

  it('have the right answer once among their choices, and every other choice is wrong', () => {
    fc.assert(
      fc.property(wish, (wanted) => {
        for (const question of drawQuestions(wanted, material)) {
          const { choices, answer } = question;
          expect(isRight(answer, question, material)).toBe(true);
          if (choices.length === 0) continue;
          expect(choices.length).toBeGreaterThanOrEqual(2);
          expect(choices.length).toBeLessThanOrEqual(4);
          expect(new Set(choices.map(foldAnswer)).size).toBe(choices.length);
          expect(choices.filter((choice) => isRight(choice, question, material))).toEqual([answer]);
        }
      }),
    );
  });

  it('are shown by a sentence of a passage, to the letter, on the topic that is wanted', () => {
    fc.assert(
      fc.property(wish, (wanted) => {
        for (const { sentence, passage, prompt, answer } of drawQuestions(wanted, material)) {
          const found = material.passage(passage);
          const texts = Object.values(found?.passage.text ?? {});
          expect(texts.some((text) => text?.includes(sentence.text))).toBe(true);
          if (wanted.topic !== undefined) expect(found?.passage.topics).toContain(wanted.topic);
          expect(sentence.answer).toBeDefined();
          if (prompt.kind === 'entry') expect(findFolded(sentence.text, answer)).toBeDefined();
          if (prompt.kind === 'blank' || prompt.kind === 'date') {
            expect(prompt.text.split(GAP).length).toBeGreaterThanOrEqual(2);
          }
        }
      }),
    );
  });

  it('are of the kind that is wanted', () => {
    const of = (kind: (typeof QUIZ_KINDS)[number]) =>
      drawQuestions({ language: 'ja', kind, topic: undefined, seed: 'seed', rounds: 12 }, material);
    expect(of('names').every(({ prompt }) => prompt.kind === 'name')).toBe(true);
    expect(of('dates').every(({ prompt }) => prompt.kind === 'date')).toBe(true);
    expect(of('typed').every(({ choices }) => choices.length === 0)).toBe(true);
    expect(of('choice').every(({ choices }) => choices.length > 1)).toBe(true);
    expect(new Set(of('mixed').map(({ prompt }) => prompt.kind)).size).toBeGreaterThan(2);
    for (const kind of QUIZ_KINDS) expect(of(kind)).toHaveLength(12);
  });

  it('leave nothing to read the answer from in the sentence with a gap', () => {
    for (const language of LANGUAGES) {
      const wanted = { language, kind: 'typed', topic: undefined, seed: 'all', rounds: 200 } as const;
      for (const { prompt, answer, sentence, accepted } of drawQuestions(wanted, material)) {
        if (prompt.kind !== 'blank') continue;
        expect(findFolded(prompt.text, answer)).toBeUndefined();
        expect(accepted.filter((name) => findFolded(prompt.text, name))).toEqual([]);
        expect(sentence.text.startsWith(prompt.text.split(GAP)[0] ?? '?')).toBe(true);
      }
    }
  });

  it('with a gap show nothing of the word in it by a Korean particle', () => {
    const wanted = { language: 'ko', kind: 'choice', topic: undefined, seed: 'all', rounds: 200 } as const;
    const texts = drawQuestions(wanted, material).flatMap(({ prompt }) =>
      prompt.kind === 'blank' ? prompt.text : [],
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(text).not.toMatch(/＿[은는이가을를과와](?![가-힣(])/u);
  });
});

describe('a question about a month', () => {
  const wanted = { language: 'en', kind: 'dates', topic: undefined, seed: 'all', rounds: 99 } as const;
  const question = drawQuestions(wanted, material).find(({ passage }) => passage.endsWith('#japan-visit'));

  it.each([
    ['January 2026', true],
    ['2026년 1월', true],
    ['2026-01-13', true],
    ['14 January 2026', true],
    ['13 to 14 January 2026', true],
    ['15 January 2026', false],
    ['February 2026', false],
    ['2026', false],
  ])('takes %s: %s', (typed, right) => {
    if (question === undefined) expect.fail('no such question');
    expect(isRight(typed, question, material)).toBe(right);
  });
});

describe('a sentence with a gap', () => {
  const all = (['en', 'ko', 'ja'] as const).flatMap((language) =>
    drawQuestions({ language, kind: 'typed', topic: undefined, seed: 'all', rounds: 999 }, material),
  );

  it('never asks for the publisher, nor for a country that its passage has another word for', () => {
    expect(all.filter(({ id }) => id.endsWith(':nationpress'))).toEqual([]);
    expect(all.filter(({ id }) => id.includes('#dna-analysis') && /:(japan|south-korea)$/u.test(id))).toEqual(
      [],
    );
    expect(all.filter(({ id }) => /#japan-visit:0:japan$/u.test(id))).toHaveLength(3);
  });

  it('offers no place that may hold the right one, or that one passage names together with it', () => {
    const seats = all.filter(({ id }) => id.endsWith('#takaichi-hometown:0:nara'));
    expect(seats.map(({ distractors }) => new Set(distractors))).toEqual([
      new Set(['Seoul', 'Tokyo', 'Beijing', 'Gyeongju']),
      new Set(['서울', '도쿄', '베이징', '경주']),
      new Set(['ソウル', '東京', '北京', '慶州']),
    ]);
  });

  it('leaves out the title with the name', () => {
    const persons = material.glossary.filter(({ kind }) => kind === 'person').map(({ id }) => id);
    const texts = all.flatMap(({ id, prompt }) =>
      prompt.kind === 'blank' && persons.some((person) => id.endsWith(`:${person}`)) ? prompt.text : [],
    );
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      expect(text).not.toMatch(
        /(President|Prime Minister|National Security|Adviser) ＿|＿ ?(대통령|총리|国家主席|首相|大統領)/u,
      );
    }
  });
});

describe('a quiz that goes on', () => {
  it('has the same questions, and knows when the knowledge is another', async () => {
    const wanted = { language: 'en', kind: 'mixed', topic: undefined, seed: 'abc', rounds: 5 } as const;
    const opened = openSolo(wanted, material);
    if (opened === undefined) expect.fail('nothing to ask');
    const ids = opened.questions.map(({ id }) => id);
    expect(questionsOfSolo(opened.quiz, material)?.map(({ id }) => id)).toEqual(ids);
    expect(questionsOfSolo({ ...opened.quiz, check: 'zzzz' }, material)).toBeUndefined();
    const fewer = { ...material, passages: [], glossary: [] };
    expect(questionsOfSolo(opened.quiz, fewer)).toBeUndefined();
    expect(openSolo(wanted, fewer)).toBeUndefined();
  });
});
