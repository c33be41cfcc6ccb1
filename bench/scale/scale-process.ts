import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { quantile } from '../figures.ts';
import { SEED } from '../retrieval/load-set.ts';
import { STORES } from './stores.ts';
import { zipfText } from './zipf.ts';

/** Figures of one engine at one size; times in milliseconds. `heapMb` is what the built index holds on the heap. */
export type ScaleFigures = {
  buildMs: number;
  snapshotBytes: number;
  loadMs: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  heapMb: number;
};

const QUESTIONS = 500;
const WARM_UP = 100;

function heapMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

// A process of its own for one engine at one size: `scale-process.ts ENGINE PASSAGES` prints its figures as JSON.
const [name = '', count] = process.argv.slice(2);
const store = STORES[name];
if (!store) throw new Error(`no engine ${name}`);
const { passages, questions } = zipfText(Number(count), QUESTIONS, SEED);
const file = join(tmpdir(), `gyorin-scale-${process.pid}`, name);
mkdirSync(dirname(file));
const before = heapMb();
const started = performance.now();
const built = store.build(passages, file);
const buildMs = performance.now() - started;
const heap = heapMb() - before;
for (const { text } of questions.slice(0, WARM_UP)) built.ask(text);
const times = questions.map(({ text }) => {
  const asked = performance.now();
  built.ask(text);
  return performance.now() - asked;
});
built.keep();
const loading = performance.now();
store.load(file);
const figures: ScaleFigures = {
  buildMs,
  snapshotBytes: statSync(file).size,
  loadMs: performance.now() - loading,
  p50Ms: quantile(times, 0.5),
  p95Ms: quantile(times, 0.95),
  p99Ms: quantile(times, 0.99),
  heapMb: heap,
};
rmSync(dirname(file), { recursive: true });
process.stdout.write(JSON.stringify(figures));
