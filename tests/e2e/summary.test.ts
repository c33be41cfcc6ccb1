import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { readPreview } from '../../src/cards/summary-state.ts';
import type { LocalMessage } from '../../src/local-discord/index.ts';
import { buttonsOf, copyKnowledge, onlyMessage, openWorld, textOf, type World } from './harness.ts';

const EVERYDAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;
const moderator = (userId: string, locale = 'en-US') => ({
  userId,
  locale,
  permissions: String(EVERYDAY | PermissionFlagsBits.ManageMessages),
});
const MINA = moderator('111111111111111111');
const KENJI = moderator('222222222222222222');
const ARTICLE = 'nationpress-2026-01-15';
const VISITOR = { userId: '333333333333333333', locale: 'ko', permissions: String(EVERYDAY) };

async function preview({ discord }: World, options = {}, as = MINA): Promise<LocalMessage> {
  return onlyMessage(await discord.slash('summary', options, as));
}

/** Presses the button for an action of `/summary` on a message that has one. */
async function press({ discord }: World, message: LocalMessage, action: string, as = MINA) {
  const { customId } =
    buttonsOf(message).find((button) => button.customId.split(':')[1] === action) ??
    expect.fail(`no button for ${action} in ${textOf(message)}`);
  return await discord.press(message, customId, as);
}

/** Chooses from the menu for an action. */
async function choose(
  { discord }: World,
  message: LocalMessage,
  action: string,
  values: string[],
  as = MINA,
) {
  const [id] = new RegExp(`summary:${action}:[^"]*`).exec(JSON.stringify(message.components)) ?? [];
  await discord.select(message, id ?? expect.fail(`no menu for ${action}`), values, as);
}

/** Opens the form of a button and fills it in. */
async function fill(world: World, message: LocalMessage, action: string, text: string) {
  const { modal } = await press(world, message, action);
  await world.discord.submit(modal ?? expect.fail('no form'), { [action]: text }, MINA);
}

const posts = ({ discord }: World, channel = discord.channelId) => discord.messagesIn(channel);

function onlyPost(world: World): LocalMessage {
  const [message, ...others] = posts(world);
  if (message === undefined || others.length > 0) expect.fail(`${others.length + 1} messages are posted`);
  return message;
}

const state = (message: LocalMessage) => readPreview(message.components) ?? expect.fail('no preview');
const chosen = (message: LocalMessage) =>
  state(message).facts.flatMap(({ id, chosen: is }) => (is ? [id] : []));

