import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { request } from './raw-bot.ts';
import { COMMANDS, useTryBot } from './try-bot.ts';

const bot = useTryBot();
const MEMBER = '111111111111111111';

describe('another channel', () => {
  it('is told to the bot when it is opened and when it is deleted, and is written into between', async () => {
    const { discord, client } = bot;
    const id = discord.openChannel('news');
    await expect.poll(() => client.channels.cache.get(id)?.type).toBe(ChannelType.GuildText);
    const { body } = await request(discord, 'POST', `/channels/${id}/messages`, { content: 'hi' });
    expect(discord.messagesIn(id).map((message) => message.id)).toEqual([body.id]);
    discord.deleteChannel(id);
    await expect.poll(() => client.channels.cache.has(id)).toBe(false);
    for (const path of [`/channels/${id}`, `/channels/${id}/messages/${body.id}`]) {
      expect(await request(discord, 'GET', path)).toMatchObject({ status: 404, body: { code: 10_003 } });
    }
  });

  it('goes with its threads', async () => {
    const { discord } = bot;
    const id = discord.openChannel('news');
    const { body } = await request(discord, 'POST', `/channels/${id}/messages`, { content: 'hi' });
    await request(discord, 'POST', `/channels/${id}/messages/${body.id}/threads`, { name: 'Talk' });
    discord.deleteChannel(id);
    const within = await request(discord, 'POST', `/channels/${body.id}/messages`, { content: 'hi' });
    expect(within).toMatchObject({ status: 404, body: { code: 10_003 } });
  });

  it('no longer has a message that somebody deleted, of which the bot is told', async () => {
    const { discord, client } = bot;
    const { body } = await request(discord, 'POST', `/channels/${discord.channelId}/messages`, {
      content: 'a',
    });
    const told = new Promise((resolve) => client.once('messageDelete', ({ id }) => resolve(id)));
    discord.deleteMessage(body.id ?? '');
    expect(await told).toBe(body.id);
    expect(discord.messagesIn(discord.channelId).map(({ id }) => id)).not.toContain(body.id);
  });
});

describe('permissions in a channel', () => {
  const { ViewChannel, SendMessages, SendMessagesInThreads, CreatePublicThreads, ReadMessageHistory } =
    PermissionFlagsBits;
  const posting = { content: 'hi' };

  it.each([
    ['not see', ViewChannel, 50_001],
    ['not write in', SendMessages, 50_013],
  ])('that the bot may %s refuse its message, which is no breach', async (_, barred, code) => {
    const { discord } = bot;
    const path = `/channels/${discord.openChannel('closed', { bot: barred })}/messages`;
    expect(await request(discord, 'POST', path, posting)).toMatchObject({ status: 403, body: { code } });
  });

  it.each([
    ['opened', CreatePublicThreads, 403, 50_013],
    ['written into', SendMessagesInThreads, 201, 50_013],
    ['read back', ReadMessageHistory, 201, undefined],
  ])('decide whether a thread can be %s', async (_, barred, opened, code) => {
    const { discord } = bot;
    const path = `/channels/${discord.openChannel('closed', { bot: barred })}/messages`;
    const { body } = await request(discord, 'POST', path, posting);
    const thread = await request(discord, 'POST', `${path}/${body.id}/threads`, { name: 'Talk' });
    expect(thread.status).toBe(opened);
    if (opened !== 201) return;
    const within = await request(discord, 'POST', `/channels/${body.id}/messages`, posting);
    expect(within.body.code).toBe(code);
    const back = await request(discord, 'GET', `${path}/${body.id}`);
    expect(back.status).toBe(barred === ReadMessageHistory ? 403 : 200);
  });

  it('that users do not have stay with the bot and with the owner, and discord.js works them out', async () => {
    const { discord, client } = bot;
    const id = discord.openChannel('announcements', { users: SendMessages });
    expect((await request(discord, 'POST', `/channels/${id}/messages`, posting)).status).toBe(200);
    await expect.poll(() => client.channels.cache.has(id)).toBe(true);
    const seen: unknown[] = [];
    bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const channel = interaction.options.getChannel('where', true);
      const may = 'permissionsFor' in channel ? channel.permissionsFor(interaction.user) : null;
      seen.push([may?.has('SendMessages'), interaction.memberPermissions?.has('ManageMessages')]);
      await interaction.reply('ok');
    };
    const where = { type: 7, name: 'where', description: 'Where', channel_types: [0] };
    await client.application.commands.set([{ name: 'go', description: 'Goes', options: [where] } as never]);
    await discord.slash('go', { where: id }, { userId: MEMBER });
    await discord.slash('go', { where: id });
    await discord.slash('go', { where: discord.channelId }, { userId: MEMBER });
    expect(seen).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
    await client.application.commands.set(COMMANDS as never);
  });
});

it('an option of channels takes those of its kinds that are there', async () => {
  const { discord, client } = bot;
  const where = { type: 7, name: 'where', description: 'Where', channel_types: [5] };
  await client.application.commands.set([{ name: 'go', description: 'Goes', options: [where] } as never]);
  await expect(discord.slash('go', { where: discord.channelId })).rejects.toThrow(
    'does not take the channel',
  );
  await expect(discord.slash('go', { where: '1' })).rejects.toThrow('Unknown Channel');
});
