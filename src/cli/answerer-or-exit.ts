import { createAnswerer } from '../answer/answerer.ts';
import { formatProblem } from '../knowledge/problem.ts';
import { loadKnowledgeApart } from '../search/load-apart.ts';

/**
 * An answerer over the knowledge in `folder`. Where there are problems in it, lists them on stderr and ends the process
 * with 1.
 */
export async function answererOrExit(folder: string): Promise<ReturnType<typeof createAnswerer>> {
  const { knowledge, problems, read } = await loadKnowledgeApart(folder);
  if (problems.length > 0) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    process.exit(1);
  }
  return createAnswerer(knowledge, read);
}
