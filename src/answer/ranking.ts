import type { Hit } from '../search/passage-index.ts';
import { type Evidence, SIGNALS } from './evidence.ts';
import type { Question } from './question.ts';
import weights from './weights.json' with { type: 'json' };

/** A passage with what speaks for it; `worth` is its weighted sum, comparable within one question only. */
export type Candidate = { hit: Hit; evidence: Evidence; worth: number };

/** What a question and its candidates, best first, are worked out to; `openness` as `learnOpenness` has it. */
export type Workings = { question: Question; candidates: readonly Candidate[]; openness: number };

/** What the confidence rests on: the evidence for the best candidate and how the question stands as a whole. */
export const CONFIDENCE_SIGNALS = [
  ...SIGNALS,
  'margin',
  'unknown',
  'length',
  'leftOpen',
  'exact',
  'openness',
] as const;

/** The weighted sum of the evidence for a passage. */
export function worthOf(evidence: Evidence): number {
  return SIGNALS.reduce((sum, signal) => sum + weights.ranking[signal] * evidence[signal], 0);
}

/**
 * The signals of the confidence, in the order of `CONFIDENCE_SIGNALS`, for candidates sorted best first.
 * - `margin`: how far the best is ahead of the second: 1 − e^(−difference ÷ 3).
 * - `unknown`: the part of the question's information on words that no passage knows.
 * - `length`: ln(1 + terms of the question).
 * - `leftOpen`: how much more the question is like one that the sources leave open than like one that they answer.
 * - `openness`: how much the words of the question mark those that the sources leave open.
 * - `exact`: likeness to an asked question, squared twice, so that only near repetitions count.
 */
export function confidenceSignals({ question, candidates, openness }: Workings): number[] {
  const [first, second] = candidates;
  if (!first) return CONFIDENCE_SIGNALS.map(() => 0);
  const open = Math.max(...candidates.map(({ evidence }) => evidence.unstated));
  const asked = Math.max(...candidates.map(({ evidence }) => evidence.asked));
  const margin = second ? 1 - Math.exp((second.worth - first.worth) / 3) : 1;
  return [
    ...SIGNALS.map((signal) => first.evidence[signal]),
    margin,
    question.total === 0 ? 1 : question.unknown / question.total,
    Math.log(1 + question.terms.size) / 4,
    open - asked,
    first.evidence.asked ** 4,
    openness,
  ];
}

/** The probability, 0 to 1, that the best candidate answers the question: a logistic function of its signals. */
export function confidenceOf(workings: Workings): number {
  if (workings.candidates.length === 0) return 0;
  const signals = confidenceSignals(workings);
  const sum = CONFIDENCE_SIGNALS.reduce(
    (total, signal, at) => total + weights.confidence[signal] * (signals[at] ?? 0),
    weights.confidence.intercept,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** Confidence from which a question counts as answered, and from which passages are shown as related. */
export const THRESHOLDS = weights.thresholds;
