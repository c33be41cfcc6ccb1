import { type APIApplicationCommand, ApplicationCommandOptionType } from 'discord-api-types/v10';

/** What a typed line asks for. */
export type Line =
  | { kind: 'slash'; name: string; options: Record<string, string | number | boolean> }
  | { kind: 'press'; number: number }
  | { kind: 'as'; locale: string }
  | { kind: 'help' | 'quit' | 'blank' }
  | { kind: 'unknown'; name: string };

type Named = Pick<APIApplicationCommand, 'name' | 'name_localizations'>;
/** A slash command, as far as a line has to know it. */
export type KnownCommand = Named & Pick<APIApplicationCommand, 'options'>;
/** An option of a slash command. */
export type KnownOption = NonNullable<APIApplicationCommand['options']>[number];

/**
 * Reads a line as typed into the chat: `/ask question:… language:ko` is that slash command, a number presses a button or
 * chooses an option, `/help`, `/as` and `/quit` are the terminal's own, and everything else is a question. Commands and
 * options go by their names in any language, numbers and colons also in full width. Text before the first option belongs to
 * the command's first option.
 */
export function readLine(typed: string, commands: readonly KnownCommand[]): Line {
  const line = typed.trim();
  if (line === '') return { kind: 'blank' };
  const number = line.normalize('NFKC');
  if (/^[1-9]\d{0,2}$/.test(number)) return { kind: 'press', number: Number(number) };
  if (!line.startsWith('/')) return { kind: 'slash', name: 'ask', options: { question: line } };
  const name = /^\/(\S*)/.exec(line)?.[1] ?? '';
  if (name === 'quit') return { kind: name };
  if (name === 'as') return { kind: 'as', locale: line.slice('/as'.length).trim() };
  const command = commands.find((known) => namesOf(known).includes(name));
  if (name === 'help' || command?.name === 'help') return { kind: 'help' };
  if (command === undefined) return { kind: 'unknown', name };
  const options = readOptions(line.slice(name.length + 1), command.options ?? []);
  return { kind: 'slash', name: command.name, options };
}

/** The names of a command or an option as Discord's clients show them, each in its language, none twice. */
export function namesOf({ name, name_localizations }: Named): string[] {
  const shown = Object.values(name_localizations ?? {}).filter((each) => each !== null);
  return [...new Set([name, ...shown])];
}

/**
 * Takes the text behind the name of a command apart: what stands before the first option, and the options named in it with
 * their values, in their order.
 */
export function splitOptions(
  text: string,
  known: readonly KnownOption[],
): { before: string; given: { option: KnownOption; value: string }[] } {
  const names = known.flatMap(namesOf).join('|');
  if (names === '') return { before: text.trim(), given: [] };
  const [before = '', ...parts] = text.split(new RegExp(`(?:^|\\s)(${names})[:：]`, 'u'));
  const given = parts.flatMap((name, index) => {
    const option = index % 2 === 0 ? known.find((each) => namesOf(each).includes(name)) : undefined;
    return option === undefined ? [] : [{ option, value: (parts[index + 1] ?? '').trim() }];
  });
  return { before: before.trim(), given };
}

function readOptions(text: string, known: readonly KnownOption[]): Record<string, string | number | boolean> {
  const { before, given } = splitOptions(text, known);
  const first = known[0];
  const all = [...(before !== '' && first ? [{ option: first, value: before }] : []), ...given];
  return Object.fromEntries(all.map(({ option, value }) => [option.name, typedValue(value, option.type)]));
}

/** What stands for no value of the type stays as it was typed, to be refused. */
function typedValue(value: string, type: ApplicationCommandOptionType): string | number | boolean {
  switch (type) {
    case ApplicationCommandOptionType.Boolean:
      return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value;
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return Number(value);
    default:
      return value;
  }
}
