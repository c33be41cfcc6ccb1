import { type KnownCommand, type KnownOption, namesOf, readLine, splitOptions } from './line.ts';
import { LOCALES } from './locale.ts';
import { allowedValues } from './refusal.ts';

/** What completion needs: the slash commands, and what the bot suggests for an option while it is typed. */
export type CompletionParts = {
  commands: readonly KnownCommand[];
  suggest(
    command: string,
    options: Record<string, string | number | boolean>,
    option: string,
  ): Promise<readonly string[]>;
};

/** What readline takes: whole replacements, and the end of the line that they replace. */
export type Completions = [replacements: string[], replaced: string];

const OWN = ['/as', '/help', '/quit'];

/**
 * Completes a line of the chat: the names of commands in every language, the names of options and their values; what has no
 * slash is a question, completed by what the bot suggests. Rejects where the bot does not answer.
 */
export async function complete(line: string, parts: CompletionParts): Promise<Completions> {
  if (!line.startsWith('/')) {
    return suggested(await parts.suggest('ask', { question: line }, 'question'), line);
  }
  const [, name = '', rest] = /^\/(\S*)(\s.*)?$/su.exec(line) ?? [];
  if (rest === undefined) {
    const names = parts.commands.flatMap(namesOf).map((known) => `/${known}`);
    return begun(
      [...new Set([...names, ...OWN])].map((each) => `${each} `),
      line,
    );
  }
  if (name === 'as') return begun(LOCALES, rest.trimStart());
  const command = parts.commands.find((known) => namesOf(known).includes(name));
  return command === undefined ? [[], line] : completeOptions(line, rest, command, parts);
}

/** Completes what is being typed behind the name of a command: the value of an option, or the name of the next one. */
async function completeOptions(
  line: string,
  rest: string,
  command: KnownCommand,
  parts: CompletionParts,
): Promise<Completions> {
  const options = command.options ?? [];
  const { before, given } = splitOptions(rest, options);
  const last = given.at(-1);
  const spaces = /\s*$/u.exec(line)?.[0] ?? '';
  const chosen = last && allowedValues(last.option)?.map(String);
  // Behind a value that is whole, the name of another option comes next.
  const isWhole = last && chosen?.some((value) => last.value === value || last.value.startsWith(`${value} `));
  if (last && chosen && !isWhole) return begun(chosen, last.value && last.value + spaces);

  const used = new Set(given.map(({ option }) => option));
  const left = options.filter((option) => !used.has(option)).flatMap(namesOf);
  const names = begun(
    left.map((each) => `${each}:`),
    /\S*$/u.exec(line)?.[0] ?? '',
  );
  const [first] = options;
  const isForFirst = before !== '' && names[0].length === 0;
  const typed = last ?? (first && isForFirst ? { option: first, value: before } : undefined);
  if (typed === undefined || !takesSuggestions(typed.option)) return names;
  const values = valuesOf(line, parts.commands);
  const found = await parts.suggest(
    command.name,
    { ...values, [typed.option.name]: typed.value },
    typed.option.name,
  );
  const isMore = found.length > 0 && !found.includes(typed.value);
  return isMore ? suggested(found, typed.value && typed.value + spaces) : names;
}

function takesSuggestions(option: KnownOption): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

function valuesOf(
  line: string,
  commands: readonly KnownCommand[],
): Record<string, string | number | boolean> {
  const read = readLine(line, commands);
  return read.kind === 'slash' ? read.options : {};
}

function begun(all: readonly string[], typed: string): Completions {
  return [all.filter((each) => each.startsWith(typed)), typed];
}

/**
 * Suggestions for what was typed. Readline puts what they have in common in its place, which would eat what does not begin
 * like them: then it stands among them itself, so that they are only listed.
 */
function suggested(all: readonly string[], typed: string): Completions {
  const goesOn = sharedBeginning(all).toLowerCase().startsWith(typed.toLowerCase());
  return [goesOn || all.length <= 1 ? [...all] : [typed, ...all], typed];
}

function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
