import type { Language } from '../language/language.ts';
import type { PassageDocument } from '../search/documents.ts';
import type { QuestionsByLanguage } from '../search/listed-questions.ts';
import { type Chances, createClassifier } from '../search/question-classifier.ts';
import type { Question } from './question.ts';

/** What a question is, by what was learnt of the listed questions of its language. */
export type QuestionChances = {
  of(document: PassageDocument): Chances;
  /** The greatest chance, over the articles, that the question is one that some passage leaves open. */
  open: number;
};

const NONE: Chances = { asked: 0, open: 0 };

/** Makes what tells how likely a question is one that a passage answers or leaves open. */
export function createChances(questions: QuestionsByLanguage): (question: Question) => QuestionChances {
  const classify = (language: Language) =>
    questions[language].classifiers.map((each) => createClassifier(each, questions[language].bank));
  const classifiers = { en: classify('en'), ko: classify('ko'), ja: classify('ja') };
  return (question) => {
    const byArticle = classifiers[question.language].map((each) => each(question));
    const all = new Map(byArticle.flatMap((chances) => [...chances]));
    const open = byArticle.map((chances) => [...chances.values()].reduce((sum, each) => sum + each.open, 0));
    return { of: ({ number }) => all.get(number) ?? NONE, open: Math.max(0, ...open) };
  };
}
