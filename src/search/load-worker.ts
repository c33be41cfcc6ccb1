import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../knowledge/load.ts';
import { lexiconOf } from './lexicon.ts';
import { readKnowledge } from './read-knowledge.ts';
import { snapshotOf, writeSnapshot } from './snapshot.ts';

/** Fewer questions and passages than these are read sooner than a snapshot pays. */
const FEW = 500;

// The thread of `loadKnowledgeApart`: reads the folder it is handed and hands back what was found.
const before = snapshotOf(workerData);
const { knowledge, problems } = await loadKnowledge(workerData);
const read = readKnowledge(knowledge, lexiconOf(knowledge));
// What was read of the further questions stands for them: their texts are never shown.
const loaded = { knowledge: { ...knowledge, questions: [] }, problems, read };
parentPort?.postMessage(loaded);
const passages = knowledge.articles.reduce((count, article) => count + article.passages.length, 0);
const many = passages >= FEW || Object.values(read.questions).some((each) => each.passages.length >= FEW);
// Problems are told anew at each start, and what was changed meanwhile is not what was read.
if (many && problems.length === 0 && before && snapshotOf(workerData)?.file === before.file) {
  writeSnapshot(before, loaded);
}
