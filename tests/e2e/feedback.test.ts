import { describe, expect, it } from 'vitest';
import type { LocalMessage } from '../../src/local-discord/index.ts';
import { listQuestions } from '../../src/store/questions.ts';
import type { Store } from '../../src/store/store.ts';
import { TABLE_NAMES } from '../../src/store/tables.ts';
import { newPlace, POSTGRES } from '../store/databases.ts';
import { countVotes } from '../store/rows.ts';
import { buttonFor, onlyMessage, openWorld, textOf, until, type World } from './harness.ts';

const ANSWERED = 'When did Lee return to Korea?';
const UNKNOWN = 'Who is the mayor of Busan?';

async function ask({ discord }: World, question: string, options: Record<string, unknown> = {}) {
  const { userId, ...rest } = options as { userId?: string };
  return onlyMessage(await discord.slash('ask', { question, ...rest }, userId ? { userId } : {}));
}

const kept = (store: Store) => store.use((db) => listQuestions(db, { limit: 50, offset: 0 }));
const votes = ({ discord, services }: World) => services.store.use((db) => countVotes(db, discord.guildId));

async function vote({ discord }: World, card: LocalMessage, action: 'helpful' | 'against', userId?: string) {
  const exchange = await discord.press(card, buttonFor(card, action), userId ? { userId } : {});
  return onlyMessage(exchange);
}

describe('the vote under an answer', () => {
  it('is thanked for privately, counts once a person, and can be changed', async () => {
    const world = await openWorld();
    const card = await ask(world, ANSWERED, { public: true });
    const thanks = await vote(world, card, 'helpful');
    expect(thanks.ephemeral).toBe(true);
    expect(textOf(thanks)).toContain('noted as helpful');
    await vote(world, card, 'helpful');
    expect(await votes(world)).toEqual({ helpful: 1, against: 0 });
    expect(textOf(await vote(world, card, 'against'))).toContain('not what you asked');
    expect(await votes(world)).toEqual({ helpful: 0, against: 1 });
    await vote(world, card, 'helpful', '900000000000000001');
    expect(await votes(world)).toEqual({ helpful: 1, against: 1 });
  });

  it('is one, also when the same question is asked again', async () => {
    const world = await openWorld();
    await vote(world, await ask(world, ANSWERED), 'against');
    await vote(world, await ask(world, 'when did lee return to korea'), 'helpful');
    expect(await votes(world)).toEqual({ helpful: 1, against: 0 });
  });

  it('works on a card from before a restart', async () => {
    const world = await openWorld();
    const card = await ask(world, ANSWERED);
    await world.restart();
    await vote(world, card, 'helpful');
    expect(await votes(world)).toEqual({ helpful: 1, against: 0 });
  });

  it('against an answer makes it a question without one, until the person thinks otherwise', async () => {
    const world = await openWorld();
    const { store } = world.services;
    const card = await ask(world, ANSWERED);
    expect(await kept(store)).toEqual([]);
    await vote(world, card, 'against');
    expect(await kept(store)).toMatchObject([
      { wordings: [{ text: ANSWERED, count: 1 }], against: ['nationpress-2026-01-15#japan-return'] },
    ]);
    await vote(world, card, 'helpful');
    expect(await kept(store)).toEqual([]);
  });

  it.each([
    ['ko', '이 대통령은 언제 귀국했나요?', '질문과 다른 답변'],
    ['ja', '李大統領はいつ帰国しましたか？', '質問と違う回答'],
  ])('is answered in the language of the card: %s', async (_, question, thanks) => {
    const world = await openWorld();
    expect(textOf(await vote(world, await ask(world, question), 'against'))).toContain(thanks);
  });

  it('in a direct message is counted, and its question is not kept', async () => {
    const world = await openWorld();
    const { discord } = world;
    const asked = await discord.slash('ask', { question: ANSWERED }, { guildId: null });
    const card = onlyMessage(asked);
    onlyMessage(await discord.press(card, buttonFor(card, 'against'), { guildId: null }));
    expect(await kept(world.services.store)).toEqual([]);
    expect(await world.services.store.use((db) => countVotes(db, ''))).toEqual({ helpful: 0, against: 1 });
  });
});

describe('a question without an answer', () => {
  it('is kept with its language and day, and counted however it is put', async () => {
    const world = await openWorld();
    const { store } = world.services;
    for (const question of [UNKNOWN, 'who is the mayor of busan', 'Who is mayor of Busan now?']) {
      await ask(world, question);
    }
    await ask(world, UNKNOWN, { userId: '900000000000000001' });
    await ask(world, '부산 시장은 누구인가요?');
    await expect
      .poll(async () => (await kept(store)).map(({ language, count }) => [language, count]))
      .toEqual([
        ['en', 2],
        ['ko', 1],
      ]);
    const [first] = await kept(store);
    expect(first?.wordings).toContainEqual({ text: UNKNOWN, count: 2 });
    expect(first).toMatchObject({ status: 'open', lastDay: new Date().toISOString().slice(0, 10) });
  });

  it.each(['hello', 'Wie heißt der Präsident?', '👋🏽', '???'])(
    'is not kept where there is nothing to answer: %s',
    async (question) => {
      const world = await openWorld();
      await ask(world, question);
      await ask(world, UNKNOWN);
      await expect.poll(async () => (await kept(world.services.store)).length).toBe(1);
    },
  );

  it('leaves nothing of who asked, where and what else was said', async () => {
    const world = await openWorld();
    const { discord, services } = world;
    const userId = '900000000000000001';
    await ask(world, UNKNOWN, { userId });
    await vote(world, await ask(world, ANSWERED, { userId }), 'helpful', userId);
    await expect.poll(async () => (await kept(services.store)).length).toBe(1);
    const everything = await services.store.use(async (db) => {
      const rows = await Promise.all(TABLE_NAMES.map((table) => db.selectFrom(table).selectAll().execute()));
      return JSON.stringify(rows);
    });
    expect(everything).toContain(UNKNOWN);
    expect(everything).not.toContain(userId);
    expect(everything).not.toContain(ANSWERED);
    expect(everything).toContain(discord.guildId);
  });
});

describe('a store that cannot be used', () => {
  const broken = async () => {
    const place = await newPlace();
    if (POSTGRES === undefined) return { ...place, file: '/etc/hostname/gyorin.sqlite' };
    return { ...place, url: 'postgresql://gyorin:word@127.0.0.1:1/none' };
  };

  it('holds up no answer, and the vote says so kindly, in the language of the person', async () => {
    const world = await openWorld({ place: await broken() });
    const { discord } = world;
    expect(textOf(await ask(world, UNKNOWN))).toContain('rather not guess');
    const card = await ask(world, ANSWERED);
    expect(textOf(card)).toContain('[1] NationPress');
    const refused = await discord.press(card, buttonFor(card, 'helpful'), { locale: 'ja' });
    expect(onlyMessage(refused).ephemeral).toBe(true);
    expect(textOf(onlyMessage(refused))).toContain('保存先を使えません');
    await until('advice', () => world.lines.some(({ msg }) => msg.includes('the store cannot be used')));
    const advice = world.lines.filter(({ msg }) => msg.includes('the store cannot be used'));
    expect(advice).toHaveLength(1);
    expect(advice[0]?.msg).toMatch(/DATABASE_(FILE|URL)/);
  });
});
