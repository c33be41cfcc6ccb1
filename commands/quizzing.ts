import { randomInt } from 'node:crypto';
import type { Asker, PressInput, Shown } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { type Given, gradedCard, questionCard } from '../src/cards/quiz-card.ts';
import { resultCard } from '../src/cards/quiz-result-card.ts';
import type { AskedQuestion } from '../src/quiz/draw.ts';
import type { QuizWish } from '../src/quiz/kinds.ts';
import type { Material } from '../src/quiz/material.ts';
import { missedSolo, nextSolo, progressOf, readSolo, type SoloQuiz } from '../src/quiz/solo.ts';
import { notice } from './answering.ts';

/** As many seeds as six letters and digits make. */
const SEEDS = 36 ** 6;

/** The questions of a quiz, as they are now, and what they are made of; undefined where they are no longer the same. */
async function questionsOf(quiz: SoloQuiz, services: Services) {
  const { materialOf, questionsOfSolo } = await import('../src/quiz/solo-questions.ts');
  const material = materialOf(services.knowledge());
  const questions = questionsOfSolo(quiz, material);
  return questions && { questions, material };
}

const topicOf = ({ topic, language }: SoloQuiz, services: Services) =>
  services.knowledge().topics.find(({ id }) => id === topic)?.label[language];

/** A new quiz, or a kind sentence where there is nothing to ask. */
export async function opened(
  { rounds, ...wish }: Omit<QuizWish, 'seed'>,
  asker: Asker,
  services: Services,
): Promise<Shown> {
  const { materialOf, openSolo } = await import('../src/quiz/solo-questions.ts');
  const seed = randomInt(SEEDS).toString(36);
  const started = openSolo({ ...wish, rounds, seed }, materialOf(services.knowledge()));
  const first = started?.questions[0];
  if (started === undefined || first === undefined) return notice('error.noQuiz', asker);
  const card = questionCard(started.quiz, first, topicOf(started.quiz, services));
  return { card, outcome: 'asked', language: started.quiz.language };
}

/** What came of an answer to the question that a quiz is at; `grade` gives back undefined for what is no answer to it. */
export async function graded(
  input: Asker & Pick<PressInput, 'args'>,
  services: Services,
  grade: (question: AskedQuestion, material: Material) => Given | undefined,
): Promise<Shown> {
  const quiz = readSolo(input.args[0]);
  if (quiz === undefined) return notice('error.outdated', input);
  const found = await questionsOf(quiz, services);
  const question = found?.questions[quiz.at];
  const given = found && question && grade(question, found.material);
  const passage = question && services.answerer().passage(question.passage, quiz.language);
  if (question === undefined || given === undefined || passage === undefined)
    return notice('error.quizChanged', { ...input, language: quiz.language });
  const card = gradedCard(quiz, question, passage, given);
  return { card, outcome: given.right ? 'right' : 'wrong', language: quiz.language };
}

/** The question that a quiz is at once `move` has been made; undefined from `move`: there is none. */
export async function asked(
  move: (quiz: SoloQuiz) => SoloQuiz | undefined,
  input: PressInput,
  services: Services,
): Promise<Shown> {
  const before = readSolo(input.args[0]);
  const quiz = before && move(before);
  if (quiz === undefined) return notice('error.outdated', input);
  const found = await questionsOf(quiz, services);
  const question = found?.questions[quiz.at];
  if (question === undefined) return notice('error.quizChanged', { ...input, language: quiz.language });
  const card = questionCard(quiz, question, topicOf(quiz, services));
  return { card, outcome: 'asked', language: quiz.language };
}

/** The next question, or how the quiz ended. */
export async function wentOn(input: PressInput, services: Services): Promise<Shown> {
  const quiz = readSolo(input.args[0]);
  if (quiz === undefined || nextSolo(quiz) !== undefined) return await asked(nextSolo, input, services);
  const found = await questionsOf(quiz, services);
  if (found === undefined) return notice('error.quizChanged', { ...input, language: quiz.language });
  const missed = missedSolo(quiz).flatMap((at) => {
    const question = found.questions[at];
    if (question === undefined) return [];
    return [{ question, passage: services.answerer().passage(question.passage, quiz.language) }];
  });
  const { score, total } = progressOf(quiz);
  return { card: resultCard(quiz, missed), outcome: `${score} of ${total}`, language: quiz.language };
}
