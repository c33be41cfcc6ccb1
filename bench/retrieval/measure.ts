import { runChild } from '../child.ts';
import { loadSet, type Task } from './load-set.ts';
import type { EngineFigures } from './measure-engine.ts';
import type { Quality } from './quality.ts';
import type { Results } from './report.ts';

/** Measures the engines named on a question set, one after the other, each in a process of its own. */
export async function measureRetrieval(
  task: Task,
  engines: readonly string[],
): Promise<{ results: Results; quality: Quality | undefined }> {
  const { passages, questions } = loadSet(task);
  const args = [task.file, task.language, String(task.limit)];
  const figures: Results['engines'] = {};
  for (const name of engines) {
    figures[name] = await runChild<EngineFigures>('retrieval/engine-process.ts', [name, ...args]);
  }
  const quality = engines.includes('gyorin')
    ? await runChild<Quality>('retrieval/quality-process.ts', args)
    : undefined;
  const results: Results = {
    file: task.file,
    language: task.language,
    questions: questions.length,
    passages: passages.length,
    engines: figures,
    sentenceAccuracy: quality?.sentenceAccuracy ?? null,
    abstention: quality?.abstention ?? { auroc: null, coverageAt5: null },
    impossibleAuroc: quality?.impossibleAuroc ?? null,
  };
  return { results, quality };
}
