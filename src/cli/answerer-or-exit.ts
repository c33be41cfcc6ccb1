import { createAnswerer } from '../answer/answerer.ts';
import { formatProblem } from '../knowledge/problem.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { loadKnowledgeApart } from '../search/load-apart.ts';

type WorkingAnswerer = ReturnType<typeof createAnswerer>;

/**
 * The knowledge in `folder` and an answerer over it. Where there are problems in it, lists them on stderr and ends the
 * process with 1.
 */
export async function knowledgeOrExit(
  folder: string,
): Promise<{ knowledge: Knowledge; answerer: WorkingAnswerer }> {
  const { knowledge, problems, read } = await loadKnowledgeApart(folder);
  if (problems.length > 0) {
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    process.exit(1);
  }
  return { knowledge, answerer: createAnswerer(knowledge, read) };
}

/** An answerer over the knowledge in `folder`, as `knowledgeOrExit` gives it. */
export async function answererOrExit(folder: string): Promise<WorkingAnswerer> {
  return (await knowledgeOrExit(folder)).answerer;
}
