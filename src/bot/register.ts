import type { REST } from 'discord.js';
import { type APIApplicationCommand, ApplicationCommandType, Routes } from 'discord-api-types/v10';
import { changedFields, type Definition, forGuild } from './command-differences.ts';

/** What registration did to one command. */
export type Registration = {
  name: string;
  kind: 'slash' | 'menu';
  action: 'created' | 'edited' | 'deleted' | 'unchanged';
  /** The fields that were sent in an edit. */
  fields: readonly string[];
};

/** Where commands are registered: for all servers, or for the one with the id. */
export type Place = { rest: REST; applicationId: string; guildId: string | undefined };

/**
 * Makes the commands that Discord holds for the application in this place those of `definitions`, and sends
 * only what differs: new ones whole, changed fields of known ones, and the removal of the rest. Gives back
 * what was done, one entry a command. Throws what discord.js throws where Discord refuses.
 */
export async function registerCommands(
  definitions: readonly Definition[],
  place: Place,
): Promise<Registration[]> {
  const { rest, applicationId, guildId } = place;
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = guildId ? definitions.map(forGuild) : definitions;
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as APIApplicationCommand[];

  const done: Registration[] = [];
  for (const definition of wanted) {
    const known = registered.find((command) => isSame(command, definition));
    const changes = known && changedFields(definition, known);
    const fields = Object.keys(changes ?? {});
    if (known === undefined) {
      await rest.post(route, { body: definition });
    } else if (fields.length > 0) {
      await rest.patch(`${route}/${known.id}`, { body: changes });
    }
    const action = known === undefined ? 'created' : fields.length > 0 ? 'edited' : 'unchanged';
    done.push({ name: definition.name, kind: kindOf(definition), action, fields });
  }
  for (const command of registered) {
    if (wanted.some((definition) => isSame(command, definition))) continue;
    await rest.delete(`${route}/${command.id}`);
    done.push({ name: command.name, kind: kindOf(command), action: 'deleted', fields: [] });
  }
  return done;
}

/** A registration in a line: `/ask edited (description)`, `"Ask about this" created`. */
export function describeRegistration({ name, kind, action, fields }: Registration): string {
  return `${kind === 'slash' ? `/${name}` : `"${name}"`} ${action}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
}

function kindOf({ type }: { type?: ApplicationCommandType | undefined }): Registration['kind'] {
  return type === undefined || type === ApplicationCommandType.ChatInput ? 'slash' : 'menu';
}

function isSame(command: APIApplicationCommand, definition: Definition): boolean {
  const type = definition.type ?? ApplicationCommandType.ChatInput;
  return command.name === definition.name && command.type === type;
}