describe('a summary in the making', () => {
  it.each([
    ['en-US', 'History', 'Every sentence above'],
    ['ko', '역사', '지식 베이스에 있는 그대로'],
    ['ja', '歴史', 'ナレッジベースにあるとおり'],
  ])('is seen by its moderator alone, in the language of their client: %s', async (locale, topic, footer) => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' }, moderator(MINA.userId, locale));
    expect(card.ephemeral).toBe(true);
    expect(textOf(card)).toContain(topic);
    expect(textOf(card)).toContain(footer);
    expect(textOf(card)).toMatch(/ \[1\]\n.+ \[2\]\n/u);
    expect(textOf(card)).toContain('[1] NationPress, 2026-01-15, ¶12');
    expect(posts(world)).toEqual([]);
    await world.logged({ command: 'summary', outcome: 'preview', language: locale.slice(0, 2) });
  });

  it('shows sentences of the knowledge base to the letter, in the order of time', async () => {
    const world = await openWorld();
    const card = await preview(world, { article: 'nationpress-2026-01-15', length: 'full' });
    const [article] = world.services.knowledge().articles;
    const texts = article?.passages.map(({ text }) => text.en ?? '').join('\n') ?? '';
    const lines = textOf(card).split('\n');
    const sentences = lines
      .filter((line) => / \[\d+\]$/.test(line))
      .map((line) => line.replace(/ \[\d+\]$/, ''));
    expect(sentences).toHaveLength(15);
    for (const sentence of sentences) expect(texts).toContain(sentence);
    const days = chosen(card).map(
      (id) => article?.passages.find((each) => id.includes(`#${each.id}.`))?.when,
    );
    const dated = days.flatMap((day) => day?.slice(0, 4) ?? []);
    expect(dated).toEqual(dated.toSorted());
  });

  it('takes in what answers a question, and what happened within dates', async () => {
    const world = await openWorld();
    const asked = await preview(world, { question: 'How many people died in the Chosei mine?' });
    expect(textOf(asked)).toContain('How many people died in the Chosei mine?');
    expect(textOf(asked)).toContain('183');
    const dated = await preview(world, { from: '2025', to: 'December 2025' });
    expect(textOf(dated)).toContain('2025 to December 2025');
    expect(textOf(dated)).toContain('Gyeongju');
    expect(textOf(dated)).not.toContain('1942');
    const both = await preview(world, { topic: 'history', from: '1942', to: '1942' });
    expect(chosen(both)).toHaveLength(2);
  });

  it.each([
    [{}, 'choose one of topic, article and question'],
    [{ topic: 'history', article: 'nationpress-2026-01-15' }, 'choose one of topic'],
    [{ topic: 'sumo' }, 'do not know that topic'],
    [{ article: 'sumo' }, 'do not know that article'],
    [{ from: '2026-02-30' }, 'cannot read “2026-02-30” as a date'],
    [{ to: '@everyone' }, 'cannot read “@everyone” as a date'],
    [{ from: '1900', to: '1901' }, 'has nothing for that'],
    [{ from: 'January 2026', to: '2025년 12월' }, 'ends before it begins'],
    [{ question: 'Who won the sumo tournament in Osaka?' }, 'has nothing for that'],
  ])('cannot begin with %j, and says why', async (options, why) => {
    const world = await openWorld();
    expect(textOf(await preview(world, options))).toContain(why);
  });

  it('suggests topics, articles and questions', async () => {
    const { discord } = await openWorld();
    const suggested = async (option: string, typed: string) =>
      (await discord.autocomplete('summary', { [option]: typed }, option, MINA)).map(({ value }) => value);
    expect(await suggested('topic', '역사')).toEqual(['history']);
    expect(await suggested('article', 'bipartisan')).toEqual(['nationpress-2026-01-15']);
    expect((await suggested('question', 'Where')).length).toBeGreaterThan(0);
  });

  it('is not offered to those who may not manage messages', async () => {
    const { discord } = await openWorld();
    await expect(discord.slash('summary', { topic: 'history' }, VISITOR)).rejects.toThrow(
      'it needs the permissions',
    );
  });

  it('has its sentences chosen off and on, and keeps their order', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    const before = chosen(card);
    const [first = '', ...others] = before;
    await choose(world, card, 'choose', others);
    expect(chosen(card)).toEqual(others);
    await choose(world, card, 'choose', [...others, first]);
    expect(chosen(card)).toEqual(before);
    await choose(world, card, 'choose', []);
    expect(textOf(card)).toContain('Nothing is chosen yet');
    await expect(press(world, card, 'post')).rejects.toThrow('disabled');
  });

  it('is put in another order by numbers, of any width, and keeps to what it was where they make no sense', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    const ids = state(card).facts.map(({ id }) => id);
    await fill(world, card, 'order', '３, 1');
    expect(state(card).facts.map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1], ...ids.slice(3)]);
    await fill(world, card, 'order', '4 99 **x**');
    expect(textOf(card)).toContain('cannot read this order: 4 99 **x**');
    expect(state(card).facts.map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1], ...ids.slice(3)]);
  });

  it('takes a note, marked as the moderator’s and escaped, which the form then holds', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    const note = '@everyone **read** this:\n\n- [a](https://evil.example)\n1. `b` <@1> \\o/';
    await fill(world, card, 'note', `  ${note}\n\n\n`);
    expect(textOf(card)).toContain(`Moderator’s note\n${note}`);
    expect(JSON.stringify(card.components)).not.toContain('"@everyone');
    const again = (await press(world, card, 'note')).modal;
    expect(JSON.stringify(again)).toContain(JSON.stringify(note));
    await world.discord.submit(again ?? expect.fail('no form'), { note: '' }, MINA);
    expect(textOf(card)).not.toContain('Moderator’s note');
  });

  it('switches to another language, and to two, with the same facts', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history', language: 'ko+ja' });
    expect(textOf(card)).toContain('역사 / 歴史');
    const ids = chosen(card);
    expect(textOf(card)).toMatch(/183명이 목숨을 잃었다\. \[1\]\n.*183人.*。 \[1\]/u);
    await choose(world, card, 'language', ['ja']);
    expect(textOf(card)).not.toContain('목숨을');
    expect(textOf(card)).toContain('183人');
    expect(chosen(card)).toEqual(ids);
  });
});

