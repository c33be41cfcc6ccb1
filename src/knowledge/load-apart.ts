import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Loaded } from './load.ts';

/**
 * Reads a knowledge folder as `loadKnowledge` does, in a thread of its own: this one stays free to answer meanwhile, and
 * what parsing leaves behind, many times the size of the files, goes with the thread. Rejects where the thread fails.
 */
export async function loadKnowledgeApart(folder: string): Promise<Loaded> {
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { workerData: folder });
  const [loaded] = await once(worker, 'message');
  return loaded;
}
