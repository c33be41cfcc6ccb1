import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChild } from '../child.ts';
import type { BuildFigures } from './build-process.ts';
import type { ServeFigures } from './serve-process.ts';
import { STORES } from './stores.ts';

const USAGE = 'npm run bench:scale -- [--passages 1000,10000]\n';

function sizesOrEnd(): number[] {
  const { values } = parseArgs({ options: { passages: { type: 'string', default: '1000,10000' } } });
  const sizes = values.passages.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  process.stderr.write(`--passages are whole numbers from 1, with commas between\n${USAGE}`);
  process.exit(2);
}

const rowOf = (passages: number, name: string, own: BuildFigures & ServeFigures) =>
  `| ${[
    passages,
    name,
    own.buildMs.toFixed(0),
    (own.snapshotBytes / 1e6).toFixed(1),
    own.loadMs.toFixed(0),
    (own.buildMs / own.loadMs).toFixed(0),
    own.p50Ms.toFixed(2),
    own.p95Ms.toFixed(2),
    own.p99Ms.toFixed(2),
    own.memoryMb.toFixed(0),
    ((own.memoryMb * 1000) / passages).toFixed(2),
    own.rssMb.toFixed(0),
  ].join(' | ')} |\n`;

async function measure(name: string, size: number): Promise<BuildFigures & ServeFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'gyorin-scale-'));
  const file = join(folder, name);
  try {
    const built = await runChild<BuildFigures>('scale/build-process.ts', [name, String(size), file]);
    // Loaded in another process, as at a start: no code is compiled, nothing of the building is left.
    return { ...built, ...(await runChild<ServeFigures>('scale/serve-process.ts', [name, file])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Measures the bot and its peers on seeded text of the sizes wanted: `npm run bench:scale`.
process.stdout.write(
  '| passages | engine | build, ms | snapshot, MB | load, ms | build ÷ load | p50, ms | p95, ms | p99, ms | memory, MB | a passage, kB | RSS, MB |\n' +
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n',
);
for (const size of sizesOrEnd()) {
  for (const name of Object.keys(STORES)) process.stdout.write(rowOf(size, name, await measure(name, size)));
}
