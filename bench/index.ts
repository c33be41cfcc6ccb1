import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { measureAnswers } from './answers.ts';
import { measureClaims } from './claims.ts';
import { measureEventLoop } from './event-loop.ts';
import { asTable, type Figure } from './figures.ts';
import { measureInteractions } from './interactions.ts';
import { languageOfSet } from './retrieval/language-of-set.ts';
import { readSquad } from './retrieval/squad.ts';
import { measureStart } from './start.ts';

// Measures the bot on this machine, then the quick form of each other measure in a process of its own, and writes what came
// out to bench/RESULTS.md: `npm run bench [-- --sets FOLDER]`. FOLDER holds question sets in SQuAD's layout.

const QUESTIONS = 600;
const PASSAGES = '1000';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);

async function printedBy(script: string, args: readonly string[] = []): Promise<string> {
  const { stdout } = await run(process.execPath, [here(script), ...args], { maxBuffer: 1e8 });
  return stdout.trim();
}

async function measureBot(): Promise<string> {
  const figures: Figure[] = [];
  const measures = [measureStart, measureAnswers, measureClaims, measureInteractions, measureEventLoop];
  for (const measure of measures) figures.push(...(await measure()));
  return asTable(figures);
}

async function measureSets(folder: string): Promise<string> {
  if (!existsSync(folder))
    return 'No question sets were there to measure with: `npm run bench -- --sets FOLDER` takes any in SQuAD’s layout.';
  const measure = async (name: string): Promise<string> => {
    const squad = join(folder, name);
    const language = languageOfSet(readSquad(JSON.parse(readFileSync(squad, 'utf8'))));
    const args = ['--squad', squad, '--language', language, '--limit', String(QUESTIONS)];
    const tables = await printedBy('retrieval/index.ts', args);
    return tables.replaceAll(squad, name).replaceAll(here('../'), '');
  };
  const names = readdirSync(folder).filter((each) => each.endsWith('.json'));
  const printed: string[] = [];
  // One set a core: figures of quality are the same, and times are to be compared within a set.
  for (let at = 0; at < names.length; at += cpus().length)
    printed.push(...(await Promise.all(names.slice(at, at + cpus().length).map(measure))));
  return printed.join('\n\n');
}

function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: here('..'), encoding: 'utf8' }).trim();
    return (
      git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ', changed since')
    );
  } catch {
    return 'unknown';
  }
}

function machine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim()}, ${memory}`;
}

const { values } = parseArgs({ options: { sets: { type: 'string', default: here('sets') } } });
const parts: [string, () => Promise<string>][] = [
  ['The bot', measureBot],
  [`Question sets, ${QUESTIONS} questions of each`, () => measureSets(values.sets)],
  ['At size, on made-up text', () => printedBy('scale/index.ts', ['--passages', PASSAGES])],
];
const date = new Date().toISOString().slice(0, 10);
let results = `# Results\n\nBy \`npm run bench\` on ${date}, commit ${commit()}; ${machine()}.\n`;
for (const [title, measure] of parts) {
  const section = `\n## ${title}\n\n${await measure()}\n`;
  process.stdout.write(section);
  results += section;
}
writeFileSync(here('RESULTS.md'), results);
