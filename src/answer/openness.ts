import type { Asking } from '../language/asking.ts';
import type { Language } from '../language/language.ts';
import type { QuestionsByLanguage, ReadQuestions } from '../search/listed-questions.ts';
import { KIND_NUMBERS } from '../search/question-bank.ts';
import type { Question } from './question.ts';

/** Tells how much the words of a question speak for its being one that the sources leave open. */
export type Openness = (question: Question) => number;

/** Seen this often more on either side before a word counts. */
const PRIOR = 1;
/** The most that one word can say, as log odds. */
const LIMIT = 2.5;
/** Log odds that count as 1. */
const SCALE = 6;

const features = (terms: Iterable<string>, { kind, focus }: Asking): string[] => [
  ...terms,
  ...(kind === undefined ? [] : [`?${kind}`, ...focus.map((term) => `?${kind} ${term}`)]),
];

// How many answered and open questions hold each feature.
function count({ bank, open }: ReadQuestions): { asked: Map<string, number>; open: Map<string, number> } {
  const counts = { asked: new Map<string, number>(), open: new Map<string, number>() };
  const named = (numbers: Uint32Array) => Array.from(numbers, (number) => bank.vocabulary[number] ?? '');
  open.forEach((isOpen, at) => {
    const own = isOpen === 1 ? counts.open : counts.asked;
    const terms = named(bank.terms.subarray(bank.starts[at], bank.starts[at + 1]));
    const focus = named(bank.focus.subarray(bank.focusStarts[at], bank.focusStarts[at + 1]));
    for (const feature of new Set(features(terms, { kind: KIND_NUMBERS[bank.kinds[at] ?? 0], focus }))) {
      own.set(feature, (own.get(feature) ?? 0) + 1);
    }
  });
  return counts;
}

function learn(questions: ReadQuestions): (feature: string) => number {
  const openCount = questions.open.reduce((sum, isOpen) => sum + isOpen, 0);
  if (openCount === 0) return () => 0;
  const { asked, open } = count(questions);
  const balance = (questions.open.length - openCount) / openCount;
  return (feature) => {
    const odds = ((open.get(feature) ?? 0) * balance + PRIOR) / ((asked.get(feature) ?? 0) + PRIOR);
    return Math.max(-LIMIT, Math.min(LIMIT, Math.log(odds)));
  };
}

/**
 * Learns from the questions of the knowledge files which words mark those that the sources leave open ("next",
 * "reaction", "how old"): the sum over a question's words of their log odds between the open and the answered ones, as
 * a naive Bayes classifier weighs them, pieces of words at a third, scaled to lie about between −1 and 1.
 */
export function learnOpenness(questions: QuestionsByLanguage): Openness {
  const learned = new Map<Language, (feature: string) => number>();
  return ({ language, terms, asking }) => {
    const oddsOf = learned.get(language) ?? learn(questions[language]);
    learned.set(language, oddsOf);
    let sum = 0;
    for (const feature of features(terms.keys(), asking)) {
      sum += feature.startsWith('_') ? oddsOf(feature) / 3 : oddsOf(feature);
    }
    return Math.max(-2, Math.min(2, sum / SCALE));
  };
}
