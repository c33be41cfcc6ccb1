import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordAsking } from '../../src/store/askings.ts';
import { deletePersonal, loadPersonal } from '../../src/store/personal.ts';
import { listQuestions } from '../../src/store/questions.ts';
import { castVote } from '../../src/store/votes.ts';
import { newPlace, newStore, POSTGRES } from './databases.ts';
import { asking, countVotes, vote } from './rows.ts';

const all = { limit: 50, offset: 0 };

describe('what is kept of a person', () => {
  it('is every question and vote of theirs on all servers, and nothing of others', async () => {
    const { store } = await newStore();
    await store.use((db) => recordAsking(db, asking('Who won?', { asker: 'me', reason: 'related' })));
    await store.use((db) => recordAsking(db, asking('Who lost?', { asker: 'me', server: '2' })));
    await store.use((db) => recordAsking(db, asking('Who came?', { asker: 'another' })));
    await store.use((db) => castVote(db, vote({ voter: 'me', helpful: false })));
    await store.use((db) => castVote(db, vote({ voter: 'another' })));
    const { questions, votes } = await store.use((db) => loadPersonal(db, 'me'));
    expect(questions.map(({ server, question, reason }) => [server, question, reason]).toSorted()).toEqual([
      ['1', 'Who won?', 'related'],
      ['2', 'Who lost?', 'none'],
    ]);
    expect(votes).toEqual([
      {
        server: '1',
        language: 'en',
        passage: 'nationpress-2026-01-15#summit',
        helpful: false,
        day: '2026-03-01',
      },
    ]);
  });

  it('is deleted without what others asked in the same words', async () => {
    const { store } = await newStore();
    for (const asker of ['me', 'another']) {
      await store.use((db) => recordAsking(db, asking('Who won?', { asker })));
      await store.use((db) => castVote(db, vote({ voter: asker })));
    }
    await store.use((db) => recordAsking(db, asking('What alone I asked', { asker: 'me' })));
    expect(await store.forget((db) => deletePersonal(db, 'me'))).toEqual({ questions: 2, votes: 1 });
    expect(await store.use((db) => loadPersonal(db, 'me'))).toEqual({ questions: [], votes: [] });
    expect(await store.use((db) => listQuestions(db, all))).toMatchObject([
      { count: 1, wordings: [{ text: 'Who won?' }] },
    ]);
    expect(await store.use((db) => countVotes(db, '1'))).toEqual({ helpful: 1, against: 0 });
    expect(await store.forget((db) => deletePersonal(db, 'me'))).toEqual({ questions: 0, votes: 0 });
  });
});

if (POSTGRES === undefined) {
  it('leaves no byte of what was deleted in the files, also while another process has them open', async () => {
    const place = await newPlace();
    const { store } = await newStore(place);
    const { store: other } = await newStore(place);
    await other.use((db) => countVotes(db, '1'));
    const secret = '내가 물어본 비밀 질문';
    await store.use((db) => recordAsking(db, asking(secret, { asker: 'a-hash-of-me' })));
    for (let at = 0; at < 50; at++) await store.use((db) => castVote(db, vote({ voter: `voter ${at}` })));
    const bytes = () =>
      Buffer.concat(
        ['', '-wal', '-shm']
          .map((end) => `${place.file}${end}`)
          .filter((file) => existsSync(file))
          .map((file) => readFileSync(file)),
      );
    expect(bytes().includes(secret)).toBe(true);
    await store.forget((db) => deletePersonal(db, 'a-hash-of-me'));
    expect(bytes().includes(secret)).toBe(false);
    expect(bytes().includes('a-hash-of-me')).toBe(false);
    expect(bytes().includes('voter 7')).toBe(true);
  });
}