describe('a summary that is posted', () => {
  it('stands in the channel with its citations and its note, pings nobody, and the preview links to it', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history', language: 'ja' });
    await fill(world, card, 'note', '@here look');
    await press(world, card, 'post');
    const message = onlyPost(world);
    expect(textOf(message)).toContain('[1] NationPress, 2026-01-15, ¶12');
    expect(textOf(message)).toContain('モデレーターからの補足\n@here look');
    expect(textOf(card)).toContain(`/${world.discord.channelId}/${message.id}`);
    const request = world.discord.requests.find(
      ({ path, method }) => method === 'POST' && path.endsWith('/messages'),
    );
    expect(request?.body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true });
    expect(JSON.stringify(world.lines)).not.toContain('look');
  });

  it('goes to the channel that was chosen', async () => {
    const world = await openWorld();
    const channel = world.discord.openChannel('news');
    const card = await preview(world, { topic: 'history', channel });
    await press(world, card, 'post');
    expect(posts(world)).toEqual([]);
    expect(posts(world, channel)).toHaveLength(1);
  });

  it('is posted once by a button that is pressed twice at the same time', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    await Promise.all([press(world, card, 'post'), press(world, card, 'post')]);
    onlyPost(world);
  });

  it('is posted once where the connection is cut before the answer comes', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    world.discord.answerNext({ method: 'POST', path: /\/messages$/, cut: true });
    await press(world, card, 'post');
    onlyPost(world);
  });

  it('goes into a thread of its own', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    await press(world, card, 'thread');
    const opener = onlyPost(world);
    expect(textOf(opener)).toBe('History');
    const [message] = posts(world, opener.id);
    if (message === undefined) expect.fail('the thread is empty');
    expect(textOf(message)).toContain('[1] NationPress');
    const opened = onlyMessage(await press(world, message, 'edit', KENJI));
    await choose(world, opened, 'language', ['ko'], KENJI);
    await press(world, opened, 'save', KENJI);
    expect(posts(world, opener.id)).toEqual([message]);
    expect(textOf(message)).toContain('목숨을 잃었다');
    await press(world, card, 'withdraw');
    expect([...posts(world), ...posts(world, opener.id)]).toEqual([]);
    await press(world, card, 'post');
    expect(textOf(onlyPost(world))).toContain('[1] NationPress');
  });

  it('outlives a restart in the middle of the preview, and one after it', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    const ids = chosen(card).slice(1);
    await choose(world, card, 'choose', ids);
    const { modal } = await press(world, card, 'note');
    await world.restart();
    await world.discord.submit(modal ?? expect.fail('no form'), { note: 'kept' }, MINA);
    expect(chosen(card)).toEqual(ids);
    await press(world, card, 'post');
    await world.restart();
    const opened = onlyMessage(await press(world, onlyPost(world), 'edit', KENJI));
    expect(opened.ephemeral).toBe(true);
    expect(chosen(opened)).toEqual(ids);
    expect(textOf(opened)).toContain('kept');
  });

  it('is edited from a preview of another moderator, and says when it was updated', async () => {
    const world = await openWorld();
    await press(world, await preview(world, { topic: 'history' }), 'post');
    const message = onlyPost(world);
    const opened = onlyMessage(await press(world, message, 'edit', { ...KENJI, locale: 'ja' }));
    await choose(world, opened, 'language', ['ko+ja'], KENJI);
    await press(world, opened, 'save', KENJI);
    expect(onlyPost(world)).toBe(message);
    expect(textOf(message)).toContain('목숨을 잃었다');
    expect(textOf(message)).toMatch(/ · \d{4}년 \d+월 \d+일 업데이트\n.* · \d{4}年\d+月\d+日更新/u);
  });

  it('is taken back from the message, and the moderator has it in a preview still', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    const ids = chosen(card);
    await press(world, card, 'post');
    const kept = onlyMessage(await press(world, onlyPost(world), 'remove'));
    expect(posts(world)).toEqual([]);
    expect(kept.ephemeral).toBe(true);
    expect(textOf(kept)).toContain('Taken back');
    expect(chosen(kept)).toEqual(ids);
    await press(world, kept, 'post');
    onlyPost(world);
  });

  it.each(['update', 'edit', 'remove'])('is safe from those who are no moderators: %s', async (action) => {
    const world = await openWorld();
    await press(world, await preview(world, { topic: 'history' }), 'post');
    const message = onlyPost(world);
    const before = textOf(message);
    const refusal = onlyMessage(await press(world, message, action, VISITOR));
    expect(refusal.ephemeral).toBe(true);
    expect(textOf(refusal)).toContain('운영진만 할 수 있어요');
    expect(textOf(onlyPost(world))).toBe(before);
  });

  it('is not changed any more by a preview of somebody who is no moderator now', async () => {
    const world = await openWorld();
    const card = await preview(world, { topic: 'history' });
    await press(world, card, 'post', { ...MINA, permissions: VISITOR.permissions });
    expect(textOf(card)).toContain('Only moderators');
    expect(posts(world)).toEqual([]);
  });

  it('stays whole where two moderators press at once', async () => {
    const world = await openWorld();
    const mine = await preview(world, { topic: 'history' });
    const theirs = await preview(world, { topic: 'trade' }, KENJI);
    await Promise.all([press(world, mine, 'post'), press(world, theirs, 'post', KENJI)]);
    const [first, second] = posts(world).map(textOf);
    expect([first, second].map((text) => text?.split('\n')[0]).toSorted()).toEqual([
      'History',
      'Trade and food safety',
    ]);
    const [message] = posts(world);
    if (message === undefined) expect.fail('nothing is posted');
    const both = await Promise.all([press(world, message, 'remove'), press(world, message, 'remove', KENJI)]);
    for (const exchange of both) expect(textOf(onlyMessage(exchange))).toMatch(/Taken back|deleted already/);
    expect(posts(world)).toHaveLength(1);
  });
});

