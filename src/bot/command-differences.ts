import type {
  APIApplicationCommand,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** What Discord is told of a command. */
export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The fields a command can be edited in, with the value that takes a field back to Discord's default. */
const fields = {
  description: '',
  name_localizations: null,
  description_localizations: null,
  options: [],
  default_member_permissions: null,
  nsfw: false,
  contexts: null,
  integration_types: null,
} as const;

type Field = keyof typeof fields;

/** What an option and a choice can hold, less what Discord adds of its own. */
const partsOfOptions = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'choices',
  'options',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'autocomplete',
  'value',
]);

/** Fields in which the order of a list says nothing. */
const sets: ReadonlySet<string> = new Set<Field>(['contexts', 'integration_types']);

/**
 * Fields that belong to commands of all servers:
 * https://docs.discord.com/developers/interactions/application-commands#contexts
 */
const globalOnly: ReadonlySet<string> = new Set<Field>(['contexts', 'integration_types']);

/** The definition as one server takes it: without the fields that only commands of all servers have. */
export function forGuild(definition: Definition): Definition {
  return Object.fromEntries(
    Object.entries(definition).filter(([field]) => !globalOnly.has(field)),
  ) as Definition;
}

/**
 * The fields of a command that Discord holds otherwise than the definition, with the values to send; empty
 * where nothing has changed. Absent, null, false and empty are one to Discord, and so they are here; where a
 * command is offered (`contexts`, `integration_types`) is compared only if the definition says so, since
 * Discord fills it in.
 */
export function changedFields(
  definition: Definition,
  registered: APIApplicationCommand,
): Partial<Definition> {
  // Commands in menus have fewer fields than slash commands.
  const wanted: Partial<Record<Field, unknown>> = definition;
  const changed = Object.keys(fields).filter((field): field is Field => {
    if (globalOnly.has(field) && wanted[field as Field] === undefined) return false;
    return canonical(field, wanted[field as Field]) !== canonical(field, registered[field as Field]);
  });
  return Object.fromEntries(changed.map((field) => [field, wanted[field] ?? fields[field]]));
}

function canonical(field: string, value: unknown): string {
  const ordered = sets.has(field) && Array.isArray(value) ? value.toSorted() : value;
  return JSON.stringify(withoutDefaults(field, ordered)) ?? '';
}

function withoutDefaults(field: string, value: unknown): unknown {
  if (value === null || value === false || value === '') return undefined;
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => withoutDefaults(field, item));
  }
  if (typeof value !== 'object') return value;
  const known = field.endsWith('_localizations')
    ? Object.entries(value)
    : Object.entries(value).filter(([key]) => partsOfOptions.has(key));
  const kept = known
    .map(([key, part]) => [key, withoutDefaults(key, part)] as const)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
