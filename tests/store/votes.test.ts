import { describe, expect, it } from 'vitest';
import { castVote } from '../../src/store/votes.ts';
import { newOpened } from './databases.ts';
import { countVotes, vote } from './rows.ts';

describe('votes', () => {
  it('are one a person and answer, the last one', async () => {
    const { db } = await newOpened();
    await castVote(db, vote());
    await castVote(db, vote({ voter: 'another' }));
    await castVote(db, vote({ answer: 'another' }));
    expect(await countVotes(db, '1')).toEqual({ helpful: 3, against: 0 });
    await castVote(db, vote({ helpful: false }));
    await castVote(db, vote({ helpful: false }));
    expect(await countVotes(db, '1')).toEqual({ helpful: 2, against: 1 });
  });

  it('are counted a server', async () => {
    const { db } = await newOpened();
    await castVote(db, vote({ server: '2' }));
    expect(await countVotes(db, '1')).toEqual({ helpful: 0, against: 0 });
    expect(await countVotes(db, '2')).toEqual({ helpful: 1, against: 0 });
  });
});