describe('where a summary cannot be posted', () => {
  it.each([
    ['see the channel', PermissionFlagsBits.ViewChannel, 'post', 'may not write in'],
    ['send messages there', PermissionFlagsBits.SendMessages, 'post', 'may not write in'],
    ['open threads there', PermissionFlagsBits.CreatePublicThreads, 'thread', 'may not open a thread in'],
    ['write in threads there', PermissionFlagsBits.SendMessagesInThreads, 'thread', 'may not write in'],
  ])('since the bot may not %s, the preview says so and nothing is lost', async (_, bot, action, why) => {
    const world = await openWorld();
    const channel = world.discord.openChannel('closed', { bot });
    const card = await preview(world, { topic: 'history', channel });
    const ids = chosen(card);
    await press(world, card, action);
    expect(textOf(card)).toContain(why);
    expect(chosen(card)).toEqual(ids);
    expect(posts(world, channel)).toEqual([]);
    await world.logged({ command: 'summary', action, level: 30 });
  });

  it('since the channel was deleted, the preview says so', async () => {
    const world = await openWorld();
    const channel = world.discord.openChannel('gone');
    const card = await preview(world, { topic: 'history', channel });
    world.discord.deleteChannel(channel);
    await press(world, card, 'post');
    expect(textOf(card)).toContain('That channel is gone');
  });

  it('and cannot be read back, a press on it says so', async () => {
    const { world } = await longSummary();
    const channel = world.discord.openChannel('unread', { bot: PermissionFlagsBits.ReadMessageHistory });
    await press(world, await preview(world, { article: ARTICLE, length: 'full', channel }), 'post');
    const messages = posts(world, channel);
    for (const action of ['update', 'edit', 'remove']) {
      const told = onlyMessage(await press(world, lastOf(messages), action));
      expect(textOf(told)).toContain('can no longer read');
    }
    expect(posts(world, channel)).toEqual(messages);
  });

  it('since the moderator may not write there, it does not begin', async () => {
    const world = await openWorld();
    const channel = world.discord.openChannel('news', { users: PermissionFlagsBits.SendMessages });
    const refused = await preview(world, { topic: 'history', channel });
    expect(textOf(refused)).toContain('You may not write in');
  });

  it('a post of several messages that fails half-way leaves none behind', async () => {
    const { world, card } = await longSummary();
    const { channelId } = world.discord;
    // The first message passes; the second one is refused.
    const refused = { status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
    const path = new RegExp(`^/channels/${channelId}/messages$`);
    world.discord.answerNext({ method: 'POST', path, delayMs: 1 });
    world.discord.answerNext({ method: 'POST', path, ...refused });
    await press(world, card, 'post');
    expect(textOf(card)).toContain('may not write in');
    expect(posts(world)).toEqual([]);
    await press(world, card, 'post');
    expect(posts(world).length).toBeGreaterThan(1);
  });
});

/** A preview that takes several messages, over a knowledge base with long sentences. */
async function longSummary() {
  const { folder, edit } = await copyKnowledge();
  const more = ' as the long report goes on to say'.repeat(10);
  await edit((yaml) => yaml.replace(/^( {6}en: .*)\.$/gm, `$1${more}.`));
  const world = await openWorld({ knowledge: folder });
  const card = await preview(world, { article: ARTICLE, length: 'full' });
  const [, count] = /Message 1 of (\d)/.exec(textOf(card)) ?? expect.fail('one message holds it all');
  return { world, card, count: Number(count) };
}

describe('a summary of several messages', () => {
  it('shows each in its preview, and is posted, edited and taken back as one', async () => {
    const { world, card, count } = await longSummary();
    await press(world, card, 'page');
    expect(textOf(card)).toContain(`Message 2 of ${count}`);
    await press(world, card, 'post');
    const messages = posts(world);
    expect(messages).toHaveLength(count);
    const numbers = messages.flatMap((message) => textOf(message).match(/(?<= )\[\d+\](?=\n)/g) ?? []);
    expect(numbers).toHaveLength(15);
    const cited = [...new Set(numbers)];
    expect(cited).toEqual(cited.map((_, at) => `[${at + 1}]`));
    const opened = onlyMessage(await press(world, lastOf(messages), 'edit', KENJI));
    expect(chosen(opened)).toEqual(chosen(card));
    await choose(world, opened, 'choose', chosen(opened).slice(0, 3), KENJI);
    await press(world, opened, 'save', KENJI);
    expect(posts(world)).toEqual(messages.slice(0, 1));
    await choose(world, opened, 'choose', chosen(card), KENJI);
    await press(world, opened, 'save', KENJI);
    expect(posts(world)).toHaveLength(count);
    await press(world, opened, 'withdraw', KENJI);
    expect(posts(world)).toEqual([]);
  });

  it('of which somebody deleted one is posted anew as a whole', async () => {
    const { world, card, count } = await longSummary();
    await press(world, card, 'post');
    const messages = posts(world);
    world.discord.deleteMessage(messages[0]?.id ?? '');
    const told = onlyMessage(await press(world, lastOf(messages), 'update'));
    expect(textOf(told)).toContain('A part of this summary');
    await press(world, card, 'save');
    expect(textOf(card)).toContain('has been deleted. You can post it again');
    expect(posts(world)).toEqual([]);
    await press(world, card, 'post');
    expect(posts(world)).toHaveLength(count);
  });
});

const lastOf = (messages: readonly LocalMessage[]) => messages.at(-1) ?? expect.fail('nothing is posted');

describe('a posted summary and a knowledge base that changes', () => {
  it('is updated by a press, says when, and what is gone', async () => {
    const { folder, edit } = await copyKnowledge();
    const world = await openWorld({ knowledge: folder });
    await press(world, await preview(world, { topic: 'history' }), 'post');
    const message = onlyPost(world);
    const before = textOf(message);
    expect(before).toContain('183 people');
    const current = await press(world, message, 'update');
    expect(textOf(onlyMessage(current))).toContain('up to date');
    expect(textOf(message)).toBe(before);
    await edit((yaml) =>
      yaml.replace(/183 people/g, '184 people').replace('id: horyuji-baekje', 'id: renamed'),
    );
    await world.restart();
    const updated = textOf(onlyMessage(await press(world, message, 'update', KENJI)));
    expect(updated).toContain('Updated to what the knowledge base says now');
    expect(updated).toContain('no longer has them: 1');
    expect(textOf(message)).toContain('184 people');
    expect(textOf(message)).toMatch(/Updated \d+ \w+ \d{4}/);
    expect(textOf(message)).not.toContain('Baekje');
  });

  it('keeps its sentences where the article was retracted, and says that they are gone', async () => {
    const { folder, edit } = await copyKnowledge();
    const world = await openWorld({ knowledge: folder });
    const card = await preview(world, { topic: 'history' });
    await press(world, card, 'post');
    await edit((yaml) => yaml.replace('status: current', 'status: retracted'));
    await world.restart();
    const told = textOf(onlyMessage(await press(world, onlyPost(world), 'update')));
    expect(told).toContain('has none of these sentences any more');
    await press(world, card, 'withdraw');
    expect(posts(world)).toEqual([]);
  });

  it('goes on in a preview without the sentences that are gone meanwhile', async () => {
    const { folder, edit } = await copyKnowledge();
    const world = await openWorld({ knowledge: folder });
    const card = await preview(world, { topic: 'history' });
    await edit((yaml) => yaml.replace('id: horyuji-baekje', 'id: renamed'));
    await world.restart();
    await press(world, card, 'post');
    expect(textOf(card)).toContain('no longer has them: 1');
    expect(textOf(onlyPost(world))).not.toContain('Baekje');
  });

  it('of an article that its publisher corrected says so beside the citation', async () => {
    const { folder, edit } = await copyKnowledge();
    await edit((yaml) => yaml.replace('status: current', 'status: corrected'));
    const world = await openWorld({ knowledge: folder });
    expect(textOf(await preview(world, { topic: 'history' }))).toMatch(
      /\[1\] .* · Corrected by the publisher/,
    );
  });

  it('shows a sentence of two articles once, with both citations', async () => {
    const { folder, addArticle } = await copyKnowledge();
    await addArticle('second', (yaml) =>
      yaml.replace('publisher: NationPress', 'publisher: Harbour Gazette'),
    );
    const world = await openWorld({ knowledge: folder });
    const text = textOf(await preview(world, { topic: 'history' }));
    expect(text).toContain(' [1][2]\n');
    expect(text).toContain('[2] Harbour Gazette');
    expect(state(await preview(world, { topic: 'history' })).facts).toHaveLength(7);
  });
});

it('a posted summary that somebody deleted is posted again from the preview', async () => {
  const world = await openWorld();
  const card = await preview(world, { topic: 'history' });
  await press(world, card, 'post');
  world.discord.deleteMessage(onlyPost(world).id);
  await press(world, card, 'save');
  expect(textOf(card)).toContain('has been deleted');
  await press(world, card, 'post');
  onlyPost(world);
});
