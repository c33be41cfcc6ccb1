import { detectLanguage } from '../../src/language/detect.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import type { QuestionSet } from './squad.ts';

/** As many questions as tell the language of a set. */
const SAMPLE = 100;

/** The language that most of the first questions of a set are in. */
export function languageOfSet({ questions }: Pick<QuestionSet, 'questions'>): Language {
  const detected = questions.slice(0, SAMPLE).map(({ text }) => detectLanguage(text));
  const count = (language: Language) => detected.filter((each) => each === language).length;
  return [...LANGUAGES].sort((a, b) => count(b) - count(a))[0] ?? 'en';
}
