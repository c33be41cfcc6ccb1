import { isLanguage } from '../language/language.ts';
import { QUIZ_KINDS, type QuizWish } from './kinds.ts';

/** The most questions in a quiz: as many as bits are kept for. */
export const MAX_ROUNDS = 20;

/**
 * A quiz of one person: which questions, which of them are asked in this go, which one is being asked, and what was right.
 * Numbers of questions count from 0; `asked` and `right` have a bit for each.
 */
export type SoloQuiz = QuizWish & {
  asked: number;
  right: number;
  at: number;
  /** Stands for the questions as they were at the start. */
  check: string;
};

const bit = (at: number) => 1 << at;
const has = (mask: number, at: number) => (mask & bit(at)) !== 0;

const numbers = (mask: number) =>
  Array.from({ length: MAX_ROUNDS }, (_, at) => at).filter((at) => has(mask, at));

/** A quiz of a wish that has so many questions, at its first one. */
export function startSolo(wish: QuizWish, count: number, check: string): SoloQuiz {
  return { ...wish, rounds: count, asked: bit(count) - 1, right: 0, at: 0, check };
}

/** The quiz once the question being asked is answered: only whether it was right is kept, so that twice counts once. */
export function answeredSolo(quiz: SoloQuiz, right: boolean): SoloQuiz {
  return { ...quiz, right: right ? quiz.right | bit(quiz.at) : quiz.right & ~bit(quiz.at) };
}

/** The quiz at the next question of this go; undefined where that was the last. */
export function nextSolo(quiz: SoloQuiz): SoloQuiz | undefined {
  const at = numbers(quiz.asked).find((number) => number > quiz.at);
  return at === undefined ? undefined : { ...quiz, at };
}

/** The questions of this go up to the one being asked, it included, that were not answered right. */
export function missedSolo({ asked, right, at }: SoloQuiz): number[] {
  return numbers(asked & ~right).filter((number) => number <= at);
}

/** A go with only what was missed in this one; undefined where nothing was. */
export function againSolo(quiz: SoloQuiz): SoloQuiz | undefined {
  const missed = numbers(quiz.asked & ~quiz.right);
  const [at] = missed;
  if (at === undefined) return undefined;
  return { ...quiz, asked: missed.reduce((mask, number) => mask | bit(number), 0), right: 0, at };
}

/** How far a go is: the place of the question being asked, from 1, of how many, and how many were right. */
export function progressOf({ asked, right, at }: SoloQuiz): { place: number; total: number; score: number } {
  const all = numbers(asked);
  return { place: all.indexOf(at) + 1, total: all.length, score: numbers(asked & right).length };
}

/** A quiz as a short word of letters, digits, dots and hyphens, of at most 80 units with the longest id of a topic. */
export function writeSolo({
  language,
  kind,
  topic,
  seed,
  rounds,
  asked,
  right,
  at,
  check,
}: SoloQuiz): string {
  const figures = [rounds, asked, right, at].map((value) => value.toString(36));
  return [language + QUIZ_KINDS.indexOf(kind), seed, ...figures, check, topic ?? ''].join('.');
}

const SHAPE =
  /^([a-z]{2})(\d)\.([0-9a-z]{1,7})\.([0-9a-z]{1,2})\.([0-9a-z]{1,4})\.([0-9a-z]{1,4})\.([0-9a-z])\.([0-9a-z]{1,4})\.([0-9a-z-]{0,40})$/u;

/** The quiz that such a word stands for; undefined for any other word. */
export function readSolo(word: string | undefined): SoloQuiz | undefined {
  const parts = SHAPE.exec(word ?? '');
  if (parts === null) return undefined;
  const [, language, kindAt, seed = '', ...rest] = parts;
  const [rounds = 0, asked = 0, right = 0, at = 0] = rest
    .slice(0, 4)
    .map((text) => Number.parseInt(text, 36));
  const [check = '', topic = ''] = rest.slice(4);
  const kind = QUIZ_KINDS[Number(kindAt)];
  if (!isLanguage(language) || kind === undefined || rounds < 1 || rounds > MAX_ROUNDS) return undefined;
  if (asked >= bit(rounds) || (right & ~asked) !== 0 || !has(asked, at)) return undefined;
  return { language, kind, topic: topic === '' ? undefined : topic, seed, rounds, asked, right, at, check };
}
