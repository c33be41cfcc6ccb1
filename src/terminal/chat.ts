import { createInterface } from 'node:readline';
import type { Answerer } from '../answer/answer.ts';
import { LANGUAGES } from '../language/language.ts';
import type { LocalDiscord } from '../local-discord/index.ts';
import { openConversation } from './conversation.ts';
import { terminalLocale } from './locale.ts';
import { drawingOn, endWithReader, print } from './output.ts';
import { openPrompt } from './prompt.ts';
import type { Screen } from './screen.ts';

/** What a chat in the terminal needs. */
export type ChatParts = {
  discord: LocalDiscord;
  /** Where questions come from when nothing is typed. */
  answerer(): Answerer;
  /** Environment variables: the language and the colours of the terminal, and where its history is kept. */
  variables: Readonly<Record<string, string | undefined>>;
  /** The terminal that the log goes to as well. */
  screen: Screen;
};

/**
 * A person at the terminal, talking to the bot over the local Discord: lines from stdin are questions, slash
 * commands, numbers of buttons, or what a form asks for; cards go to stdout. Resolves at the end of the input or with
 * `/quit`. An input without a line shows one question and its card a language instead.
 */
export async function chat({ discord, answerer, variables, screen }: ChatParts): Promise<void> {
  const { stdin, stdout } = process;
  const conversation = openConversation({
    discord,
    locale: terminalLocale(variables),
    drawing: () => drawingOn(stdout, variables),
    print: (text) => print(stdout, text),
  });
  endWithReader(stdout);
  const prompt =
    stdin.isTTY && stdout.isTTY
      ? openPrompt({ input: stdin, output: stdout, complete: conversation.complete, variables })
      : undefined;
  let said = false;
  if (prompt) {
    await conversation.help();
    screen.open(prompt);
  }
  const lines = prompt ?? createInterface({ input: stdin });
  for await (const typed of lines) {
    screen.shut();
    const kind = await conversation.take(typed);
    said ||= kind !== 'blank';
    if (kind === 'quit') break;
    if (prompt) screen.open(prompt);
  }
  screen.shut();
  lines.close();
  if (said || stdin.isTTY) return;
  for (const language of LANGUAGES) {
    const [question] = answerer().suggest('', language, 1);
    if (question === undefined) continue;
    await print(stdout, `> ${question}\n`);
    await conversation.ask(question, language === 'en' ? 'en-US' : language);
  }
}
