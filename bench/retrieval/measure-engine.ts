import type { Language } from '../../src/language/language.ts';
import { quantile } from '../figures.ts';
import { type BuildEngine, DEPTH } from './engine.ts';
import { meanReciprocalRank, recallAt } from './metrics.ts';
import type { QuestionSet } from './squad.ts';

/** How well an engine finds the passages of a set. Times in milliseconds; recall is null where no question can be answered. */
export type EngineFigures = {
  recall1: number | null;
  recall5: number | null;
  mrr10: number | null;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  buildMs: number;
  indexBytes: number;
  rssMb: number;
};

/** Questions that are asked before any is timed, so that the code is compiled. */
const WARM_UP = 200;

/** Measures one engine on the questions of a set that can be answered. */
export async function measureEngine(
  build: BuildEngine,
  { passages, questions }: QuestionSet,
  language: Language,
): Promise<EngineFigures> {
  const started = performance.now();
  const built = await build(passages, language);
  const buildMs = performance.now() - started;
  const answerable = questions.filter(({ impossible }) => !impossible);
  for (const { text } of answerable.slice(0, WARM_UP)) await built.search(text);
  const times: number[] = [];
  const ranks: (number | undefined)[] = [];
  for (const { text, gold } of answerable) {
    const asked = performance.now();
    const found = await built.search(text);
    times.push(performance.now() - asked);
    const place = found.indexOf(gold);
    ranks.push(place < 0 ? undefined : place + 1);
  }
  const rssMb = process.memoryUsage.rss() / 1e6;
  return {
    recall1: recallAt(ranks, 1),
    recall5: recallAt(ranks, 5),
    mrr10: meanReciprocalRank(ranks, DEPTH),
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    p99Ms: quantile(times, 0.99),
    buildMs,
    indexBytes: await built.indexBytes(),
    rssMb,
  };
}
