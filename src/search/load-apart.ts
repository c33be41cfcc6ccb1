import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Loaded } from '../knowledge/load.ts';
import type { ReadKnowledge } from './read-knowledge.ts';
import { readSnapshot, snapshotOf } from './snapshot.ts';

/** What a knowledge folder holds, and what was read of it; `knowledge.questions` is empty, since that stands for them. */
export type LoadedAndRead = Loaded & { read: ReadKnowledge };

/**
 * Reads a knowledge folder as `loadKnowledge` does, and the questions it lists. What has been read before comes from a
 * snapshot; else a thread of its own reads it and leaves a snapshot: this one stays free to answer meanwhile, and what
 * parsing leaves behind, many times the size of the files, goes with the thread. Rejects where the thread fails.
 */
export async function loadKnowledgeApart(folder: string): Promise<LoadedAndRead> {
  const snapshot = snapshotOf(folder);
  const known = snapshot && readSnapshot(snapshot);
  if (known) return known;
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { workerData: folder });
  const [loaded] = await once(worker, 'message');
  return loaded;
}
