import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { sampled } from './random.ts';
import { type QuestionSet, readSquad } from './squad.ts';

/** The seed of every sample, so that figures are the same each time. */
export const SEED = 1;

/** What is measured: a question set's file, its language, and the most questions of it that are asked. */
export type Task = { file: string; language: Language; limit: number };

/** Reads a question set with a sample of its questions; all passages stay. Throws where the file is no such set. */
export function loadSet({ file, limit }: Pick<Task, 'file' | 'limit'>): QuestionSet {
  const set = readSquad(JSON.parse(readFileSync(file, 'utf8')));
  return { ...set, questions: sampled(set.questions, limit, SEED) };
}

/** The language with this code; throws where there is none. */
export function languageOf(code: string | undefined): Language {
  const language = LANGUAGES.find((known) => known === code);
  if (language === undefined) throw new Error(`--language is one of ${LANGUAGES.join(', ')}`);
  return language;
}
