import { statSync, writeFileSync } from 'node:fs';
import { SEED } from '../retrieval/load-set.ts';
import { STORES } from './stores.ts';
import { zipfText } from './zipf.ts';

/** What building an engine takes: milliseconds, and bytes of its file. */
export type BuildFigures = { buildMs: number; snapshotBytes: number };

const QUESTIONS = 500;

// A process of its own: `build-process.ts ENGINE PASSAGES FILE` builds an engine over seeded text, leaves it in a file and the
// questions about it in another one beside that, and prints its figures as JSON.
const [name = '', count, file = ''] = process.argv.slice(2);
const store = STORES[name];
if (!store) throw new Error(`no engine ${name}`);
const { passages, questions } = zipfText(Number(count), QUESTIONS, SEED);
const started = performance.now();
const built = store.build(passages, file);
const buildMs = performance.now() - started;
built.keep();
writeFileSync(`${file}.questions`, JSON.stringify(questions.map(({ text }) => text)));
const figures: BuildFigures = { buildMs, snapshotBytes: statSync(file).size };
process.stdout.write(JSON.stringify(figures));
