import { describe, expect, it } from 'vitest';
import { recordAsking, removeAsking } from '../../src/store/askings.ts';
import { countQuestions, listQuestions, setPassage, setStatus } from '../../src/store/questions.ts';
import { newOpened, newStore } from './databases.ts';
import { asking } from './rows.ts';

const all = { server: '1', limit: 50, offset: 0 };

describe('questions without an answer', () => {
  it('are counted by how often they were asked, the most frequent first', async () => {
    const { db } = await newOpened();
    await recordAsking(db, asking('Who won?'));
    for (const asker of ['a', 'b', 'c']) await recordAsking(db, asking('What did it cost?', { asker }));
    const [first, second] = await listQuestions(db, all);
    expect(first).toMatchObject({ count: 3, wordings: [{ text: 'What did it cost?', count: 3 }] });
    expect(second).toMatchObject({ count: 1, status: 'open', passage: undefined, against: [] });
    expect(await countQuestions(db, all)).toBe(2);
  });

  it('count a person once a day, whatever for and in whatever words', async () => {
    const { db } = await newOpened();
    for (let time = 0; time < 3; time++) await recordAsking(db, asking('Who won?'));
    await recordAsking(db, asking('WHO WON?'));
    expect(await listQuestions(db, all)).toMatchObject([{ count: 1 }]);
    await recordAsking(db, asking('Who won?', { day: '2026-03-02' }));
    await recordAsking(db, asking('Who won?', { reason: 'against', passage: 'a#b' }));
    expect(await listQuestions(db, all)).toMatchObject([
      {
        count: 2,
        reasons: { none: 2, related: 0, against: 1 },
        firstDay: '2026-03-01',
        lastDay: '2026-03-02',
        against: ['a#b'],
      },
    ]);
  });

  it('are one question in other words, in the same language and server alone', async () => {
    const { db } = await newOpened();
    const record = (text: string, change = {}) => recordAsking(db, asking(text, change));
    await record('the cost');
    await record('what cost');
    await record('what cost', { asker: 'b' });
    await record('any cost', { language: 'ja' });
    await record('any cost', { server: '2' });
    expect(await listQuestions(db, all)).toMatchObject([
      {
        language: 'en',
        count: 2,
        wordings: [
          { text: 'what cost', count: 2 },
          { text: 'the cost', count: 1 },
        ],
      },
      { language: 'ja', count: 1 },
    ]);
  });

  it('have a status that their own moderators set, and are listed by it', async () => {
    const { db } = await newOpened();
    await recordAsking(db, asking('Who won?'));
    await recordAsking(db, asking('Who lost?'));
    const [one] = await listQuestions(db, all);
    const id = one?.id ?? '';
    expect(await setStatus(db, '2', id, 'ignored')).toBe(false);
    expect(await setStatus(db, '1', id, 'planned')).toBe(true);
    await setPassage(db, id, 'a#b');
    expect(await listQuestions(db, { ...all, id })).toMatchObject([{ status: 'planned', passage: 'a#b' }]);
    expect(await listQuestions(db, { ...all, statuses: ['planned'] })).toHaveLength(1);
    expect(await countQuestions(db, { server: '1', statuses: ['open', 'planned'] })).toBe(2);
    expect(await countQuestions(db, { server: '1', statuses: ['answered'] })).toBe(0);
    await setPassage(db, id, undefined);
    expect((await listQuestions(db, { ...all, id }))[0]?.passage).toBeUndefined();
  });

  it('are gone once the last asking is taken back', async () => {
    const { db } = await newOpened();
    await recordAsking(db, asking('Who won?', { reason: 'against', passage: 'a#b' }));
    await recordAsking(db, asking('Who won?', { reason: 'against', asker: 'b' }));
    await removeAsking(db, asking('Who won?', { reason: 'against' }));
    expect(await listQuestions(db, all)).toMatchObject([{ count: 1 }]);
    await removeAsking(db, asking('Who won?', { reason: 'against', asker: 'b' }));
    await removeAsking(db, asking('Who won?', { reason: 'against', asker: 'b' }));
    expect(await countQuestions(db, {})).toBe(0);
    expect(await db.selectFrom('wording').selectAll().execute()).toEqual([]);
  });

  it('are listed page by page without one twice', async () => {
    const { db } = await newOpened();
    for (let at = 0; at < 25; at++) await recordAsking(db, asking(`Question ${at}`));
    const pages = await Promise.all(
      [0, 10, 20].map((offset) => listQuestions(db, { ...all, limit: 10, offset })),
    );
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(25);
  });

  it('are one question also where it is put in many ways at once', async () => {
    const { store } = await newStore();
    const asked = Array.from({ length: 8 }, (_, at) => asking(`${at} cost`, { asker: `${at}` }));
    await Promise.all(asked.map((each) => store.use((db) => recordAsking(db, each))));
    const listed = await store.use((db) => listQuestions(db, all));
    expect(listed.map(({ count }) => count)).toEqual([8]);
  });

  it('are counted right by two that write at once', async () => {
    const { store } = await newStore();
    const asked = Array.from({ length: 20 }, (_, at) => asking(`Question ${at % 4}`, { asker: `${at}` }));
    await Promise.all(asked.map((each) => store.use((db) => recordAsking(db, each))));
    const listed = await store.use((db) => listQuestions(db, all));
    expect(listed.map(({ count }) => count)).toEqual([5, 5, 5, 5]);
  });
});
