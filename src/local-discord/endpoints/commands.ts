import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Answer, Call, Route } from '../endpoint.ts';
import { DiscordError, findFaults, type Path, refuseFaults } from '../fault.ts';
import type { CommandBody } from '../rules/command-draft.ts';
import { commandsDiffer, demandCommands, demandRoom } from '../rules/commands.ts';
import { storeCommand, withoutLocalisations } from '../stored-command.ts';

/** The key that Discord's OpenAPI document leaves out of commands. */
const BEYOND_DOCUMENT = ['nsfw'];

/** The routes of an application's commands, global ones and those of a guild. */
export const commandRoutes: readonly Route[] = [
  '/applications/{applicationId}',
  '/applications/{applicationId}/guilds/{guildId}',
].flatMap((owner): Route[] => [
  { method: 'GET', path: `${owner}/commands`, answer: list },
  { method: 'POST', path: `${owner}/commands`, answer: create },
  { method: 'PUT', path: `${owner}/commands`, answer: overwrite },
  { method: 'GET', path: `${owner}/commands/{commandId}`, answer: (call) => ok(find(call)) },
  { method: 'PATCH', path: `${owner}/commands/{commandId}`, answer: change },
  { method: 'DELETE', path: `${owner}/commands/{commandId}`, answer: remove },
]);

function list(call: Call): Answer {
  const commands = [...shelf(call).values()];
  return ok(call.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalisations));
}

function create(call: Call): Answer {
  call.shapes.demand('ApplicationCommandCreateRequestSchema', schemaForm(call.body), [], BEYOND_DOCUMENT);
  const body = call.body as CommandBody;
  const guildId = guildOf(call);
  const commands = shelf(call);
  demandCommands([{ body, path: [], guildId }]);
  const before = sameName(commands.values(), body);
  if (before === undefined)
    demandRoom([...commands.values(), { type: body.type ?? 1 }].map(({ type }) => type));
  const stored = storeCommand(call.world, body, guildId, before);
  commands.set(stored.id, stored);
  return { status: before === undefined ? 201 : 200, body: stored };
}

function overwrite(call: Call): Answer {
  if (!Array.isArray(call.body)) {
    refuseFaults([{ rule: 'openapi', path: [], code: 'BASE_TYPE_CHOICES', message: 'Must be a list.' }]);
  }
  const bodies = call.body as CommandBody[];
  for (const [index, body] of bodies.entries()) {
    call.shapes.demand('ApplicationCommandUpdateRequestSchema', schemaForm(body), [index], BEYOND_DOCUMENT);
  }
  const guildId = guildOf(call);
  const drafts = bodies.map((body, index) => ({ body, path: [index] as Path, guildId }));
  refuseFaults(findFaults([commandsDiffer], drafts));
  demandCommands(drafts);
  demandRoom(bodies.map(({ type }) => type ?? 1));
  const commands = shelf(call);
  const before = [...commands.values()];
  commands.clear();
  for (const body of bodies) {
    const stored = storeCommand(call.world, body, guildId, sameName(before, body));
    commands.set(stored.id, stored);
  }
  return ok([...commands.values()]);
}

function change(call: Call): Answer {
  const before = find(call);
  call.shapes.demand(
    'ApplicationCommandPatchRequestPartialSchema',
    schemaForm(call.body),
    [],
    BEYOND_DOCUMENT,
  );
  const given = call.body as CommandBody;
  const guildId = guildOf(call);
  const { name, type, description, name_localizations, description_localizations, nsfw } = before;
  const known = {
    name,
    type,
    description,
    nsfw,
    default_member_permissions: before.default_member_permissions,
  };
  const body = {
    ...known,
    name_localizations: (name_localizations as CommandBody['name_localizations']) ?? null,
    description_localizations:
      (description_localizations as CommandBody['description_localizations']) ?? null,
    options: (before.options ?? null) as CommandBody['options'],
    ...(guildId === null && { contexts: before.contexts, integration_types: before.integration_types }),
    ...given,
  } as CommandBody;
  demandCommands([{ body, path: [], guildId }]);
  const stored = storeCommand(call.world, body, guildId, before);
  shelf(call).set(stored.id, stored);
  return ok(stored);
}

function remove(call: Call): Answer {
  shelf(call).delete(find(call).id);
  return { status: 204 };
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function guildOf({ params }: Call): string | null {
  return params.guildId ?? null;
}

function shelf({ world, params }: Call): Map<string, APIApplicationCommand> {
  if (params.applicationId !== world.applicationId) {
    throw new DiscordError(
      403,
      { code: 20_012, message: 'You are not authorized to perform this action on this application' },
      [{ rule: 'own-application', message: `the token is not that of application ${params.applicationId}` }],
    );
  }
  const commands = world.commands.get(params.guildId ?? null);
  if (commands === undefined) throw new DiscordError(403, { code: 50_001, message: 'Missing Access' });
  return commands;
}

function find(call: Call): APIApplicationCommand {
  const command = shelf(call).get(call.params.commandId ?? '');
  if (command === undefined)
    throw new DiscordError(404, { code: 10_063, message: 'Unknown application command' });
  return command;
}

function sameName(commands: Iterable<APIApplicationCommand>, { name, type }: CommandBody) {
  return Array.from(commands).find((command) => command.name === name && command.type === (type ?? 1));
}

/** Permissions come as a decimal string, as Discord documents them; its OpenAPI document has them as a number. */
function schemaForm(body: unknown): unknown {
  const permissions = (body as CommandBody | undefined)?.default_member_permissions;
  return typeof permissions === 'string' && /^\d{1,16}$/.test(permissions)
    ? { ...(body as CommandBody), default_member_permissions: Number(permissions) }
    : body;
}
