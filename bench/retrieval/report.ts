import type { EngineFigures } from './measure-engine.ts';
import type { Quality } from './quality.ts';

/** What one run measured, as `--json` prints it; a figure that the file cannot give is null. */
export type Results = {
  file: string;
  language: string;
  questions: number;
  passages: number;
  engines: Record<string, EngineFigures>;
  sentenceAccuracy: number | null;
  abstention: Quality['abstention'];
  impossibleAuroc: number | null;
};

const part = (value: number | null) => value?.toFixed(4) ?? '–';
const times = (value: number, base: number | undefined) =>
  base ? `${value.toFixed(2)} (${(value / base).toFixed(1)} ×)` : value.toFixed(2);

function rowOf(name: string, own: EngineFigures, base: EngineFigures | undefined): string {
  const cells = [
    name,
    part(own.recall1),
    part(own.recall5),
    part(own.mrr10),
    times(own.buildMs, base?.buildMs),
    (own.indexBytes / 1024).toFixed(0),
    own.rssMb.toFixed(0),
    times(own.p50Ms, base?.p50Ms),
    times(own.p95Ms, base?.p95Ms),
    times(own.p99Ms, base?.p99Ms),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The engines side by side as a table in Markdown; times are also told as multiples of those of MiniSearch. */
export function enginesTable(engines: Results['engines']): string {
  const base = engines.minisearch;
  return [
    '| engine | recall@1 | recall@5 | MRR@10 | build, ms | index, KiB | RSS, MB | p50, ms | p95, ms | p99, ms |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(engines).map(([name, own]) => rowOf(name, own, base)),
  ].join('\n');
}

/** What the bot's answers are worth, as a table in Markdown. */
export function qualityTable(quality: Quality): string {
  const rows: [string, number | null][] = [
    ['sentence of the best passage holds an accepted answer', quality.sentenceAccuracy],
    ['the same, the right passage given', quality.sentenceAccuracyGold],
    ['article removed: AUROC of the confidence', quality.abstention.auroc],
    ['article removed: coverage at 5 % false positives', quality.abstention.coverageAt5],
    ['impossible questions: AUROC of the confidence', quality.impossibleAuroc],
  ];
  return [
    '| gyorin | |',
    '| --- | --- |',
    ...rows.map(([what, value]) => `| ${what} | ${part(value)} |`),
  ].join('\n');
}
