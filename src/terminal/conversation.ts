import { ApplicationCommandType, ComponentType } from 'discord-api-types/v10';
import { drawCard } from '../cards/draw-text.ts';
import type { Exchange, LocalDiscord, LocalMessage } from '../local-discord/index.ts';
import { type Completions, complete } from './complete.ts';
import { type OpenForm, openForm } from './form.ts';
import { type Line, readLine } from './line.ts';
import { localeNamed, wordsOfLocale } from './locale.ts';
import { refusal } from './refusal.ts';

/** What a conversation needs. */
export type ConversationParts = {
  discord: LocalDiscord;
  /** The Discord locale of the person, until they take another one. */
  locale: string;
  /** How cards are drawn now. */
  drawing(): { width: number; colour: boolean };
  print(text: string): Promise<void>;
};

/** One person talking to the bot over the local Discord, line by line. */
export type Conversation = {
  /**
   * Does what a line asks for, and prints what comes of it; what goes wrong is printed too. Gives back what kind of line it
   * was: an answer to a form counts as `form`.
   */
  take(typed: string): Promise<Line['kind'] | 'form'>;
  /** What a line so far can go on with. Rejects where the bot does not answer. */
  complete(line: string): Promise<Completions>;
  /** Uses a slash command as somebody with a locale, and prints what comes of it. */
  ask(question: string, locale: string): Promise<void>;
  /** Prints what can be done here. */
  help(): Promise<void>;
};

const CANCEL = '/cancel';

/** Something to press or to choose on a card that was shown. */
type Choice = { message: LocalMessage; customId: string; value: string | undefined };

// What a menu takes when somebody picks a value: that one, or where several can be chosen, those chosen before with it added
// or taken out, as in Discord's clients.
function chosenWith(message: LocalMessage, customId: string, value: string): string[] {
  const menus = message.components.flatMap((row) =>
    row.type !== ComponentType.ActionRow
      ? []
      : row.components.filter((part) => part.type === ComponentType.StringSelect),
  );
  const menu = menus.find(({ custom_id }) => custom_id === customId);
  if ((menu?.max_values ?? 1) === 1) return [value];
  const chosen = new Set(menu?.options.flatMap((option) => (option.default ? [option.value] : [])));
  if (!chosen.delete(value)) chosen.add(value);
  return [...chosen];
}

/** Begins a conversation. */
export function openConversation({ discord, drawing, print, ...parts }: ConversationParts): Conversation {
  let { locale } = parts;
  let choices: Choice[] = [];
  let form: OpenForm | undefined;
  const say = (text: string) => print(`${text}\n`);
  const words = () => wordsOfLocale(locale);
  const commands = () => discord.commands().filter(({ type }) => type === ApplicationCommandType.ChatInput);

  const known = new Set<string>();
  // What the bot has posted in the channel, and in threads at its messages, besides answering.
  const postedBeside = (answers: readonly LocalMessage[]): LocalMessage[] => {
    for (const { id } of answers) known.add(id);
    const inChannel = discord.messagesIn(discord.channelId);
    const all = inChannel.flatMap((message) => [message, ...discord.messagesIn(message.id)]);
    const fresh = all.filter(({ id, authorId }) => authorId === discord.applicationId && !known.has(id));
    for (const { id } of fresh) known.add(id);
    return fresh;
  };
  const show = async (exchange: Promise<Exchange>): Promise<void> => {
    const { messages, modal } = await exchange;
    for (const message of [...messages, ...postedBeside(messages)]) {
      const card = drawCard(message.components, { ...drawing(), numbered: true });
      // A card without buttons, such as the sources, leaves those above it within reach.
      if (card.buttons.length > 0)
        choices = card.buttons.map(({ customId, value }) => ({ message, customId, value }));
      await print(`${card.text}\n\n`);
    }
    form = modal === null ? undefined : openForm(modal);
    if (form) await say(`${form.modal.title}\n${words().say('terminal.form')}\n${form.prompt()}`);
  };
  const press = async ({ message, customId, value }: Choice) =>
    await show(
      value === undefined
        ? discord.press(message, customId, { locale })
        : discord.select(message, customId, chosenWith(message, customId, value), { locale }),
    );
  const act = async (line: Line): Promise<void> => {
    const refused = refusal(line, commands(), choices.length, words());
    if (refused !== undefined) return await say(refused);
    if (line.kind === 'slash') return await show(discord.slash(line.name, line.options, { locale }));
    if (line.kind === 'as') {
      locale = localeNamed(line.locale) ?? locale;
      return await say(words().say('terminal.as', { locale }));
    }
    if (line.kind === 'help') {
      if (commands().some(({ name }) => name === 'help')) await show(discord.slash('help', {}, { locale }));
      return await say(words().say('terminal.help'));
    }
    const choice = line.kind === 'press' ? choices[line.number - 1] : undefined;
    if (choice) await press(choice);
  };
  const fill = async (filled: OpenForm, typed: string): Promise<void> => {
    if (typed.trim() === CANCEL) {
      form = undefined;
      return;
    }
    const refused = filled.refusal(typed, words());
    if (refused !== undefined) return await say(`${refused}\n${filled.prompt()}`);
    const values = filled.take(typed);
    if (values === undefined) return await say(filled.prompt());
    form = undefined;
    await show(discord.submit(filled.modal, values, { locale }));
  };

  return {
    async take(typed) {
      const line = readLine(typed, commands());
      const kind = form && line.kind !== 'quit' ? 'form' : line.kind;
      const done = form && kind === 'form' ? fill(form, typed) : act(line);
      await done.catch((error: Error) => say(error.message));
      return kind;
    },
    async complete(line) {
      if (form) return CANCEL.startsWith(line) ? [[CANCEL], line] : [[], line];
      return complete(line, {
        commands: commands(),
        async suggest(command, options, option) {
          const suggested = await discord.autocomplete(command, options, option, { locale });
          return suggested.map(({ value }) => String(value));
        },
      });
    },
    ask: (question, as) => show(discord.slash('ask', { question }, { locale: as })),
    help: () => say(words().say('terminal.help')),
  };
}
