import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCurve } from './curve.ts';
import { ENGINES } from './engines/index.ts';
import { languageOf } from './load-set.ts';
import { measureRetrieval } from './measure.ts';
import { enginesTable, qualityTable } from './report.ts';

const USAGE =
  'npm run bench:retrieval -- --squad FILE --language en|ko|ja [--limit N] [--json] [--engines a,b]\n' +
  `engines: ${Object.keys(ENGINES).join(', ')}\n`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      squad: { type: 'string' },
      language: { type: 'string' },
      limit: { type: 'string', default: '1000000' },
      json: { type: 'boolean', default: false },
      engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
    },
  });
  const engines = values.engines.split(',');
  const unknown = engines.filter((name) => !(name in ENGINES));
  const limit = Number(values.limit);
  if (values.squad === undefined) throw new Error('--squad is missing');
  if (unknown.length > 0) throw new Error(`no engine ${unknown.join(', ')}`);
  if (!Number.isInteger(limit) || limit < 1) throw new Error('--limit is a whole number from 1');
  return {
    task: { file: values.squad, language: languageOf(values.language), limit },
    engines,
    json: values.json,
  };
}

function argumentsOrEnd() {
  try {
    return readArguments();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

// Measures how well the bot and its peers find passages and answer on a question set: `npm run bench:retrieval`.
const { task, engines, json } = argumentsOrEnd();
const { results, quality } = await measureRetrieval(task, engines);
const written = quality && writeCurve(quality.curve, basename(task.file, '.json'));
if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
else {
  process.stdout.write(
    `${results.file}: ${results.questions} questions, ${results.passages} passages\n\n` +
      `${enginesTable(results.engines)}\n${quality ? `\n${qualityTable(quality)}\n` : ''}`,
  );
  if (written) process.stdout.write(`\nrisk and coverage: ${written}.svg, ${written}.csv\n`);
}
