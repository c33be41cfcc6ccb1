import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SIGNALS } from '../answer/evidence.ts';
import {
  CONFIDENCE_SIGNALS,
  type ConfidenceSignals,
  confidenceSignals,
  type Workings,
} from '../answer/ranking.ts';
import { type Tree, treeValue } from '../answer/trees.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { type Fit, fitLogistic, fitRanking } from './fit.ts';
import { fitTrees } from './fit-trees.ts';
import { knowledgeFolder } from './knowledge-folder.ts';
import { type Labelled, labelledQuestions } from './labelled-questions.ts';

// Finds the weights and thresholds of src/answer/weights.json from the part of tests/questions/ that is not held out
// and from the questions of the knowledge files: `npm run calibrate`.

const PENALTY = 0.002;
const TREES = 120;
/** A wrong answer is worse than none: it counts this many times in the fit. */
const WRONG_ANSWER = 2;
/**
 * The part of the unanswerable questions that may be answered by models that did not see them: less than the 5 % that are
 * the goal, since questions of other people will be further from what was learnt.
 */
const TOLERATED = 0.04;
const FOLDS = 6;
const CUTS = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
/** What is near has little confidence, since it does not answer: its cuts lie close together at the lower end. */
const RELATED_CUTS = Array.from({ length: 60 }, (_, at) => Math.round(1e5 * 10 ** (-4 + at / 15)) / 1e5);

type Example = {
  language: Language;
  answerable: boolean;
  far: boolean;
  ofSet: boolean;
  signals: ConfidenceSignals;
  right: boolean;
  count: number;
};
type Judged = { example: Example; confidence: number };
type Model = { linear: Fit; trees: Tree[] };

const round = (value: number) => Math.round(value * 1000) / 1000;

function weighWith(workings: Workings, weights: readonly number[]): Workings {
  const candidates = workings.candidates
    .map((candidate) => ({
      ...candidate,
      worth: SIGNALS.reduce((sum, signal, at) => sum + (weights[at] ?? 0) * candidate.evidence[signal], 0),
    }))
    .sort((a, b) => b.worth - a.worth);
  return { ...workings, candidates };
}

function toExample({ workings, right, far, ofSet, count }: Labelled, ranking: readonly number[]): Example[] {
  const weighed = weighWith(workings, ranking);
  const signals = confidenceSignals(weighed);
  const first = weighed.candidates[0]?.hit.document.id;
  if (!signals || first === undefined) return [];
  const isRight = right.has(first);
  return [
    {
      language: workings.question.language,
      answerable: right.size > 0,
      far,
      signals,
      right: isRight,
      ofSet,
      count: isRight ? count : count * WRONG_ANSWER,
    },
  ];
}

const listed = (signals: ConfidenceSignals) => CONFIDENCE_SIGNALS.map((signal) => signals[signal]);

function linearOdds({ weights, intercept }: Fit, signals: ConfidenceSignals): number {
  return listed(signals).reduce((sum, signal, at) => sum + signal * (weights[at] ?? 0), intercept);
}

function fitModel(examples: readonly Example[]): Model {
  const linear = fitLogistic(
    examples.map((example) => ({ ...example, signals: listed(example.signals) })),
    PENALTY,
  );
  const trees = fitTrees(
    examples.map((example) => ({ ...example, base: linearOdds(linear, example.signals) })),
    TREES,
  );
  return { linear, trees };
}

function probability({ linear, trees }: Model, signals: ConfidenceSignals): number {
  const odds = trees.reduce<number>(
    (sum, tree) => sum + treeValue(tree, signals),
    linearOdds(linear, signals),
  );
  return 1 / (1 + Math.exp(-odds));
}

/** Confidences by models that did not see the question, so that the thresholds are not flattered. */
function crossValidated(examples: readonly Example[]): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitModel(examples.filter((_, at) => at % FOLDS !== fold));
    return examples
      .filter((example, at) => at % FOLDS === fold && example.ofSet)
      .map((example) => ({ example, confidence: probability(model, example.signals) }));
  }).flat();
}

/** The cut of least errors, in the middle of its plateau. `positive` should lie above it. */
function bestCut(points: readonly { confidence: number; positive: boolean }[]): number {
  const cuts = RELATED_CUTS.map((cut) => ({
    cut,
    errors: points.filter(({ confidence, positive }) => confidence >= cut !== positive).length,
  }));
  const least = Math.min(...cuts.map(({ errors }) => errors));
  const plateau = cuts.filter(({ errors }) => errors === least);
  return plateau[Math.floor(plateau.length / 2)]?.cut ?? 0.5;
}

const { knowledge } = await loadKnowledge(knowledgeFolder(undefined));
const labelled = labelledQuestions(knowledge);

const ranking = fitRanking(
  labelled.map(({ workings, right, count }) => ({
    count,
    candidates: workings.candidates.map(({ hit, evidence }) => ({
      signals: SIGNALS.map((signal) => evidence[signal]),
      right: right.has(hit.document.id),
    })),
  })),
  PENALTY,
);

const examples = labelled.flatMap((question) => toExample(question, ranking));
const model = fitModel(examples);
const judged = crossValidated(examples);
// What is set in a place of its own is never answered, however sure the rest is.
const isAnswered = ({ example, confidence }: Judged, cut: number) =>
  confidence >= cut && example.signals.foreignPlace === 0;
// The least confidence, language by language, from which no more of the unanswerable ones are answered than tolerated.
function leastConfidence(language: Language): number {
  const unanswerable = judged.filter(({ example }) => !example.answerable && example.language === language);
  const tolerated = Math.floor(TOLERATED * unanswerable.length);
  return CUTS.find((cut) => unanswerable.filter((item) => isAnswered(item, cut)).length <= tolerated) ?? 1;
}
const answered = Object.fromEntries(LANGUAGES.map((language) => [language, leastConfidence(language)]));
const isKept = (item: Judged) => isAnswered(item, answered[item.example.language] ?? 1);
const related = bestCut(
  judged
    .filter((item) => !isKept(item))
    .map(({ example, confidence }) => ({ confidence, positive: !example.far })),
);

const named = (names: readonly string[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, at) => [name, round(values[at] ?? 0)]));
const weights = {
  thresholds: { answered, related: Math.min(related, ...Object.values(answered)) },
  ranking: named(SIGNALS, ranking),
  confidence: {
    intercept: round(model.linear.intercept),
    ...named(CONFIDENCE_SIGNALS, model.linear.weights),
  },
};
const trees = model.trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
const file = fileURLToPath(new URL('../answer/weights.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(weights, null, 2).slice(0, -2)},\n  "trees": [\n${trees}\n  ]\n}\n`);
const kept = judged.filter(isKept);
process.stdout.write(
  `${labelled.length} questions; answered from ${JSON.stringify(answered)}, related from ${weights.thresholds.related}; ` +
    `cross-validated: ${kept.filter(({ example }) => example.right).length} right and ` +
    `${kept.filter(({ example }) => !example.right).length} wrong answers to ${judged.length} questions\n`,
);
