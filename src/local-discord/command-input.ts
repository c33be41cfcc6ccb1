import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import type { Person } from './actor.ts';
import { findChannel, toApiChannel } from './channel.ts';
import { toApiMember } from './guild.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './state.ts';

/** What a user fills in. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** A command as its user sees it, with the words that follow its name: `quiz start` is the subcommand start of quiz. */
export type Chosen = {
  command: APIApplicationCommand;
  path: string[];
  options: APIApplicationCommandOption[];
};

/**
 * Gives back a command by its name, that of the guild before the global one.
 * Throws if it is not registered, or Discord would not show it to this person.
 */
export function chooseCommand(world: World, person: Person, name: string, type: number): Chosen {
  const { guildId, context, permissions } = person;
  const known = [...(guildId === null ? [] : (world.commands.get(guildId)?.values() ?? []))];
  known.push(...(world.commands.get(null)?.values() ?? []));
  const [first, ...path] = type === 1 ? name.split(' ') : [name];
  const command = known.find((candidate) => candidate.type === type && candidate.name === first);
  if (command === undefined) {
    const names = known.map((candidate) => candidate.name).join(', ') || 'none';
    throw new Error(`no command "${first}" of type ${type} is registered; registered are: ${names}`);
  }
  if (command.contexts != null && !command.contexts.includes(context)) {
    throw new Error(
      `the command "${first}" is not shown here: its contexts are ${command.contexts.join(', ')}`,
    );
  }
  const needed = BigInt(command.default_member_permissions ?? 0);
  if (guildId !== null && (BigInt(permissions) & needed) !== needed) {
    throw new Error(`the command "${first}" is not shown to this user: it needs the permissions ${needed}`);
  }
  let options = command.options ?? [];
  for (const word of path) {
    const within = options.find((option) => option.name === word);
    if (within?.type !== OptionType.Subcommand && within?.type !== OptionType.SubcommandGroup) {
      throw new Error(`the command "${name}" has no subcommand "${word}"`);
    }
    options = within.options ?? [];
  }
  return { command, path, options };
}

/**
 * Gives back the data of a slash command as an interaction has it. With `focused`, the option that is being typed, nothing
 * has to be complete. Throws what Discord's client would not let a user send.
 */
export function slashData(
  { world, userId }: { world: World; userId: string },
  chosen: Chosen,
  values: Values,
  focused?: string,
): object {
  const { command, path, options } = chosen;
  const resolved: Record<string, Record<string, object>> = {};
  const filled = Object.entries(values).map(([name, value]) => {
    const option = options.find((candidate) => candidate.name === name);
    if (option === undefined) throw new Error(`the command "${command.name}" has no option "${name}"`);
    if (name === focused) return { name, type: option.type, value, focused: true };
    checkValue(option, value);
    checkChannel(world, option, value);
    resolve({ world, userId }, option, value, resolved);
    return { name, type: option.type, value };
  });
  if (focused === undefined) {
    const missing = options.find((option) => option.required && !Object.hasOwn(values, option.name));
    if (missing) throw new Error(`the option "${missing.name}" of "${command.name}" is required`);
  }
  const nested = path.reduceRight<object[]>((within, name, depth) => {
    const type = depth < path.length - 1 ? OptionType.SubcommandGroup : OptionType.Subcommand;
    return [{ name, type, options: within }];
  }, filled);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options: nested,
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

const TYPES: Readonly<Partial<Record<OptionType, 'string' | 'number' | 'boolean'>>> = {
  [OptionType.String]: 'string',
  [OptionType.Integer]: 'number',
  [OptionType.Number]: 'number',
  [OptionType.Boolean]: 'boolean',
  [OptionType.User]: 'string',
  [OptionType.Channel]: 'string',
};

/** Throws if Discord's client would not let a user give an option this value. */
function checkValue(option: APIApplicationCommandOption, value: string | number | boolean): void {
  const fail = (why: string) => {
    throw new Error(`the option "${option.name}" does not take ${JSON.stringify(value)}: ${why}`);
  };
  const type = TYPES[option.type];
  if (type === undefined) fail(`the local Discord cannot fill in options of type ${option.type}`);
  if (typeof value !== type) fail(`it is no ${type}`);
  if ('choices' in option && option.choices && option.choices.length > 0) {
    if (!option.choices.some((choice) => choice.value === value)) fail('it is none of the choices');
  }
  if (option.type === OptionType.Integer && !Number.isInteger(value)) fail('it is not whole');
  if (option.type === OptionType.String && typeof value === 'string') {
    if (value.length < (option.min_length ?? 1)) fail('it is too short');
    if (value.length > (option.max_length ?? 6000)) fail('it is too long');
  }
  if (
    (option.type === OptionType.Integer || option.type === OptionType.Number) &&
    typeof value === 'number'
  ) {
    if (value < (option.min_value ?? -(2 ** 53))) fail('it is too small');
    if (value > (option.max_value ?? 2 ** 53)) fail('it is too large');
  }
}

/** Throws if Discord's client would not offer a channel for an option. */
function checkChannel(world: World, option: APIApplicationCommandOption, value: string | number | boolean) {
  if (option.type !== OptionType.Channel) return;
  const { type, guildId } = findChannel(world, String(value));
  const kinds: readonly number[] = option.channel_types ?? [];
  const fits = guildId !== null && (kinds.length === 0 || kinds.includes(type));
  if (!fits)
    throw new Error(`the option "${option.name}" does not take the channel ${value} of type ${type}`);
}

function resolve(
  { world, userId }: { world: World; userId: string },
  { type }: APIApplicationCommandOption,
  value: string | number | boolean,
  resolved: Record<string, Record<string, object>>,
): void {
  const id = String(value);
  if (type === OptionType.User) Object.assign(resolved, resolvedUser(world, id, resolved));
  if (type === OptionType.Channel) {
    const channel = findChannel(world, id);
    const permissions = String(permissionsIn(world, channel, userId));
    const shown = { ...toApiChannel(world, channel), permissions };
    resolved.channels = { ...resolved.channels, [id]: shown };
  }
}

/** Gives back the user and member of an id as interactions carry them, besides those already there. */
export function resolvedUser(
  world: World,
  id: string,
  { users = {}, members = {} }: Record<string, Record<string, object>> = {},
): Record<string, Record<string, object>> {
  const user = world.users.get(id);
  if (user === undefined) throw new Error(`there is no user ${id} here`);
  return { users: { ...users, [id]: user }, members: { ...members, [id]: toApiMember(world) } };
}
