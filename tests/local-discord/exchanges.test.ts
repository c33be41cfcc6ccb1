import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { useTryBot } from './try-bot.ts';

const bot = useTryBot();

describe('a slash command', () => {
  it('reaches discord.js with its options, the languages and the member, and its reply comes back', async () => {
    let seen: unknown[] = [];
    bot.answer = async (it) => {
      if (!it.isChatInputCommand()) return;
      const { locale, guildLocale, guildId, user, member, context, channelId } = it;
      seen = [locale, guildLocale, guildId, user.id, member !== null, context, channelId];
      seen.push(it.options.getUser('whom')?.username, it.options.getInteger('count'), it.inCachedGuild());
      await it.reply({ content: it.options.getString('question', true) });
    };
    const as = { locale: 'ko', guildLocale: 'ja', userId: '1234' };
    const options = { question: '안녕', whom: bot.client.user.id, count: 3 };
    const exchange = await bot.discord.slash('ask', options, as);
    expect(seen).toEqual([
      'ko',
      'ja',
      bot.discord.guildId,
      '1234',
      true,
      0,
      bot.discord.channelId,
      bot.client.user.username,
      3,
      true,
    ]);
    expect(exchange).toMatchObject({
      responseType: 4,
      modal: null,
      messages: [{ content: '안녕', ephemeral: false }],
    });
    expect(exchange.acknowledgedAfterMs).toBeLessThan(3_000);
  });

  it('reaches its subcommand', async () => {
    bot.answer = async (it) => it.isChatInputCommand() && it.reply({ content: it.options.getSubcommand() });
    expect((await bot.discord.slash('quiz start')).messages[0]?.content).toBe('start');
  });

  it('works in direct messages if it is global, without guild or member', async () => {
    await bot.client.application.commands.create({ name: 'hello', description: 'Greets' });
    bot.answer = async (it) => it.isChatInputCommand() && it.reply({ content: `${it.guildId} ${it.member}` });
    expect((await bot.discord.slash('hello', {}, { guildId: null })).messages[0]?.content).toBe('null null');
  });

  it('is deferred and then edited, ephemeral as the deferral said', async () => {
    bot.answer = async (it) => {
      if (!it.isChatInputCommand()) return;
      await it.deferReply({ flags: MessageFlags.Ephemeral });
      await it.editReply({ flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'done' }] });
    };
    const { responseType, messages } = await bot.discord.slash('ask', { question: 'q' });
    expect(responseType).toBe(5);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      ephemeral: true,
      edited: true,
      components: [{ id: 1, content: 'done' }],
    });
  });

  it('gives the message along with the response if it is asked for', async () => {
    bot.answer = async (it) => {
      if (!it.isChatInputCommand()) return;
      const { resource } = await it.reply({ content: 'there', withResponse: true });
      await it.editReply({
        content: `${resource?.message?.content} ${(await it.fetchReply()).id === resource?.message?.id}`,
      });
    };
    const { messages } = await bot.discord.slash('ask', { question: 'q' });
    await expect.poll(() => messages[0]?.content).toBe('there true');
  });

  it('is followed up, and what is edited or deleted later shows in the same exchange', async () => {
    bot.answer = async (it) => {
      if (!it.isChatInputCommand()) return;
      await it.reply({ content: 'first' });
      const second = await it.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
      await it.editReply({ message: second, content: 'second, edited' });
      const third = await it.followUp({ content: 'third' });
      await it.deleteReply(third);
    };
    const { messages } = await bot.discord.slash('ask', { question: 'q' });
    await expect.poll(() => messages[2]?.deleted).toBe(true);
    expect(messages.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([
      ['first', false],
      ['second, edited', true],
      ['third', false],
    ]);
  });

  it('rejects with what came when no answer comes', async () => {
    await expect(bot.discord.slash('ask', { question: 'q' })).rejects.toThrow(
      '/ask was not answered within 1000 ms: no acknowledgement came',
    );
    bot.answer = async (it) => it.isChatInputCommand() && it.deferReply();
    await expect(bot.discord.slash('ask', { question: 'q' })).rejects.toThrow(
      /it was deferred \(type 5\) after \d+ ms, and no edit came/,
    );
  });

  it('is not sent as Discord would not let a user send it', async () => {
    await expect(bot.discord.slash('nothing')).rejects.toThrow(
      'no command "nothing" of type 1 is registered; registered are: ask',
    );
    await expect(bot.discord.slash('ask')).rejects.toThrow('the option "question" of "ask" is required');
    await expect(bot.discord.slash('ask', { question: '' })).rejects.toThrow('too short');
    await expect(bot.discord.slash('ask', { question: 'q', count: 6 })).rejects.toThrow('too large');
    await expect(bot.discord.slash('ask', { question: 'q', count: 1.5 })).rejects.toThrow('not whole');
    await expect(bot.discord.slash('ask', { question: 'q', colour: 'red' })).rejects.toThrow(
      'no option "colour"',
    );
  });
});

describe('autocomplete', () => {
  it('gives back the suggestions for what is typed', async () => {
    bot.answer = async (it) => {
      if (!it.isAutocomplete()) return;
      const { name, value } = it.options.getFocused(true);
      await it.respond([{ name: `${name}: ${value}`, value: 'x' }]);
    };
    const choices = await bot.discord.autocomplete('ask', { question: 'sea' }, 'question');
    expect(choices).toEqual([{ name: 'question: sea', value: 'x' }]);
  });
});

it('many interactions at once are told apart', async () => {
  bot.answer = async (it) =>
    it.isChatInputCommand() && it.reply({ content: it.options.getString('question', true) });
  const questions = Array.from({ length: 50 }, (_, index) => `question ${index}`);
  const exchanges = await Promise.all(questions.map((question) => bot.discord.slash('ask', { question })));
  expect(exchanges.map(({ messages }) => messages[0]?.content)).toEqual(questions);
});
