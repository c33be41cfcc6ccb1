import type { PassageReading } from '../search/documents.ts';
import type { QuestionsByLanguage, ReadQuestions } from '../search/listed-questions.ts';
import { numbersOf } from '../search/question-bank.ts';
import { holding } from '../search/questions-about.ts';
import type { Question } from './question.ts';

/** How the words of a question suit the listed questions about one passage, each lying about between −1 and 1. */
export type Suitability = {
  /** How much more usual its words are among the questions that the passage answers than among those of all passages. */
  suits: number;
  /** How much more usual they are among those that the passage answers than among those that it leaves open. */
  leans: number;
};

/** How many questions of all passages stand beside those of one passage, so that a few of them settle nothing. */
const PRIOR = 8;
/** Log odds a unit of weight that count as 1. */
const SCALE = 3;

type Rates = { numbers: ReadonlyMap<string, number>; asked: Float32Array; open: Float32Array };

// The part of all questions that holds each term.
function ratesOf({ bank, open }: ReadQuestions): Rates {
  const counts = {
    asked: new Float64Array(bank.vocabulary.length),
    open: new Float64Array(bank.vocabulary.length),
  };
  const totals = { asked: 0, open: 0 };
  open.forEach((isOpen, at) => {
    const sort = isOpen === 1 ? 'open' : 'asked';
    totals[sort] += 1;
    for (const term of bank.terms.subarray(bank.starts[at], bank.starts[at + 1]))
      counts[sort][term] = (counts[sort][term] ?? 0) + 1;
  });
  const rates = (sort: 'asked' | 'open') =>
    Float32Array.from(counts[sort], (count) => (count + 0.5) / (totals[sort] + 1));
  return { numbers: numbersOf(bank), asked: rates('asked'), open: rates('open') };
}

/**
 * Learns how usual each term is among the listed questions, and gives back what tells how a question suits a passage. Terms
 * count as present or not (Bernoulli naive Bayes), those of a passage smoothed by those of all passages (Dirichlet prior);
 * the log ratios are averaged by the terms' weights.
 */
export function learnSuitability(
  questions: QuestionsByLanguage,
): (question: Question, reading: PassageReading) => Suitability {
  const learned = { en: ratesOf(questions.en), ko: ratesOf(questions.ko), ja: ratesOf(questions.ja) };
  return ({ language, terms }, { answers, leavesOpen }) => {
    const rates = learned[language];
    let suits = 0;
    let leans = 0;
    let weights = 0;
    for (const [term, weight] of terms) {
      const number = rates.numbers.get(term);
      if (number === undefined) continue;
      const usual = rates.asked[number] ?? 0;
      const usualOpen = rates.open[number] ?? 0;
      const asked = (holding(answers, number) + PRIOR * usual) / (answers.count + PRIOR);
      const open = (holding(leavesOpen, number) + PRIOR * usualOpen) / (leavesOpen.count + PRIOR);
      suits += weight * Math.log(asked / usual);
      leans += weight * Math.log(asked / open);
      weights += weight;
    }
    return weights === 0
      ? { suits: 0, leans: 0 }
      : { suits: suits / weights / SCALE, leans: leans / weights / SCALE };
  };
}
