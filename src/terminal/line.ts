import { type APIApplicationCommand, ApplicationCommandOptionType } from 'discord-api-types/v10';

/** What a typed line asks for. */
export type Line =
  | { kind: 'slash'; name: string; options: Record<string, string | number | boolean> }
  | { kind: 'press'; number: number }
  | { kind: 'as'; locale: string }
  | { kind: 'help' | 'quit' | 'blank' }
  | { kind: 'unknown'; name: string };

type KnownCommand = Pick<APIApplicationCommand, 'name' | 'name_localizations' | 'options'>;
type KnownOption = NonNullable<APIApplicationCommand['options']>[number];

/**
 * Reads a line as typed into the chat: `/ask question:… language:ko` is that slash command, a number presses
 * a button or chooses an option, `/help`, `/as` and `/quit` are the terminal's own, and everything else is a question. Commands and
 * options go by their names in any language, numbers and colons also in full width. Text before the first
 * option belongs to the command's first option.
 */
export function readLine(typed: string, commands: readonly KnownCommand[]): Line {
  const line = typed.trim();
  if (line === '') return { kind: 'blank' };
  const number = line.normalize('NFKC');
  if (/^[1-9]\d{0,2}$/.test(number)) return { kind: 'press', number: Number(number) };
  if (!line.startsWith('/')) return { kind: 'slash', name: 'ask', options: { question: line } };
  const name = /^\/(\S*)/.exec(line)?.[1] ?? '';
  if (name === 'help' || name === 'quit') return { kind: name };
  if (name === 'as') return { kind: 'as', locale: line.slice('/as'.length).trim() };
  const command = commands.find((known) => namesOf(known).includes(name));
  if (command === undefined) return { kind: 'unknown', name };
  const options = readOptions(line.slice(name.length + 1), command.options ?? []);
  return { kind: 'slash', name: command.name, options };
}

/** A name as Discord's clients show it, each in its language. */
function namesOf({ name, name_localizations }: Omit<KnownCommand, 'options'>): string[] {
  return [name, ...Object.values(name_localizations ?? {}).filter((shown) => shown !== null)];
}

function readOptions(text: string, known: readonly KnownOption[]): Record<string, string | number | boolean> {
  const names = known.flatMap(namesOf).join('|');
  const [before = '', ...parts] = text.split(new RegExp(`(?:^|\\s)(${names})[:：]`, 'u'));
  const first = known[0]?.name ?? '';
  const pairs = [...(before.trim() ? [[first, before.trim()] as const] : []), ...inPairs(parts)];
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => {
      const option = known.find((candidate) => namesOf(candidate).includes(name));
      return option === undefined ? [] : [[option.name, typedValue(value, option.type)]];
    }),
  );
}

function inPairs(parts: readonly string[]): [name: string, value: string][] {
  return parts.flatMap((name, index) =>
    index % 2 === 0 ? [[name, (parts[index + 1] ?? '').trim()] satisfies [string, string]] : [],
  );
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
