import { parseArgs } from 'node:util';
import { loadKnowledge } from '../knowledge/load.ts';
import { formatProblem } from '../knowledge/problem.ts';
import { quizzesAreUnambiguous } from '../quiz/validate-items.ts';
import { endWithReader, print } from '../terminal/output.ts';
import { knowledgeFolder } from './knowledge-folder.ts';
import { sentencesFitCard } from './sentence-length.ts';

const HELP = `Checks a knowledge folder and prints every problem on a line of its own:
file:line:column: path: expected …, found …

Usage: npm run --silent check [-- --knowledge DIR]

  --knowledge DIR  the folder to check (default: KNOWLEDGE_DIR, else knowledge)
  --help           show this help

Exit code: 0 no problems, 1 problems found, 2 bad use.
`;

function readOptions(args: string[]): { knowledge?: string; help?: boolean } {
  return parseArgs({
    args,
    options: { knowledge: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  }).values;
}

function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`;
}

async function check(folder: string): Promise<number> {
  const { knowledge, problems } = await loadKnowledge(folder, [sentencesFitCard, quizzesAreUnambiguous]);
  for (const problem of problems) await print(process.stdout, `${formatProblem(problem)}\n`);
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    process.stderr.write(`${count(problems.length, 'problem')} in ${count(files, 'file')}\n`);
    return 1;
  }
  const passages = knowledge.articles.reduce((sum, article) => sum + article.passages.length, 0);
  const checked = [
    count(knowledge.articles.length, 'article'),
    count(passages, 'passage'),
    count(knowledge.glossary.length, 'name'),
  ];
  process.stderr.write(`${folder}: ${checked.join(', ')} checked, no problems\n`);
  return 0;
}

async function main(args: string[]): Promise<number> {
  let options: { knowledge?: string; help?: boolean };
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (!options.help) return await check(knowledgeFolder(options.knowledge));
  process.stdout.write(HELP);
  return 0;
}

endWithReader(process.stdout);
process.exitCode = await main(process.argv.slice(2));
