import { type AskedQuestion, drawQuestions } from './draw.ts';
import type { QuizWish } from './kinds.ts';
import type { Material } from './material.ts';
import { hashOf, shuffled } from './seeded.ts';
import { type SoloQuiz, startSolo } from './solo.ts';

const CHECK_VALUES = 36 ** 4;

// Four letters that are others once a question, its answer or its choices are.
function checkOf(questions: readonly AskedQuestion[]): string {
  const told = questions.map(({ id, answer, choices }) => [id, answer, ...choices].join('|')).join('\n');
  return (hashOf(told) % CHECK_VALUES).toString(36);
}

/** A new quiz with its questions; undefined where there is nothing to ask. */
export function openSolo(
  wish: QuizWish,
  material: Material,
): { quiz: SoloQuiz; questions: AskedQuestion[] } | undefined {
  const questions = drawQuestions(wish, material);
  if (questions.length === 0) return undefined;
  return { quiz: startSolo(wish, questions.length, checkOf(questions)), questions };
}

/**
 * The questions of a quiz that is under way, their choices in another order each go; undefined where the knowledge has
 * changed so that they are not the same ones any more.
 */
export function questionsOfSolo(quiz: SoloQuiz, material: Material): AskedQuestion[] | undefined {
  const questions = drawQuestions(quiz, material);
  if (questions.length !== quiz.rounds || checkOf(questions) !== quiz.check) return undefined;
  const order = `${quiz.seed}|${quiz.asked}`;
  return questions.map((question) => ({
    ...question,
    choices: shuffled(question.choices, `${order}|${question.id}`, (text) => text),
  }));
}

export { materialOf } from './material.ts';
