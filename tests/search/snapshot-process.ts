import { loadKnowledge } from '../../src/knowledge/load.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { readKnowledge } from '../../src/search/read-knowledge.ts';
import { snapshotOf, writeSnapshot } from '../../src/search/snapshot.ts';

// A process of its own: `snapshot-process.ts FOLDER PLACE TIMES` writes the snapshot of a folder over and over.
const [folder = '', place = '', times] = process.argv.slice(2);
const { knowledge, problems } = await loadKnowledge(folder);
const read = readKnowledge(knowledge, lexiconOf(knowledge));
const snapshot = snapshotOf(folder, place);
if (!snapshot) throw new Error(`${folder} cannot be read`);
for (let at = 0; at < Number(times); at++) writeSnapshot(snapshot, { knowledge, problems, read });
