import type { APIApplicationCommand } from 'discord-api-types/v10';
import { readLine } from './line.ts';

/** What completion needs: the commands, and what the bot suggests for an option while it is typed. */
export type CompletionParts = {
  commands: readonly APIApplicationCommand[];
  suggest(
    command: string,
    options: Record<string, string | number | boolean>,
    option: string,
  ): Promise<readonly string[]>;
};

/** What readline takes: whole replacements, and the end of the line that they replace. */
export type Completions = [replacements: string[], replaced: string];

const OWN = ['/as', '/help', '/quit'];
const LOCALES = ['en-US', 'ko', 'ja'];

const namesOf = ({ name, name_localizations }: Pick<APIApplicationCommand, 'name' | 'name_localizations'>) =>
  [name, ...Object.values(name_localizations ?? {})].filter((each) => each !== null);

const begun = (all: readonly string[], typed: string): Completions => [
  all.filter((each) => each.startsWith(typed)),
  typed,
];

/**
 * Completes a line of the chat: the names of commands in every language, the names of options and their values; what has no
 * slash is a question, completed by what the bot suggests. Rejects where the bot does not answer.
 */
export async function complete(line: string, parts: CompletionParts): Promise<Completions> {
  const slash = parts.commands.filter(({ type }) => type === 1);
  if (!line.startsWith('/')) return [[...(await parts.suggest('ask', { question: line }, 'question'))], line];
  const typed = /^\/(\S*)$/u.exec(line);
  if (typed) {
    const names = slash.flatMap(namesOf).map((name) => `/${name}`);
    return begun(
      [...new Set([...names, ...OWN])].map((name) => `${name} `),
      line,
    );
  }
  if (line.startsWith('/as ')) return begun(LOCALES, line.slice('/as '.length));
  const name = /^\/(\S+)/u.exec(line)?.[1] ?? '';
  const command = slash.find((known) => namesOf(known).includes(name));
  if (command === undefined) return [[], line];
  const options = command.options ?? [];
  // The option whose value is being typed: the last name with a colon after it.
  const places = options.flatMap((option) =>
    namesOf(option).map((each) => ({ option, at: line.lastIndexOf(` ${each}:`), length: each.length + 2 })),
  );
  const last = places.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0];
  const value = last ? line.slice(last.at + last.length) : '';
  if (last && 'choices' in last.option && last.option.choices) {
    const choices = last.option.choices.map((choice) => String(choice.value));
    const isChosen = choices.some((choice) => value === choice || value.startsWith(`${choice} `));
    if (!isChosen) return begun(choices, value);
  }
  if (last && 'autocomplete' in last.option && last.option.autocomplete) {
    const read = readLine(line, parts.commands);
    const given = read.kind === 'slash' ? read.options : {};
    const suggested = await parts.suggest(
      command.name,
      { ...given, [last.option.name]: value },
      last.option.name,
    );
    if (!suggested.includes(value)) return [[...suggested], value];
  }
  const word = /\S*$/u.exec(line)?.[0] ?? '';
  const used = new Set(places.filter(({ at }) => at >= 0).map(({ option }) => option));
  const left = options.filter((option) => !used.has(option)).flatMap(namesOf);
  return begun(
    left.map((each) => `${each}:`),
    word,
  );
}
