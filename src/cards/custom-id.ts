import { MAX_CUSTOM_ID_UNITS } from './limits.ts';

/** What a button, menu or form stands for: the command it belongs to, what to do, and with what. */
export type CustomId = { command: string; action: string; args: string[] };

/**
 * A custom id `command:action:arg:arg`; `:` and `%` within a part are percent-encoded. Throws a RangeError where it
 * would be longer than the 100 units that Discord takes.
 */
export function encodeCustomId(customId: CustomId): string {
  const id = written(customId);
  if (id.length > MAX_CUSTOM_ID_UNITS) {
    throw new RangeError(
      `The custom id ${id} has ${id.length} units, Discord takes ${MAX_CUSTOM_ID_UNITS}: give it fewer or shorter arguments.`,
    );
  }
  return id;
}

/** A custom id with as many of its arguments, from the first, as fit; undefined where fewer than `least` do. */
export function encodeFitting({ command, action, args }: CustomId, least: number): string | undefined {
  for (let count = args.length; count >= least; count--) {
    const id = written({ command, action, args: args.slice(0, count) });
    if (id.length <= MAX_CUSTOM_ID_UNITS) return id;
  }
  return undefined;
}

function written({ command, action, args }: CustomId): string {
  return [command, action, ...args]
    .map((part) => part.replaceAll('%', '%25').replaceAll(':', '%3A'))
    .join(':');
}

/** What a custom id stands for, or undefined for one that `encodeCustomId` did not make. */
export function decodeCustomId(id: string): CustomId | undefined {
  const [command = '', action = '', ...args] = id
    .split(':')
    .map((part) => part.replaceAll('%3A', ':').replaceAll('%25', '%'));
  return command === '' || action === '' ? undefined : { command, action, args };
}
