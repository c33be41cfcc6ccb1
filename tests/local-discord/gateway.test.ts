import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { INTENTS, nextInteraction, openRawGateway, register, request } from './raw-bot.ts';
import { COMMANDS, startTryBot } from './try-bot.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord({ exchangeTimeoutMs: 2_000 });
});

afterEach(async () => {
  await discord.close();
});

describe('a session', () => {
  it('of the client of discord.js begins with the guild, its channel and the application', async () => {
    const { client } = await startTryBot(discord);
    expect(client.application.id).toBe(discord.applicationId);
    expect(client.guilds.cache.map(({ id }) => id)).toEqual([discord.guildId]);
    expect(client.channels.cache.get(discord.channelId)?.isSendable()).toBe(true);
    expect((await client.application.fetch()).name).toBe(client.user.username);
    expect(discord.breaches).toEqual([]);
    await client.destroy();
  });

  it('resumed by the client of discord.js after a drop hears once of what it missed', async () => {
    const { client } = await startTryBot(discord, {
      onInteraction: async (it) => it.isChatInputCommand() && it.reply({ content: String(++count) }),
    });
    let count = 0;
    await client.application.commands.set(COMMANDS as never);
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.dropGateway({ resumable: true });
    const { messages } = await discord.slash('ask', { question: 'missed' });
    expect(messages[0]?.content).toBe('1');
    await resumed;
    expect((await discord.slash('ask', { question: 'next' })).messages[0]?.content).toBe('2');
    await client.destroy();
  });

  it('is resumed by the client of discord.js when Discord asks to reconnect', async () => {
    const { client } = await startTryBot(discord);
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.reconnectAsk();
    expect(await resumed).toBe(0);
    expect(discord.requests.filter(({ path }) => path === '/gateway/bot')).toHaveLength(1);
    await client.destroy();
  });

  it('found invalid is begun anew by the client of discord.js', async () => {
    const { client } = await startTryBot(discord, {
      onInteraction: async (it) => it.isChatInputCommand() && it.reply({ content: 'again' }),
    });
    await client.application.commands.set(COMMANDS as never);
    const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    discord.invalidateSession(false);
    await ready;
    expect((await discord.slash('ask', { question: 'q' })).messages[0]?.content).toBe('again');
    await client.destroy();
  });

  it('that nobody resumes loses what happens meanwhile, and the exchange says so', async () => {
    const gateway = await openRawGateway(discord);
    await gateway.next('READY');
    await register(discord, COMMANDS);
    discord.dropGateway({ resumable: false });
    await gateway.closed;
    await expect(discord.slash('ask', { question: 'q' })).rejects.toThrow(
      'no bot was connected to the gateway, so the interaction was lost',
    );
  });

  it('replays to the number given, and is invalid where it is not known', async () => {
    const first = await openRawGateway(discord);
    const ready = await first.next('READY');
    await register(discord, COMMANDS);
    discord.dropGateway({ resumable: true, closeCode: 4000 });
    expect(await first.closed).toBe(4000);
    const exchange = discord.slash('ask', { question: 'q' });
    const resume = { token: discord.token, session_id: ready.d.session_id, seq: 2 };
    const second = await openRawGateway(discord, null);
    second.send({ op: 6, d: resume });
    const { callback } = await nextInteraction(second);
    expect(await second.next('RESUMED')).toMatchObject({ s: 4 });
    await request(discord, 'POST', callback, { type: 4, data: { content: 'hi' } });
    expect((await exchange).messages[0]?.content).toBe('hi');
    const third = await openRawGateway(discord, null);
    third.send({ op: 6, d: { ...resume, session_id: 'unknown' } });
    expect(await third.next(9)).toMatchObject({ d: false });
    const fourth = await openRawGateway(discord, null);
    fourth.send({ op: 6, d: { ...resume, seq: 99 } });
    expect(await fourth.closed).toBe(4007);
  });

  it('closed by the bot for good cannot be resumed', async () => {
    const first = await openRawGateway(discord);
    const ready = await first.next('READY');
    first.socket.close(1000);
    await first.closed;
    const second = await openRawGateway(discord, null);
    second.send({ op: 6, d: { token: discord.token, session_id: ready.d.session_id, seq: 1 } });
    expect(await second.next(9)).toMatchObject({ d: false });
  });

  it('hears of interactions on its shard only, and of nothing it has no intent for', async () => {
    const here = Number((BigInt(discord.guildId) >> 22n) % 2n);
    const near = await openRawGateway(discord, { shard: [here, 2] });
    const far = await openRawGateway(discord, { shard: [1 - here, 2], intents: INTENTS });
    await register(discord, COMMANDS);
    expect((await near.next('READY')).d.guilds).toHaveLength(1);
    expect((await far.next('READY')).d.guilds).toHaveLength(0);
    const exchange = discord.slash('ask', { question: 'q' });
    const { callback } = await nextInteraction(near);
    await request(discord, 'POST', callback, { type: 4, data: { content: 'hi' } });
    await exchange;
    far.send({ op: 1, d: 1 });
    await far.next(11);
    far.send({ op: 1, d: 1 });
    expect(await Promise.race([far.next('INTERACTION_CREATE'), far.next(11)])).toMatchObject({ op: 11 });
  });
});

describe('the gateway', () => {
  it('says hello and answers heartbeats', async () => {
    const gateway = await openRawGateway(discord, null);
    expect(await gateway.next(10)).toMatchObject({ d: { heartbeat_interval: 41_250 } });
    gateway.send({ op: 1, d: null });
    expect(await gateway.next(11)).toMatchObject({ op: 11 });
  });

  it.each([
    ['another token', { token: 'wrong' }, 4004],
    ['a shard that cannot be', { shard: [2, 2] }, 4010],
    ['intents that do not exist', { intents: 2 ** 30 }, 4013],
    ['no intents', { intents: undefined }, 4013],
    ['a privileged intent', { intents: 1 << 15 }, 4014],
  ])('closes on an identification with %s', async (_what, identity, code) => {
    const gateway = await openRawGateway(discord, identity);
    expect(await gateway.closed).toBe(code);
  });

  it.each([
    ['no JSON', 'hello', 4002],
    ['more than 4,096 bytes', JSON.stringify({ op: 1, d: 'x'.repeat(4_096) }), 4002],
    ['something before it is identified', { op: 8, d: {} }, 4003],
  ])('closes on %s', async (_what, payload, code) => {
    const gateway = await openRawGateway(discord, null);
    await gateway.next(10);
    gateway.send(payload);
    expect(await gateway.closed).toBe(code);
  });

  it('closes on a second identification, an unknown opcode, too many payloads and another version', async () => {
    const twice = await openRawGateway(discord);
    twice.send({ op: 2, d: { token: discord.token, intents: 1 } });
    expect(await twice.closed).toBe(4005);
    const unknown = await openRawGateway(discord);
    unknown.send({ op: 77 });
    expect(await unknown.closed).toBe(4001);
    const eager = await openRawGateway(discord);
    for (let beat = 0; beat < 121; beat += 1) eager.send({ op: 1, d: null });
    expect(await eager.closed).toBe(4008);
    const old = await openRawGateway(discord, null, 'v=6&encoding=json');
    expect(await old.closed).toBe(4012);
  });

  it('rejects the login of discord.js with another token', async () => {
    const other = Object.create(discord, { token: { value: 'MTIz.abc.def' } }) as LocalDiscord;
    await expect(startTryBot(other)).rejects.toThrow('An invalid token was provided');
    expect(discord.breaches).toMatchObject([{ rule: 'authorization', path: '/gateway/bot' }]);
  });
});
