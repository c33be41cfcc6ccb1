import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answerer } from '../answer/answer.ts';
import { drawCard } from '../cards/draw-text.ts';
import { LANGUAGES, languageOfLocale } from '../language/language.ts';
import type { Exchange, LocalDiscord, LocalMessage } from '../local-discord/index.ts';
import { wordsFor } from '../words/index.ts';
import { type Line, readLine } from './line.ts';
import { terminalLocale } from './locale.ts';
import { endWithReader, print } from './output.ts';
import { refusal } from './refusal.ts';

/** What a chat in the terminal needs. */
export type ChatParts = {
  discord: LocalDiscord;
  /** Where questions come from when nothing is typed. */
  answerer(): Answerer;
  /** Environment variables: the language and the colours of the terminal. */
  variables: Readonly<Record<string, string | undefined>>;
};

/**
 * How long the prompt waits for the log's line on what has just been answered, which would else stand behind
 * it.
 */
const LOG_FIRST_MS = 50;

/**
 * A person at the terminal, talking to the bot over the local Discord: lines from stdin are questions, slash
 * commands or numbers of buttons, cards go to stdout. Resolves at the end of the input or with `/quit`. An
 * input without a line shows one question and its card a language instead.
 */
export async function chat({ discord, answerer, variables }: ChatParts): Promise<void> {
  const { stdin, stdout } = process;
  const locale = terminalLocale(variables);
  const words = wordsFor(languageOfLocale(locale) ?? 'en');
  const colour = stdout.isTTY && !variables.NO_COLOR;
  let buttons: { message: LocalMessage; customId: string }[] = [];

  const show = async (exchange: Promise<Exchange>): Promise<void> => {
    for (const message of (await exchange).messages) {
      const width = stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY;
      const card = drawCard(message.components, { width, colour, numbered: true });
      // A card without buttons, such as the sources, leaves those above it within reach.
      if (card.buttons.length > 0) buttons = card.buttons.map(({ customId }) => ({ message, customId }));
      await print(stdout, `${card.text}\n\n`);
    }
  };
  const act = async (line: Line): Promise<void> => {
    const refused = refusal(line, discord.commands(), buttons.length, words);
    if (refused !== undefined) return await print(stdout, `${refused}\n`);
    if (line.kind === 'slash') return await show(discord.slash(line.name, line.options, { locale }));
    if (line.kind === 'help') return await print(stdout, `${words.say('terminal.help')}\n`);
    const button = line.kind === 'press' ? buttons[line.number - 1] : undefined;
    if (button) await show(discord.press(button.message, button.customId, { locale }));
  };

  endWithReader(stdout);
  const prompted = stdin.isTTY && stdout.isTTY;
  if (prompted) await print(stdout, `${words.say('terminal.help')}\n`);
  const input = createInterface({ input: stdin, prompt: '> ', ...(prompted && { output: stdout }) });
  let said = false;
  if (prompted) input.prompt();
  for await (const typed of input) {
    const line = readLine(typed, discord.commands());
    said ||= line.kind !== 'blank';
    if (line.kind === 'quit') break;
    await act(line).catch((error: Error) => print(stdout, `${error.message}\n`));
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
    await print(stdout, `> ${question}\n`);
    await show(discord.slash('ask', { question }, { locale: language === 'en' ? 'en-US' : language }));
  }
}
