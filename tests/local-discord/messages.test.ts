import { type Client, type Message, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { type Json, refusal, request } from './raw-bot.ts';
import { COMMANDS, startTryBot } from './try-bot.ts';

let discord: LocalDiscord;
let client: Client<true>;
let read: (message: Message) => Promise<unknown>;
let messages: string;

beforeAll(async () => {
  discord = await startLocalDiscord({ exchangeTimeoutMs: 2_000 });
  ({ client } = await startTryBot(discord, {
    onMessage: (message) => read(message),
    onInteraction: async (it) =>
      it.isChatInputCommand() && it.reply({ content: 'secret', flags: MessageFlags.Ephemeral }),
  }));
  await client.application.commands.set(COMMANDS as never);
  messages = `/channels/${discord.channelId}/messages`;
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

beforeEach(() => {
  read = async (message) => message.reply('heard');
});

async function channel() {
  const found = await client.channels.fetch(discord.channelId);
  if (!found?.isSendable() || found.isDMBased()) throw new Error('the channel takes no messages');
  return found;
}

describe('a message of the bot', () => {
  it('is posted with a file, edited and deleted by discord.js', async () => {
    const sent = await (await channel()).send({
      content: 'a',
      files: [{ attachment: Buffer.from('x'), name: 'a.csv' }],
    });
    expect(sent.attachments.map(({ name, size }) => [name, size])).toEqual([['a.csv', 1]]);
    expect((await sent.edit('b')).content).toBe('b');
    expect((await sent.edit({ attachments: [] })).attachments.size).toBe(0);
    await sent.delete();
    expect(await refusal(discord, 'GET', `${messages}/${sent.id}`)).toMatchObject({
      status: 404,
      code: 10_008,
      breaches: [],
    });
    expect(discord.breaches).toEqual([]);
  });

  it('is told to the bot, and its edit and deletion too', async () => {
    const told: string[] = [];
    client.once('messageUpdate', (_old, { content }) => told.push(`now ${content}`));
    client.once('messageDelete', ({ id }) => told.push(`gone ${id}`));
    const { body } = await request(discord, 'POST', messages, { content: 'a' });
    await expect.poll(async () => (await channel()).messages.cache.get(body.id ?? '')?.content).toBe('a');
    await request(discord, 'PATCH', `${messages}/${body.id}`, { content: 'b' });
    await request(discord, 'DELETE', `${messages}/${body.id}`);
    await expect.poll(() => told).toEqual(['now b', `gone ${body.id}`]);
  });

  it('replies to one that is there, unless it says that this does not matter', async () => {
    const reply = (rest: object) => ({ content: 'x', message_reference: { message_id: '1', ...rest } });
    expect(await refusal(discord, 'POST', messages, reply({}))).toMatchObject({ status: 400, code: 50_035 });
    const { body } = await request(discord, 'POST', messages, reply({ fail_if_not_exists: false }));
    expect(body).not.toHaveProperty('message_reference');
  });

  it('is the same one again within minutes for a nonce that is enforced, of at most 25 characters', async () => {
    const post = (nonce: string) => ({ content: 'once', nonce, enforce_nonce: true });
    const { body: first } = await request(discord, 'POST', messages, post('n'.repeat(25)));
    expect((await request(discord, 'POST', messages, post('n'.repeat(25)))).body.id).toBe(first.id);
    expect((await request(discord, 'POST', messages, post('other'))).body.id).not.toBe(first.id);
    const long = await refusal(discord, 'POST', messages, post('n'.repeat(26)));
    expect(long).toMatchObject({ status: 400, code: 50_035, breaches: [{ rule: 'openapi' }] });
  });

  it('goes to a user directly', async () => {
    const user = await client.users.fetch(client.guilds.cache.first()?.ownerId ?? '');
    const sent = await user.send('psst');
    expect([sent.guildId, sent.content]).toEqual([null, 'psst']);
    const unknown = await refusal(discord, 'POST', '/users/@me/channels', { recipient_id: '1' });
    expect(unknown).toMatchObject({ status: 404, code: 10_013 });
  });
});

describe('the messages of a channel', () => {
  it('are listed newest first, up to, before and after one', async () => {
    const ids: string[] = [];
    for (const content of ['1', '2', '3', '4']) {
      const { body } = await request(discord, 'POST', messages, { content });
      ids.push(body.id ?? '');
    }
    const list = async (query: string) => {
      const { body } = await request(discord, 'GET', `${messages}?${query}`);
      return (body as unknown as Json[]).map(({ content }) => content);
    };
    expect(await list('limit=2')).toEqual(['4', '3']);
    expect(await list(`limit=1&before=${ids[3]}`)).toEqual(['3']);
    expect(await list(`after=${ids[1]}`)).toEqual(['4', '3']);
  });

  it("are not all the bot's to change", async () => {
    const { interactionId } = await discord.write('mine');
    const path = `${messages}/${interactionId}`;
    expect(await refusal(discord, 'PATCH', path, { content: 'x' })).toMatchObject({
      status: 403,
      code: 50_005,
    });
    expect(await refusal(discord, 'DELETE', path)).toMatchObject({ status: 403, code: 50_013 });
  });

  it('do not include ephemeral ones', async () => {
    const [secret] = (await discord.slash('ask', { question: 'q' })).messages;
    expect(await refusal(discord, 'GET', `${messages}/${secret?.id}`)).toMatchObject({
      status: 404,
      code: 10_008,
    });
    expect(JSON.stringify((await request(discord, 'GET', messages)).body)).not.toContain('secret');
  });

  it('are written in reply to others too, and read where the bot is replied to', async () => {
    let replied: string | undefined;
    const first = await discord.write('one');
    read = async (message) => {
      replied = `${message.content} to ${(await message.fetchReference()).content}`;
      await message.reply('ok');
    };
    const [heard] = first.messages;
    if (heard === undefined) throw new Error('no reply came');
    await discord.write('two', { replyTo: heard });
    expect(replied).toBe('two to heard');
  });
});

describe('a thread', () => {
  it('is opened at a message once, and written into by the bot and by users', async () => {
    const sent = await (await channel()).send('start');
    const thread = await sent.startThread({ name: 'Talk' });
    expect(thread.id).toBe(sent.id);
    expect((await thread.send('within')).channelId).toBe(thread.id);
    expect((await discord.write('me too', {}, { channelId: thread.id })).messages[0]?.channelId).toBe(
      thread.id,
    );
    const again = await refusal(discord, 'POST', `${messages}/${sent.id}/threads`, { name: 'Again' });
    expect(again).toMatchObject({ status: 400, code: 160_004 });
    const within = await refusal(discord, 'POST', `/channels/${thread.id}/threads`, { name: 'Deeper' });
    expect(within).toMatchObject({ status: 400, code: 50_024 });
  });

  it('is opened free, and needs a name', async () => {
    const path = `/channels/${discord.channelId}/threads`;
    expect((await request(discord, 'POST', path, { name: 'Free', type: 11 })).status).toBe(201);
    expect(await refusal(discord, 'POST', path, { type: 11 })).toMatchObject({ status: 400, code: 50_035 });
  });
});

it('what is not there is unknown, and that is no breach', async () => {
  const earlier = discord.breaches.length;
  for (const [path, code] of [
    ['/channels/1', 10_003],
    ['/guilds/1', 10_004],
    ['/users/1', 10_013],
    [`${messages}/1`, 10_008],
  ] as const) {
    expect(await request(discord, 'GET', path)).toMatchObject({ status: 404, body: { code } });
  }
  expect((await request(discord, 'POST', `/channels/${discord.channelId}/typing`)).status).toBe(204);
  const member = `/guilds/${discord.guildId}/members/${discord.applicationId}`;
  expect((await request(discord, 'GET', member)).body).toMatchObject({ user: { bot: true } });
  expect(discord.breaches).toHaveLength(earlier);
});
