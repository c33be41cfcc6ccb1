import type { PassageDocument } from '../search/documents.ts';
import type { Hit } from '../search/passage-index.ts';
import { type Evidence, SIGNALS } from './evidence.ts';
import type { Question } from './question.ts';
import type { TextEvidence } from './text-evidence.ts';
import { textConfidenceOf } from './text-ranking.ts';
import { type Tree, treeValue } from './trees.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * A passage with what speaks for it; `worth` is its weighted sum, comparable within one question only. `text` is what the text
 * alone says, where no question is listed about any candidate, and then what `worth` is made of.
 */
export type Candidate = {
  hit: Hit;
  evidence: Evidence;
  worth: number;
  text?: TextEvidence;
  /** Whether the sentence that would be shown says the contrary of what is asked for; told of the best one by texts alone. */
  contrary?: boolean;
};

/**
 * What a question and its candidates, best first, are worked out to; `openness` as `learnOpenness` has it, `openVotes` the
 * part of the nearest listed questions that are left open.
 */
export type Workings = {
  question: Question;
  candidates: readonly Candidate[];
  openness: number;
  openVotes: number;
  /** How much more the question is like one that is left open than like one that is answered. */
  leftOpen: number;
  /** The chance that the question is one that some passage leaves open, by what was learnt of the listed questions. */
  openChance: number;
};

/** The names of the signals of the confidence: the evidence for the best candidate and how the question stands. */
export const CONFIDENCE_SIGNALS = [
  ...SIGNALS,
  'margin',
  'apart',
  'unknown',
  'length',
  'leftOpen',
  'exact',
  'openness',
  'openVotes',
  'openChance',
] as const;

/** The signals of the confidence by name. */
export type ConfidenceSignals = Record<(typeof CONFIDENCE_SIGNALS)[number], number>;

/** The weighted sum of the evidence for a passage. */
export function worthOf(evidence: Evidence): number {
  return SIGNALS.reduce((sum, signal) => sum + weights.ranking[signal] * evidence[signal], 0);
}

const lead = (first: Candidate, other: Candidate | undefined) =>
  other ? 1 - Math.exp((other.worth - first.worth) / 3) : 1;

function sharesParagraph(a: PassageDocument, b: PassageDocument): boolean {
  return (
    a.article.id === b.article.id &&
    a.passage.paragraphs.some((paragraph) => b.passage.paragraphs.includes(paragraph))
  );
}

/**
 * The signals of the confidence for candidates sorted best first; undefined where there is none.
 * - `margin`: how far the best is ahead of the second: 1 − e^(−difference ÷ 3).
 * - `apart`: the same over the best that rests on other paragraphs.
 * - `unknown`: the part of the question's information on words that no passage knows.
 * - `length`: ln(1 + terms of the question) ÷ 4.
 * - `exact`: likeness to an asked question, squared twice, so that only near repetitions count.
 * - `openness`: how much the words of the question mark those that the sources leave open.
 */
export function confidenceSignals({
  question,
  candidates,
  openness,
  openVotes,
  openChance,
  leftOpen,
}: Workings): ConfidenceSignals | undefined {
  const [first, second] = candidates;
  if (!first) return undefined;
  const elsewhere = candidates.find(({ hit }) => !sharesParagraph(hit.document, first.hit.document));
  return {
    ...first.evidence,
    margin: lead(first, second),
    apart: lead(first, elsewhere),
    unknown: question.total === 0 ? 1 : question.unknown / question.total,
    length: Math.log(1 + question.terms.size) / 4,
    leftOpen,
    exact: first.evidence.asked ** 4,
    openness,
    openVotes,
    openChance,
  };
}

/**
 * The probability, 0 to 1, that the best candidate answers the question: the logistic function of a weighted sum of its
 * signals and of the values of boosted trees over them, or by the texts alone where no questions are listed.
 */
export function confidenceOf(workings: Workings): number {
  const byText = textConfidenceOf(workings.question, workings.candidates);
  if (byText !== undefined) return byText;
  const signals = confidenceSignals(workings);
  if (!signals) return 0;
  const linear = CONFIDENCE_SIGNALS.reduce(
    (sum, signal) => sum + weights.confidence[signal] * signals[signal],
    weights.confidence.intercept,
  );
  const odds = TREES.reduce<number>((sum, tree) => sum + treeValue(tree, signals), linear);
  return 1 / (1 + Math.exp(-odds));
}

// JSON has no tuples, so the type of the trees cannot be read off the file.
const TREES = weights.trees as unknown as readonly Tree[];

/** Confidence from which a question counts as answered, and from which passages are shown as related. */
export const THRESHOLDS = weights.thresholds;
