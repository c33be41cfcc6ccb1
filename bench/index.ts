import { cpus } from 'node:os';
import { measureAnswers } from './answers.ts';
import { measureEventLoop } from './event-loop.ts';
import { asTable, type Figure } from './figures.ts';
import { measureInteractions } from './interactions.ts';
import { measureStart } from './start.ts';

// Measures the bot on this machine and prints a table: `npm run bench`.
const figures: Figure[] = [];
const measures = [measureStart, measureAnswers, measureInteractions, measureEventLoop];
for (const measure of measures) figures.push(...(await measure()));
const [cpu] = cpus();
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim()}\n\n${asTable(figures)}\n`,
);
