import type { QuestionsByLanguage, ReadQuestions } from '../search/listed-questions.ts';
import { KIND_NUMBERS, numbersOf } from '../search/question-bank.ts';
import type { Question } from './question.ts';

/** Tells how much the words of a question speak for its being one that the sources leave open. */
export type Openness = (question: Question) => number;

/** Seen this often more on either side before a word counts. */
const PRIOR = 1;
/** The most that one word can say, as log odds. */
const LIMIT = 2.5;
/** Log odds that count as 1. */
const SCALE = 6;
/** What a piece of a word says beside a whole one. */
const PIECE = 1 / 3;

/** How many answered and how many open questions hold something. */
type Counts = { asked: Uint16Array; open: Uint16Array };

// The features of a question are numbered: its terms, then its kind, then its kind with a word next to the question word.
function countFeatures({ bank, open }: ReadQuestions): Counts {
  const size = bank.vocabulary.length * (1 + KIND_NUMBERS.length) + KIND_NUMBERS.length;
  const counts = { asked: new Uint16Array(size), open: new Uint16Array(size) };
  open.forEach((isOpen, at) => {
    const own = isOpen === 1 ? counts.open : counts.asked;
    const add = (feature: number) => {
      own[feature] = (own[feature] ?? 0) + 1;
    };
    bank.terms.subarray(bank.starts[at], bank.starts[at + 1]).forEach(add);
    const kind = bank.kinds[at] ?? 0;
    if (kind === 0) return;
    add(kindFeature(kind, bank.vocabulary.length));
    for (const term of new Set(bank.focus.subarray(bank.focusStarts[at], bank.focusStarts[at + 1])))
      add(focusFeature(kind, term, bank.vocabulary.length));
  });
  return counts;
}

const kindFeature = (kind: number, vocabulary: number) => vocabulary + kind;
const focusFeature = (kind: number, term: number, vocabulary: number) =>
  vocabulary * (1 + kind) + KIND_NUMBERS.length + term;

function learn(questions: ReadQuestions): Openness {
  const { bank, open } = questions;
  const openCount = open.reduce((sum, isOpen) => sum + isOpen, 0);
  if (openCount === 0) return () => 0;
  const counts = countFeatures(questions);
  const balance = (open.length - openCount) / openCount;
  const oddsOf = (feature: number) => {
    const odds = ((counts.open[feature] ?? 0) * balance + PRIOR) / ((counts.asked[feature] ?? 0) + PRIOR);
    return Math.max(-LIMIT, Math.min(LIMIT, Math.log(odds)));
  };
  const numbers = numbersOf(bank);
  return ({ terms, asking }) => {
    let sum = 0;
    for (const term of terms.keys()) {
      const number = numbers.get(term);
      if (number !== undefined) sum += term.startsWith('_') ? oddsOf(number) * PIECE : oddsOf(number);
    }
    const kind = KIND_NUMBERS.indexOf(asking.kind);
    if (kind > 0) sum += oddsOf(kindFeature(kind, bank.vocabulary.length));
    for (const term of kind > 0 ? asking.focus : []) {
      const number = numbers.get(term);
      if (number !== undefined) sum += oddsOf(focusFeature(kind, number, bank.vocabulary.length));
    }
    return Math.max(-2, Math.min(2, sum / SCALE));
  };
}

/**
 * Learns from the questions of the knowledge files which words mark those that the sources leave open ("next",
 * "reaction", "how old"): the sum over a question's words of their log odds between the open and the answered ones, as
 * a naive Bayes classifier weighs them, pieces of words at a third, scaled to lie about between −1 and 1.
 */
export function learnOpenness(questions: QuestionsByLanguage): Openness {
  const learned = { en: learn(questions.en), ko: learn(questions.ko), ja: learn(questions.ja) };
  return (question) => learned[question.language](question);
}
