import { MessageFlags, TextInputStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { button, row, text } from './rules/table.ts';
import { useTryBot } from './try-bot.ts';

const bot = useTryBot();

const v2 = (...components: object[]) =>
  ({ flags: MessageFlags.IsComponentsV2, components: components as never }) as const;

describe('components', () => {
  it('update their message when a button is pressed', async () => {
    bot.answer = async (it) => {
      if (it.isChatInputCommand()) await it.reply(v2(text('before'), row(button('a'), button('b'))));
      if (it.isButton()) await it.update(v2(text(`after ${it.customId}`)));
    };
    const { messages } = await bot.discord.slash('ask', { question: 'q' });
    const [message] = messages;
    if (message === undefined) throw new Error('no message came');
    const pressed = await bot.discord.press(message, 'b');
    expect(pressed).toMatchObject({ responseType: 7, messages: [{ id: message.id }] });
    expect(message.components).toMatchObject([{ content: 'after b' }]);
    await expect(bot.discord.press(message, 'b')).rejects.toThrow(
      'the message has no component "b"; it has: none',
    );
  });

  it('may defer the update, and answer with a message of their own', async () => {
    bot.answer = async (it) => {
      if (it.isChatInputCommand()) await it.reply(v2(text('before'), row(button('a'), button('b'))));
      if (!it.isButton()) return;
      if (it.customId === 'a') {
        await it.deferUpdate();
        await it.editReply(v2(text('later'), row(button('b'))));
      } else await it.reply({ content: 'new', flags: MessageFlags.Ephemeral });
    };
    const [message] = (await bot.discord.slash('ask', { question: 'q' })).messages;
    if (message === undefined) throw new Error('no message came');
    expect(await bot.discord.press(message, 'a')).toMatchObject({
      responseType: 6,
      messages: [{ id: message.id }],
    });
    const pressed = await bot.discord.press(message, 'b', { userId: '77' });
    expect(pressed.messages).toMatchObject([{ content: 'new', ephemeral: true }]);
  });

  it('are used where their message stands, and by those who see it', async () => {
    let seen: unknown;
    bot.answer = async (it) => {
      if (it.isChatInputCommand()) {
        await it.reply({
          ...v2(row(button('a'))),
          flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
        });
      }
      if (!it.isButton()) return;
      seen = [it.user.id, it.message.flags.has(MessageFlags.Ephemeral)];
      await it.deferUpdate();
      await it.deleteReply();
    };
    const [message] = (await bot.discord.slash('ask', { question: 'q' }, { userId: '77' })).messages;
    if (message === undefined) throw new Error('no message came');
    await expect(bot.discord.press(message, 'a', { userId: '78' })).rejects.toThrow('only user 77 does');
    await bot.discord.press(message, 'a');
    expect(seen).toEqual(['77', true]);
    await expect(bot.discord.press(message, 'a')).rejects.toThrow('has been deleted');
  });

  it('hand over what is chosen from a select', async () => {
    const options = ['x', 'y', 'z'].map((value) => ({ label: value, value }));
    bot.answer = async (it) => {
      if (it.isChatInputCommand()) {
        await it.reply(v2(row({ type: 3, custom_id: 'pick', options, max_values: 2 })));
      }
      if (it.isStringSelectMenu()) await it.reply({ content: it.values.join('+') });
    };
    const [message] = (await bot.discord.slash('ask', { question: 'q' })).messages;
    if (message === undefined) throw new Error('no message came');
    expect((await bot.discord.select(message, 'pick', ['x', 'z'])).messages[0]?.content).toBe('x+z');
    await expect(bot.discord.select(message, 'pick', ['w'])).rejects.toThrow('no option "w"');
    await expect(bot.discord.select(message, 'pick', ['x', 'y', 'z'])).rejects.toThrow('takes 1 to 2 values');
  });
});

describe('a modal', () => {
  const modal = {
    custom_id: 'suggest',
    title: 'Suggest',
    components: [
      {
        type: 18,
        label: 'Text',
        component: { type: 4, custom_id: 'text', style: TextInputStyle.Short, max_length: 9 },
      },
      {
        type: 18,
        label: 'Topic',
        component: { type: 3, custom_id: 'topic', options: [{ label: 'a', value: 'a' }] },
      },
    ],
  };

  it('is opened by a button, filled in, and updates the message of the button', async () => {
    bot.answer = async (it) => {
      if (it.isChatInputCommand()) await it.reply(v2(text('before'), row(button('open'))));
      if (it.isButton()) await it.showModal(modal as never);
      if (it.isModalSubmit() && it.isFromMessage()) {
        const topic = it.fields.getStringSelectValues('topic').join();
        await it.update(v2(text(`${it.fields.getTextInputValue('text')} on ${topic}`)));
      }
    };
    const [message] = (await bot.discord.slash('ask', { question: 'q' })).messages;
    if (message === undefined) throw new Error('no message came');
    const opened = await bot.discord.press(message, 'open');
    expect(opened).toMatchObject({ responseType: 9, messages: [], modal: { title: 'Suggest' } });
    if (opened.modal === null) throw new Error('no modal came');
    await expect(bot.discord.submit(opened.modal, { topic: 'a' })).rejects.toThrow(
      'the field "text" is required',
    );
    await expect(bot.discord.submit(opened.modal, { text: 'much too long', topic: 'a' })).rejects.toThrow(
      '0 to 9',
    );
    await expect(bot.discord.submit(opened.modal, { words: 'x' })).rejects.toThrow('no field "words"');
    await bot.discord.submit(opened.modal, { text: 'trade', topic: 'a' });
    expect(message.components).toMatchObject([{ content: 'trade on a' }]);
  });

  it('opened by a command is answered by a message', async () => {
    bot.answer = async (it) => {
      if (it.isChatInputCommand()) await it.showModal(modal as never);
      if (it.isModalSubmit()) await it.reply({ content: `${it.isFromMessage()}` });
    };
    const { modal: opened } = await bot.discord.slash('ask', { question: 'q' });
    if (opened === null) throw new Error('no modal came');
    expect((await bot.discord.submit(opened, { text: 't', topic: 'a' })).messages[0]?.content).toBe('false');
  });
});
