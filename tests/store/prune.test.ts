import { describe, expect, it } from 'vitest';
import { recordAsking } from '../../src/store/askings.ts';
import { dayBefore, prune } from '../../src/store/prune.ts';
import { listQuestions } from '../../src/store/questions.ts';
import { castVote } from '../../src/store/votes.ts';
import { newOpened } from './databases.ts';
import { asking, countVotes, vote } from './rows.ts';

const now = new Date('2026-03-31T12:00:00Z');

describe('pruning', () => {
  it('counts days back in UTC', () => {
    expect(dayBefore(now, 30)).toBe('2026-03-01');
    expect(dayBefore(new Date('2026-01-01T00:30:00+09:00'), 1)).toBe('2025-12-30');
  });

  it('removes votes and questions of so many days ago, and keeps those of the day after', async () => {
    const { db } = await newOpened();
    for (const day of ['2026-02-28', '2026-03-01', '2026-03-02']) {
      await castVote(db, vote({ day, voter: day }));
      await recordAsking(db, asking(`Asked on ${day}`, { day }));
    }
    expect(await prune(db, now, 30)).toEqual({ votes: 2, askings: 2 });
    expect(await countVotes(db, '1')).toEqual({ helpful: 1, against: 0 });
    const left = await listQuestions(db, { limit: 9, offset: 0 });
    expect(left.map(({ wordings }) => wordings[0]?.text)).toEqual(['Asked on 2026-03-02']);
    expect(await prune(db, now, 30)).toEqual({ votes: 0, askings: 0 });
  });

  it('keeps a question that is still asked, without its old askings', async () => {
    const { db } = await newOpened();
    await recordAsking(db, asking('Who won?', { day: '2026-01-01' }));
    await recordAsking(db, asking('Who won?', { day: '2026-03-30' }));
    await prune(db, now, 30);
    expect(await listQuestions(db, { limit: 9, offset: 0 })).toMatchObject([{ count: 1 }]);
  });
});
