import { type APIApplicationCommand, ApplicationCommandOptionType } from 'discord-api-types/v10';

/** What a typed line asks for. */
export type Line =
  | { kind: 'slash'; name: string; options: Record<string, string | number | boolean> }
  | { kind: 'press'; number: number }
  | { kind: 'help' | 'quit' | 'blank' }
  | { kind: 'unknown'; name: string };

/**
 * Reads a line as typed into the chat: `/ask question:… language:ko` is that slash command, a number presses
 * a button, `/help` and `/quit` are the terminal's own, and everything else is a question. Text before the
 * first option belongs to the command's first option.
 */
export function readLine(
  typed: string,
  commands: readonly Pick<APIApplicationCommand, 'name' | 'options'>[],
): Line {
  const line = typed.trim();
  if (line === '') return { kind: 'blank' };
  if (/^[1-9]\d?$/.test(line)) return { kind: 'press', number: Number(line) };
  if (!line.startsWith('/')) return { kind: 'slash', name: 'ask', options: { question: line } };
  const name = /^\/(\S*)/.exec(line)?.[1] ?? '';
  if (name === 'help' || name === 'quit') return { kind: name };
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return { kind: 'unknown', name };
  return { kind: 'slash', name, options: readOptions(line.slice(name.length + 1), command.options ?? []) };
}

function readOptions(
  text: string,
  known: NonNullable<APIApplicationCommand['options']>,
): Record<string, string | number | boolean> {
  const first = known[0]?.name ?? '';
  const names = known.map(({ name }) => name).join('|');
  const [before = '', ...parts] = text.split(new RegExp(`(?:^|\\s)(${names}):`, 'u'));
  const pairs = [...(before.trim() ? [[first, before.trim()] as const] : []), ...inPairs(parts)];
  return Object.fromEntries(
    pairs.map(([name, value]) => [
      name,
      typedValue(value, known.find((option) => option.name === name)?.type),
    ]),
  );
}

function inPairs(parts: readonly string[]): [name: string, value: string][] {
  return parts.flatMap((name, index) =>
    index % 2 === 0 ? [[name, (parts[index + 1] ?? '').trim()] satisfies [string, string]] : [],
  );
}

function typedValue(
  value: string,
  type: ApplicationCommandOptionType | undefined,
): string | number | boolean {
  switch (type) {
    case ApplicationCommandOptionType.Boolean:
      return /^true$/i.test(value);
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return Number(value);
    default:
      return value;
  }
}
