import { readFileSync } from 'node:fs';
import { quantile } from '../figures.ts';
import { STORES } from './stores.ts';

/**
 * What an engine takes that was loaded from its file. Times in milliseconds; `memoryMb` is what it holds on the heap and in
 * buffers once it has answered, `rssMb` the whole process.
 */
export type ServeFigures = {
  loadMs: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  memoryMb: number;
  rssMb: number;
};

const WARM_UP = 100;

function memoryMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

// A process of its own: `serve-process.ts ENGINE FILE` loads what `build-process.ts` left, asks, and prints its figures as JSON.
const [name = '', file = ''] = process.argv.slice(2);
const store = STORES[name];
if (!store) throw new Error(`no engine ${name}`);
const questions: string[] = JSON.parse(readFileSync(`${file}.questions`, 'utf8'));
const before = memoryMb();
const loading = performance.now();
const { ask } = store.load(file);
const loadMs = performance.now() - loading;
for (const question of questions.slice(0, WARM_UP)) ask(question);
const times = questions.map((question) => {
  const asked = performance.now();
  ask(question);
  return performance.now() - asked;
});
const figures: ServeFigures = {
  loadMs,
  p50Ms: quantile(times, 0.5),
  p95Ms: quantile(times, 0.95),
  p99Ms: quantile(times, 0.99),
  memoryMb: memoryMb() - before,
  rssMb: process.memoryUsage.rss() / 1e6,
};
process.stdout.write(JSON.stringify(figures));
