import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startPruning } from '../../src/jobs/prune.ts';
import { castVote } from '../../src/store/votes.ts';
import { openLog } from '../e2e/harness.ts';
import { newPlace, newStore, POSTGRES } from '../store/databases.ts';
import { countVotes, vote } from '../store/rows.ts';

const today = new Date().toISOString().slice(0, 10);

it('removes at the start what has been kept long enough, and says how much in the log', async () => {
  const { store } = await newStore();
  await store.use((db) => castVote(db, vote({ day: '2020-01-01', voter: 'a' })));
  await store.use((db) => castVote(db, vote({ day: today, voter: 'b' })));
  const { log, logged } = openLog();
  startPruning(store, log);
  expect(await logged({ votes: 1, askings: 0 })).toHaveLength(1);
  expect(await store.use((db) => countVotes(db, '1'))).toEqual({ helpful: 1, against: 0 });
});

if (POSTGRES === undefined) {
  it('makes no file where there is none', async () => {
    const place = await newPlace();
    const { store } = await newStore(place);
    startPruning(store, openLog().log);
    await store.close();
    expect(existsSync(place.file)).toBe(false);
  });
}
