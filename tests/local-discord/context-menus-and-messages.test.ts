import { describe, expect, it } from 'vitest';
import { useTryBot } from './try-bot.ts';

const bot = useTryBot();

describe('context menus', () => {
  it('hand over the message', async () => {
    bot.read = (message) => message.reply('ok');
    bot.answer = async (it) =>
      it.isMessageContextMenuCommand() && it.reply({ content: `about ${it.targetMessage.content}` });
    const [reply] = (await bot.discord.write('something')).messages;
    if (reply === undefined) throw new Error('no reply came');
    expect((await bot.discord.messageCommand('Explain this', reply)).messages[0]?.content).toBe('about ok');
  });

  it('hand over the user', async () => {
    bot.answer = async (it) => it.isUserContextMenuCommand() && it.reply({ content: it.targetUser.username });
    const { messages } = await bot.discord.userCommand('Who is this', bot.client.user.id);
    expect(messages[0]?.content).toBe(bot.client.user.username);
  });
});

describe('a message', () => {
  it('is answered by a reply or by a message in the same channel', async () => {
    bot.read = (message) => message.reply(`to ${message.id}`);
    const replied = await bot.discord.write('one');
    expect(replied.messages[0]).toMatchObject({
      content: `to ${replied.interactionId}`,
      referenceId: replied.interactionId,
    });
    bot.read = async (message) => message.channel.isSendable() && message.channel.send('loose');
    expect((await bot.discord.write('two')).messages[0]?.content).toBe('loose');
    bot.read = async () => {};
    await expect(bot.discord.write('three')).rejects.toThrow(
      'did not reply to the message "three" within 1000 ms',
    );
  });

  it('is read only where the bot is mentioned or written to directly', async () => {
    bot.read = (message) => message.reply(`[${message.content}]`);
    const content = async (...given: Parameters<typeof bot.discord.write>) =>
      (await bot.discord.write(...given)).messages[0]?.content;
    expect(await content('hidden')).toBe('[]');
    expect(await content(`<@${bot.client.user.id}> shown`)).toBe(`[<@${bot.client.user.id}> shown]`);
    expect(await content('direct', {}, { guildId: null })).toBe('[direct]');
  });
});
