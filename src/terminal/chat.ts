import { createInterface, type Interface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answerer } from '../answer/answer.ts';
import { drawCard } from '../cards/draw-text.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Exchange, LocalDiscord, LocalMessage } from '../local-discord/index.ts';
import { type Completions, complete } from './complete.ts';
import { type OpenForm, openForm } from './form.ts';
import { HISTORY_LINES, historyFile, loadHistory, saveHistory } from './history.ts';
import { type Line, readLine } from './line.ts';
import { terminalLocale, wordsOfLocale } from './locale.ts';
import { endWithReader, print } from './output.ts';
import { refusal } from './refusal.ts';

/** What a chat in the terminal needs. */
export type ChatParts = {
  discord: LocalDiscord;
  /** Where questions come from when nothing is typed. */
  answerer(): Answerer;
  /** Environment variables: the language and the colours of the terminal, and where its history is kept. */
  variables: Readonly<Record<string, string | undefined>>;
};

/**
 * How long the prompt waits for the log's line on what has just been answered, which would else stand behind
 * it.
 */
const LOG_FIRST_MS = 50;

/** Something to press or to choose on a card that was shown. */
type Choice = { message: LocalMessage; customId: string; value: string | undefined };

/**
 * A person at the terminal, talking to the bot over the local Discord: lines from stdin are questions, slash
 * commands, numbers of buttons, or what a form asks for; cards go to stdout. Resolves at the end of the input or with
 * `/quit`. An input without a line shows one question and its card a language instead.
 */
export async function chat({ discord, answerer, variables }: ChatParts): Promise<void> {
  const { stdin, stdout } = process;
  const colour = stdout.isTTY && !variables.NO_COLOR;
  let locale = terminalLocale(variables);
  let choices: Choice[] = [];
  let form: OpenForm | undefined;
  const say = (text: string) => print(stdout, `${text}\n`);

  const show = async (exchange: Promise<Exchange>): Promise<void> => {
    const { messages, modal } = await exchange;
    for (const message of messages) {
      const width = stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY;
      const card = drawCard(message.components, { width, colour, numbered: true });
      // A card without buttons, such as the sources, leaves those above it within reach.
      if (card.buttons.length > 0)
        choices = card.buttons.map(({ customId, value }) => ({ message, customId, value }));
      await print(stdout, `${card.text}\n\n`);
    }
    form = modal === null ? undefined : openForm(modal);
    if (form)
      await say(`${form.modal.title}\n${wordsOfLocale(locale).say('terminal.form')}\n${form.prompt()}`);
  };
  const press = ({ message, customId, value }: Choice) =>
    value === undefined
      ? discord.press(message, customId, { locale })
      : discord.select(message, customId, [value], { locale });
  const act = async (line: Line): Promise<void> => {
    const words = wordsOfLocale(locale);
    const refused = refusal(line, discord.commands(), choices.length, words);
    if (refused !== undefined) return await say(refused);
    if (line.kind === 'slash') return await show(discord.slash(line.name, line.options, { locale }));
    if (line.kind === 'as') {
      if (line.locale !== '') locale = line.locale;
      return await say(wordsOfLocale(locale).say('terminal.as', { locale }));
    }
    if (line.kind === 'help') {
      if (discord.commands().some(({ name }) => name === 'help'))
        await show(discord.slash('help', {}, { locale }));
      return await say(words.say('terminal.help'));
    }
    const choice = line.kind === 'press' ? choices[line.number - 1] : undefined;
    if (choice) await show(press(choice));
  };
  const fill = async (filled: OpenForm, typed: string): Promise<void> => {
    if (typed.trim() === '/cancel') {
      form = undefined;
      return;
    }
    const values = filled.take(typed);
    if (values === undefined) return await say(filled.prompt());
    form = undefined;
    await show(discord.submit(filled.modal, values, { locale }));
  };

  endWithReader(stdout);
  const prompted = stdin.isTTY && stdout.isTTY;
  const file = historyFile(variables);
  if (prompted) await say(wordsOfLocale(locale).say('terminal.help'));
  const input = prompted ? openPrompt(discord, file, () => locale) : createInterface({ input: stdin });
  let said = false;
  if (prompted) input.prompt();
  for await (const typed of input) {
    const line = readLine(typed, discord.commands());
    said ||= line.kind !== 'blank';
    if (line.kind === 'quit') break;
    const done = form ? fill(form, typed) : act(line);
    await done.catch((error: Error) => say(error.message));
    if (prompted) {
      await delay(LOG_FIRST_MS);
      input.prompt();
    }
  }
  input.close();
  if (said || stdin.isTTY) return;
  for (const language of LANGUAGES) {
    const [question] = answerer().suggest('', language, 1);
    if (question === undefined) continue;
    await say(`> ${question}`);
    await show(discord.slash('ask', { question }, { locale: language === 'en' ? 'en-US' : language }));
  }
}

/** Reads lines from a person, with completion by Tab and with what was typed in earlier sessions. */
function openPrompt(discord: LocalDiscord, file: string, locale: () => string): Interface {
  const suggest = async (
    ...[command, options, option]: Parameters<Parameters<typeof complete>[1]['suggest']>
  ) => {
    const suggested = await discord.autocomplete(command, options, option, { locale: locale() });
    return suggested.map(({ value }) => String(value));
  };
  const input = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '> ',
    history: loadHistory(file),
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, found: Completions) => void) => {
      complete(line, { commands: discord.commands(), suggest }).then(
        (found) => done(null, found),
        () => done(null, [[], line]),
      );
    },
  });
  input.on('history', (lines) => saveHistory(file, lines));
  return input;
}
