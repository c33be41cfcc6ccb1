/**
 * A process that writes votes into the store as fast as it can, and prints the number of each once it has been acknowledged.
 * Arguments: the place as JSON, and its name, which the votes are told by.
 */
import { writeSync } from 'node:fs';
import { createStore } from '../../src/store/store.ts';
import { castVote } from '../../src/store/votes.ts';
import { vote } from './rows.ts';

const [, , place = '', name = ''] = process.argv;
const store = createStore(JSON.parse(place), { info() {}, error() {} });
for (let number = 0; ; number++) {
  await store.use((db) => castVote(db, vote({ answer: name, voter: String(number) })));
  writeSync(1, `${number}\n`);
}
