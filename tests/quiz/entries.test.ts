import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { entryQuestions } from '../../src/quiz/entries.ts';
import { materialOf } from '../../src/quiz/material.ts';
import { ARTICLE, ARTICLE_FILE, edit, knowledgeFolder } from '../knowledge/knowledge-files.ts';
import { ownMaterial } from './material.ts';

const QUIZ = `    quiz:
      - question: { en: How many people were on board?, ko: 몇 명이 탔나요?, ja: 何人が乗っていましたか？ }
        answer: { en: '200', ko: 200명, ja: 200人 }
        distractors:
          en: ['20', '2000']
          ko: [20명, 20 명, 2000명]
          ja: [20人, 2000人]
`;

it('a passage that is not translated shows its answers in the language of its source', async () => {
  const folder = await knowledgeFolder({ [ARTICLE_FILE]: `${ARTICLE}${QUIZ}` });
  const material = materialOf((await loadKnowledge(folder)).knowledge);
  const passage = material.passage('herald-2026-02-03#passengers') ?? expect.fail('no such passage');
  const [question] = entryQuestions(passage, 'ko', material);
  expect(question).toMatchObject({
    answer: '200명',
    prompt: { kind: 'entry', text: '몇 명이 탔나요?' },
    sentence: { text: 'Some 200 people were on board.', answer: [5, 8] },
    distractors: ['20명', '2000명'],
  });
});

it('an entry whose answer no sentence shows is left out', async () => {
  const quiz = edit(QUIZ, "en: '200'", "en: '300'");
  const folder = await knowledgeFolder({ [ARTICLE_FILE]: `${ARTICLE}${quiz}` });
  const material = materialOf((await loadKnowledge(folder)).knowledge);
  const passage = material.passage('herald-2026-02-03#passengers') ?? expect.fail('no such passage');
  expect(LANGUAGES.flatMap((language) => entryQuestions(passage, language, material))).toEqual([]);
});

it('the knowledge of the project has at least forty entries, each with three wrong answers, in every language', async () => {
  const material = await ownMaterial();
  for (const language of LANGUAGES) {
    const questions = material.passages.flatMap((passage) => entryQuestions(passage, language, material));
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(questions.length).toBe(
      material.passages.reduce((sum, { passage }) => sum + passage.quiz.length, 0),
    );
    for (const { distractors } of questions) expect(distractors).toHaveLength(3);
  }
});
