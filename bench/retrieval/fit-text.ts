import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Workings } from '../../src/answer/ranking.ts';
import { TEXT_SIGNALS, type TextEvidence } from '../../src/answer/text-evidence.ts';
import { TEXT_CONFIDENCE_SIGNALS, textConfidenceSignals } from '../../src/answer/text-ranking.ts';
import current from '../../src/answer/text-weights.json' with { type: 'json' };
import { fitLogistic, fitRanking } from '../../src/cli/fit.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { buildGyorin } from './engines/gyorin.ts';
import { foldsOf } from './folds.ts';
import { numberOf } from './knowledge.ts';
import { languageOf, loadSet, SEED } from './load-set.ts';

// Learns src/answer/text-weights.json from question sets: `npm run bench:fit -- en=FILE en=FILE ko=FILE ja=FILE`. The
// ranking is learnt first, from where the right passage is among the candidates; then the confidence, from every answerable
// question asked once of all passages and once without those of its article. Languages without a file keep their weights.

const PENALTY = 3e-4;
const STEPS = 400;
const FOLDS = 6;
/** More questions of a set than these change nothing in the weights. */
const QUESTIONS = 3000;

type Example = { workings: Workings; right: readonly boolean[]; there: boolean };

function examplesOf(file: string, language: Language): Example[] {
  const set = loadSet({ file, limit: QUESTIONS });
  const all = { passages: set.passages, numbers: [...set.passages.keys()] };
  const rounds = [
    { ...all, questions: set.questions.filter(({ impossible }) => !impossible), there: true },
    ...foldsOf(set, FOLDS, SEED).map((fold) => ({ ...fold, there: false })),
  ];
  return rounds.flatMap(({ passages, numbers, questions, there }) => {
    const { answerer } = buildGyorin(passages, language);
    return questions.map(({ text, gold }) => {
      const workings = answerer.work({ question: text, language });
      const right = workings.candidates.map(({ hit }) => numbers[numberOf(hit.document.id)] === gold);
      return { workings, right, there };
    });
  });
}

const valuesOf = (text: TextEvidence | undefined) => TEXT_SIGNALS.map((signal) => text?.[signal] ?? 0);
const round = (value: number) => Math.round(value * 1000) / 1000;
const named = <T extends string>(names: readonly T[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, at) => [name, round(values[at] ?? 0)])) as Record<T, number>;

function rankWith({ workings }: Example, ranking: readonly number[]): Workings {
  const candidates = workings.candidates.map((candidate) => ({
    ...candidate,
    worth: valuesOf(candidate.text).reduce((sum, value, at) => sum + value * (ranking[at] ?? 0), 0),
  }));
  return { ...workings, candidates: candidates.sort((a, b) => b.worth - a.worth) };
}

function learn(examples: readonly Example[]) {
  const ranking = fitRanking(
    examples
      .filter(({ there }) => there)
      .map(({ workings, right }) => ({
        count: 1,
        candidates: workings.candidates.map(({ text }, at) => ({
          signals: valuesOf(text),
          right: right[at] ?? false,
        })),
      })),
    PENALTY,
    STEPS,
  );
  const confidence = fitLogistic(
    examples.flatMap((example) => {
      const { question, candidates } = rankWith(example, ranking);
      const signals = textConfidenceSignals(question, candidates);
      return signals
        ? [{ signals: TEXT_CONFIDENCE_SIGNALS.map((name) => signals[name]), right: example.there, count: 1 }]
        : [];
    }),
    PENALTY,
    STEPS,
  );
  return {
    ranking: named(TEXT_SIGNALS, ranking),
    confidence: {
      intercept: round(confidence.intercept),
      ...named(TEXT_CONFIDENCE_SIGNALS, confidence.weights),
    },
  };
}

const { positionals } = parseArgs({ allowPositionals: true });
const files = positionals.map((each) => {
  const at = each.indexOf('=');
  return { language: languageOf(each.slice(0, at)), file: each.slice(at + 1) };
});
const learnt = { ...current };
for (const language of LANGUAGES) {
  const own = files.filter((each) => each.language === language);
  if (own.length > 0) learnt[language] = learn(own.flatMap(({ file }) => examplesOf(file, language)));
}
const path = fileURLToPath(new URL('../../src/answer/text-weights.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(learnt, null, 2)}\n`);
