import type { Language } from '../language/language.ts';

/** What a quiz is about: everything, only what is chosen or typed, only names, only dates. */
export const QUIZ_KINDS = ['mixed', 'choice', 'typed', 'names', 'dates'] as const;

/** One of the kinds of a quiz. */
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** Which quiz is wanted: the same wish gives the same questions as long as the knowledge stays the same. */
export type QuizWish = {
  language: Language;
  kind: QuizKind;
  /** The id of a topic; undefined for all of them. */
  topic: string | undefined;
  seed: string;
  rounds: number;
};
