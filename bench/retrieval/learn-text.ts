import type { Workings } from '../../src/answer/ranking.ts';
import { TEXT_SIGNALS, type TextEvidence } from '../../src/answer/text-evidence.ts';
import { TEXT_CONFIDENCE_SIGNALS, textConfidenceSignals } from '../../src/answer/text-ranking.ts';
import { fitLogistic, fitRanking } from '../../src/cli/fit.ts';
import { auroc, coverageAt, share } from './metrics.ts';
import type { TextExample } from './text-examples.ts';

/** What was learnt for one language, signal by signal. */
export type TextWeights = {
  ranking: number[];
  confidence: { weights: number[]; intercept: number };
  sentence: number[];
};

/** How good answers are by weights that were learnt of other articles; by the file of the questions. */
export type HeldOut = {
  recall1: number | null;
  auroc: number | null;
  coverageAt5: number | null;
  sentence: number | null;
};

const PENALTY = 3e-4;
const STEPS = 400;
const FALSE_POSITIVES = 0.05;

const valuesOf = (text: TextEvidence | undefined) => TEXT_SIGNALS.map((signal) => text?.[signal] ?? 0);
const dot = (weights: readonly number[], values: readonly number[]) =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

// How widely each signal spreads: weights are learnt of signals of the same spread, so that the penalty is fair.
function spreads(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
}

type Group = { signals: readonly (readonly number[])[]; right: readonly boolean[] };

function learnRanking(groups: readonly Group[]): number[] {
  const scale = spreads(groups.flatMap(({ signals }) => signals));
  const scaled = groups.map(({ signals, right }) => ({
    count: 1,
    candidates: signals.map((row, at) => ({
      signals: row.map((value, place) => value / (scale[place] ?? 1)),
      right: right[at] ?? false,
    })),
  }));
  return fitRanking(scaled, PENALTY, STEPS).map((weight, at) => weight / (scale[at] ?? 1));
}

function rankWith({ workings }: TextExample, ranking: readonly number[]): Workings {
  const candidates = workings.candidates.map((candidate) => ({
    ...candidate,
    worth: dot(ranking, valuesOf(candidate.text)),
  }));
  return { ...workings, candidates: candidates.sort((a, b) => b.worth - a.worth) };
}

function confidenceSignals(example: TextExample, ranking: readonly number[]): number[] | undefined {
  const { question, candidates } = rankWith(example, ranking);
  const signals = textConfidenceSignals(question, candidates);
  return signals && TEXT_CONFIDENCE_SIGNALS.map((name) => signals[name]);
}

function learnConfidence(examples: readonly TextExample[], ranking: readonly number[]) {
  const rows = examples.flatMap((example) => {
    const signals = confidenceSignals(example, ranking);
    return signals ? [{ signals, right: example.there, count: 1 }] : [];
  });
  const scale = spreads(rows.map(({ signals }) => signals));
  const { weights, intercept } = fitLogistic(
    rows.map((row) => ({ ...row, signals: row.signals.map((value, at) => value / (scale[at] ?? 1)) })),
    PENALTY,
    STEPS,
  );
  return { weights: weights.map((weight, at) => weight / (scale[at] ?? 1)), intercept };
}

/** Learns the ranking first, then the confidence in what it puts first, and the choice of sentences beside them. */
export function learnText(examples: readonly TextExample[]): TextWeights {
  const ranking = learnRanking(
    examples
      .filter(({ there }) => there)
      .map(({ workings, right }) => ({
        signals: workings.candidates.map(({ text }) => valuesOf(text)),
        right,
      })),
  );
  return {
    ranking,
    confidence: learnConfidence(examples, ranking),
    sentence: learnRanking(examples.flatMap(({ sentences }) => sentences ?? [])),
  };
}

const best = (values: readonly number[]) => values.indexOf(Math.max(...values));

function judge(example: TextExample, { ranking, confidence, sentence }: TextWeights) {
  const first = best(example.workings.candidates.map(({ text }) => dot(ranking, valuesOf(text))));
  const signals = confidenceSignals(example, ranking);
  const { sentences } = example;
  return {
    example,
    first: example.right[first] ?? false,
    confidence: signals ? dot(confidence.weights, signals) + confidence.intercept : Number.NEGATIVE_INFINITY,
    sentence:
      sentences && (sentences.right[best(sentences.signals.map((row) => dot(sentence, row)))] ?? false),
  };
}

// Articles in folds of about as many questions each, the largest first.
function foldsByTitle(examples: readonly TextExample[], count: number): Map<string, number> {
  const sizes = Map.groupBy(examples, ({ title }) => title);
  const loads = Array.from({ length: count }, () => 0);
  const ordered = [...sizes].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return new Map(
    ordered.map(([title, own]) => {
      const fold = loads.indexOf(Math.min(...loads));
      loads[fold] = (loads[fold] ?? 0) + own.length;
      return [title, fold];
    }),
  );
}

/** How good the answers to questions are by weights learnt of other articles, file by file, in `count` folds of the articles. */
export function crossValidate(examples: readonly TextExample[], count: number): Record<string, HeldOut> {
  const folds = foldsByTitle(examples, count);
  const judged = Array.from({ length: count }, (_, fold) => {
    const weights = learnText(examples.filter(({ title }) => folds.get(title) !== fold));
    return examples
      .filter(({ title }) => folds.get(title) === fold)
      .map((example) => judge(example, weights));
  }).flat();
  const byFile = Map.groupBy(judged, ({ example }) => example.file);
  return Object.fromEntries(
    [...byFile].map(([file, own]) => {
      const there = own.filter(({ example }) => example.there);
      const sure = there.map(({ confidence }) => confidence);
      const without = own.filter(({ example }) => !example.there).map(({ confidence }) => confidence);
      return [
        file,
        {
          recall1: share(there.map(({ first }) => first)),
          auroc: auroc(sure, without),
          coverageAt5: coverageAt(sure, without, FALSE_POSITIVES),
          sentence: share(there.flatMap(({ sentence }) => sentence ?? [])),
        },
      ];
    }),
  );
}
