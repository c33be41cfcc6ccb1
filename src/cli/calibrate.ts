import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../answer/answerer.ts';
import { SIGNALS } from '../answer/evidence.ts';
import { CONFIDENCE_SIGNALS, confidenceSignals, type Workings } from '../answer/ranking.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge, Passage } from '../knowledge/schema.ts';
import { fitLogistic, fitRanking } from './fit.ts';
import { knowledgeFolder } from './knowledge-folder.ts';
import { loadQuestionSets } from './question-sets.ts';

// Finds the weights and thresholds of src/answer/weights.json from the part of tests/questions/ that is not held out:
// `npm run calibrate`.

const PENALTY = 0.0003;
/** A wrong answer is worse than none: it counts this many times in the fit and in the choice of the threshold. */
const WRONG_ANSWER = 2;
const FOLDS = 10;

/** How much a question of the knowledge files counts beside one of the question sets. */
const KNOWLEDGE_QUESTION = 0.05;

/** A question with the ids of the passages that answer it, none where nothing does. */
type Labelled = {
  question: string;
  right: ReadonlySet<string>;
  far: boolean;
  count: number;
  workings: Workings;
};
type Example = { far: boolean; signals: number[]; right: boolean; count: number };

const round = (value: number) => Math.round(value * 1000) / 1000;

function fromSets(knowledge: Knowledge): Labelled[] {
  const answerer = createAnswerer(knowledge);
  const article = knowledge.articles[0]?.id ?? '';
  return loadQuestionSets()
    .filter(({ heldOut }) => !heldOut)
    .map((item) => ({
      question: item.question,
      right: new Set('passages' in item ? item.passages.map((id) => `${article}#${id}`) : []),
      far: 'unanswerable' in item && ['other', 'chatter'].includes(item.unanswerable),
      count: 1,
      workings: answerer.work({ question: item.question }),
    }));
}

const foldOf = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(4) % FOLDS;

function withoutFold(
  questions: Passage['asked'],
  fold: number,
  taken: (text: string) => void,
): Passage['asked'] {
  return Object.fromEntries(
    Object.entries(questions).map(([language, texts]) => [
      language,
      texts?.filter((text) => {
        if (foldOf(text) !== fold) return true;
        taken(text);
        return false;
      }),
    ]),
  );
}

/** The questions of the knowledge files, each asked of a bot that was not given it. */
function fromKnowledge(knowledge: Knowledge): Labelled[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const taken: { question: string; right: ReadonlySet<string> }[] = [];
    const articles = knowledge.articles.map((article) => ({
      ...article,
      passages: article.passages.map((passage) => ({
        ...passage,
        asked: withoutFold(passage.asked, fold, (question) =>
          taken.push({ question, right: new Set([`${article.id}#${passage.id}`]) }),
        ),
        unstated: withoutFold(passage.unstated, fold, (question) =>
          taken.push({ question, right: new Set() }),
        ),
      })),
    }));
    const answerer = createAnswerer({ ...knowledge, articles });
    return taken.map((item) => ({
      ...item,
      far: false,
      count: KNOWLEDGE_QUESTION,
      workings: answerer.work({ question: item.question }),
    }));
  }).flat();
}

function weigh(workings: Workings, weights: readonly number[]): Workings {
  const candidates = workings.candidates
    .map((candidate) => ({
      ...candidate,
      worth: SIGNALS.reduce((sum, signal, at) => sum + (weights[at] ?? 0) * candidate.evidence[signal], 0),
    }))
    .sort((a, b) => b.worth - a.worth);
  return { ...workings, candidates };
}

function probability(fit: { weights: number[]; intercept: number }, signals: readonly number[]): number {
  const sum = signals.reduce((total, signal, at) => total + signal * (fit.weights[at] ?? 0), fit.intercept);
  return 1 / (1 + Math.exp(-sum));
}

/** Confidences by weights that did not see the question, so that the thresholds are not flattered. */
function crossValidated(examples: readonly Example[]): { example: Example; confidence: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fit = fitLogistic(
      examples.filter((_, at) => at % FOLDS !== fold),
      PENALTY,
    );
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map((example) => ({ example, confidence: probability(fit, example.signals) }));
  }).flat();
}

/** The cut of least cost, in the middle of its plateau. `positive` should lie above it. */
function cheapestCut(points: readonly { confidence: number; positive: boolean; cost: number }[]): number {
  const costs = Array.from({ length: 99 }, (_, at) => {
    const cut = (at + 1) / 100;
    const cost = points
      .filter(({ confidence, positive }) => confidence >= cut !== positive)
      .reduce((sum, point) => sum + point.cost, 0);
    return { cut, cost };
  });
  const least = Math.min(...costs.map(({ cost }) => cost));
  const plateau = costs.filter(({ cost }) => cost === least);
  return plateau[Math.floor(plateau.length / 2)]?.cut ?? 0.5;
}

const { knowledge } = await loadKnowledge(knowledgeFolder(undefined));
const labelled = [...fromSets(knowledge), ...fromKnowledge(knowledge)];

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

const examples = labelled.map(({ workings, right, far, count }): Example => {
  const weighed = weigh(workings, ranking);
  const first = weighed.candidates[0]?.hit.document.id;
  const isRight = first !== undefined && right.has(first);
  const signals = confidenceSignals(weighed);
  return { far, signals, right: isRight, count: isRight ? count : count * WRONG_ANSWER };
});
const confidence = fitLogistic(examples, PENALTY);
const judged = crossValidated(examples).filter(({ example }) => example.count >= 1);
const answered = cheapestCut(
  judged.map(({ example, confidence }) => ({ confidence, positive: example.right, cost: example.count })),
);
const related = cheapestCut(
  judged
    .filter(({ confidence }) => confidence < answered)
    .map(({ example, confidence }) => ({ confidence, positive: !example.far, cost: 1 })),
);

const named = (names: readonly string[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, at) => [name, round(values[at] ?? 0)]));
const weights = {
  ranking: named(SIGNALS, ranking),
  confidence: { intercept: round(confidence.intercept), ...named(CONFIDENCE_SIGNALS, confidence.weights) },
  thresholds: { answered, related: Math.min(related, answered) },
};
const file = fileURLToPath(new URL('../answer/weights.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
process.stdout.write(
  `${labelled.length} questions; answered from ${weights.thresholds.answered}, related from ${weights.thresholds.related}\n`,
);
