import { parseArgs } from 'node:util';
import { runChild } from '../child.ts';
import type { ScaleFigures } from './scale-process.ts';
import { STORES } from './stores.ts';

const USAGE = 'npm run bench:scale -- [--passages 1000,10000]\n';

function sizesOrEnd(): number[] {
  const { values } = parseArgs({ options: { passages: { type: 'string', default: '1000,10000' } } });
  const sizes = values.passages.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  process.stderr.write(`--passages are whole numbers from 1, with commas between\n${USAGE}`);
  process.exit(2);
}

const rowOf = (passages: number, name: string, own: ScaleFigures) =>
  `| ${[
    passages,
    name,
    own.buildMs.toFixed(0),
    (own.snapshotBytes / 1e6).toFixed(1),
    own.loadMs.toFixed(0),
    own.p50Ms.toFixed(2),
    own.p95Ms.toFixed(2),
    own.p99Ms.toFixed(2),
    own.heapMb.toFixed(0),
  ].join(' | ')} |\n`;

// Measures the bot and its peers on seeded text of the sizes wanted: `npm run bench:scale`.
process.stdout.write(
  '| passages | engine | build, ms | snapshot, MB | load, ms | p50, ms | p95, ms | p99, ms | heap, MB |\n' +
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n',
);
for (const size of sizesOrEnd()) {
  for (const name of Object.keys(STORES)) {
    const own = await runChild<ScaleFigures>('scale/scale-process.ts', [name, String(size)]);
    process.stdout.write(rowOf(size, name, own));
  }
}
