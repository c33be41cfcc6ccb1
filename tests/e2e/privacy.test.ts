import { describe, expect, it } from 'vitest';
import { listQuestions } from '../../src/store/questions.ts';
import { newPlace, POSTGRES } from '../store/databases.ts';
import { buttonFor, buttonsOf, onlyMessage, openWorld, textOf, type World } from './harness.ts';

const UNKNOWN = 'Who is the mayor of Busan?';
const me = { userId: '900000000000000001', locale: 'en-GB' };
const another = { userId: '900000000000000002' };

const kept = ({ services }: World) => services.store.use((db) => listQuestions(db, { limit: 50, offset: 0 }));

async function openKept(): Promise<World> {
  const world = await openWorld();
  await world.discord.slash('ask', { question: UNKNOWN }, me);
  await world.discord.slash('ask', { question: UNKNOWN }, another);
  const card = onlyMessage(await world.discord.slash('ask', { question: 'Where did they meet?' }, me));
  await world.discord.press(card, buttonFor(card, 'helpful'), me);
  await expect.poll(async () => (await kept(world))[0]?.count).toBe(2);
  return world;
}

describe('/privacy', () => {
  it.each([
    ['en-US', 'for 30 days'],
    ['ko', '30일 동안'],
    ['ja', '30日間'],
  ])('says in %s what is kept and for how long, to the one who asks alone', async (locale, text) => {
    const { discord } = await openWorld();
    const card = onlyMessage(await discord.slash('privacy', {}, { locale }));
    expect(card.ephemeral).toBe(true);
    expect(textOf(card)).toContain(text);
    expect(buttonsOf(card)).toHaveLength(2);
  });

  it('hands out what is kept of a person, and of nobody else, as a file', async () => {
    const { discord } = await openKept();
    const card = onlyMessage(await discord.slash('privacy', {}, me));
    const file = onlyMessage(await discord.press(card, 'privacy:export', me));
    expect(file.ephemeral).toBe(true);
    expect(textOf(file)).toContain('(questions: 1, votes: 1)');
    const record = JSON.parse(Buffer.from(file.attachments[0]?.data ?? []).toString());
    expect(record).toMatchObject({ questions: [{ question: UNKNOWN }], votes: [{ helpful: true }] });
  });

  it('deletes it once that was confirmed, also in direct messages, and leaves what others asked', async () => {
    const world = await openKept();
    const { discord } = world;
    const direct = { ...me, guildId: null };
    const card = onlyMessage(await discord.slash('privacy', {}, direct));
    await discord.press(card, 'privacy:ask', direct);
    expect(textOf(card)).toContain('cannot be undone');
    await discord.press(card, 'privacy:keep', direct);
    expect(textOf(card)).toContain('for 30 days');
    expect((await kept(world))[0]?.count).toBe(2);
    await discord.press(card, 'privacy:ask', direct);
    await discord.press(card, 'privacy:delete', direct);
    expect(textOf(card)).toContain('deleted (questions: 1, votes: 1)');
    expect(await kept(world)).toMatchObject([{ count: 1 }]);
    const again = onlyMessage(await discord.slash('privacy', {}, me));
    const nothing = onlyMessage(await discord.press(again, 'privacy:export', me));
    expect(textOf(nothing)).toContain('I keep nothing of you');
  });

  it('tells of what is kept also while the store cannot be used, and then says kindly that it cannot delete', async () => {
    const place = await newPlace();
    const broken =
      POSTGRES === undefined
        ? { ...place, file: '/etc/hostname/gyorin.sqlite' }
        : { ...place, url: 'postgresql://gyorin:word@127.0.0.1:1/none' };
    const { discord } = await openWorld({ place: broken });
    const card = onlyMessage(await discord.slash('privacy', {}, me));
    await discord.press(card, 'privacy:ask', me);
    const { messages } = await discord.press(card, 'privacy:delete', me);
    expect(messages.map(textOf).join()).toContain('cannot get at what I keep');
  });
});
