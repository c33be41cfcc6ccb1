import { describe, expect, it } from 'vitest';
import { listSummaries, loadSummary, removeSummary, saveSummary } from '../../src/store/summaries.ts';
import { newOpened } from './databases.ts';

const summary = (id: string, postedAt: string) => ({
  id,
  server: '1',
  channel: '20',
  messages: ['300', '301'],
  content: { note: '고마워요 "두 분"', sentences: ['a#b'] },
  postedAt,
  changedAt: postedAt,
});

describe('posted summaries', () => {
  it('come back as they were kept, the last one first', async () => {
    const { db } = await newOpened();
    const older = summary('older', '2026-01-01T00:00:00.000Z');
    const newer = summary('newer', '2026-02-01T00:00:00.000Z');
    await saveSummary(db, older);
    await saveSummary(db, newer);
    await saveSummary(db, { ...summary('elsewhere', '2026-03-01T00:00:00.000Z'), server: '2' });
    expect(await loadSummary(db, '1', 'older')).toEqual(older);
    expect(await listSummaries(db, '1')).toEqual([newer, older]);
    expect((await listSummaries(db)).map(({ id }) => id)).toEqual(['elsewhere', 'newer', 'older']);
  });

  it('are changed in place, when they were posted stays', async () => {
    const { db } = await newOpened();
    const first = summary('one', '2026-01-01T00:00:00.000Z');
    await saveSummary(db, first);
    const changed = {
      ...first,
      messages: ['300'],
      content: { note: '', sentences: [] },
      changedAt: '2026-01-02T00:00:00.000Z',
    };
    await saveSummary(db, { ...changed, postedAt: changed.changedAt });
    expect(await listSummaries(db, '1')).toEqual([changed]);
  });

  it('are forgotten once, by their own server alone', async () => {
    const { db } = await newOpened();
    await saveSummary(db, summary('one', '2026-01-01T00:00:00.000Z'));
    expect(await loadSummary(db, '2', 'one')).toBeUndefined();
    expect(await removeSummary(db, '2', 'one')).toBe(false);
    expect(await removeSummary(db, '1', 'one')).toBe(true);
    expect(await removeSummary(db, '1', 'one')).toBe(false);
    expect(await loadSummary(db, '1', 'one')).toBeUndefined();
  });
});
