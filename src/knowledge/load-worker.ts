import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from './load.ts';

// The thread of `loadKnowledgeApart`: reads the folder it is handed and hands back what was found.
parentPort?.postMessage(await loadKnowledge(workerData));
