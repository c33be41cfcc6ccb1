import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionContextType } from 'discord-api-types/v10';
import type { CommandBody, OptionDraft } from './rules/command-draft.ts';
import type { World } from './state.ts';

/**
 * Gives back a command as Discord answers it: all defaults filled in, falsy keys of options left out. It keeps the id of
 * the command it takes the place of, `before`, and has a new version.
 */
export function storeCommand(
  world: World,
  body: CommandBody,
  guildId: string | null,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const permissions = body.default_member_permissions ?? null;
  return {
    id: before?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    default_member_permissions: permissions === null ? null : String(permissions),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    nsfw: body.nsfw ?? false,
    ...(body.options != null && body.options.length > 0 && { options: body.options.map(storeOption) }),
    ...(guildId === null
      ? {
          dm_permission: body.dm_permission ?? body.contexts?.includes(InteractionContextType.BotDM) ?? true,
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [0],
        }
      : { guild_id: guildId }),
  } as APIApplicationCommand;
}

/** Gives back a command without its translations, as a list of commands shows it unless `with_localizations` is set. */
export function withoutLocalisations(command: APIApplicationCommand): object {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) =>
      key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
    ),
  ) as object;
}

function storeOption(option: OptionDraft): object {
  const kept = Object.entries(option).filter(([, value]) => value !== null && value !== false);
  return {
    ...Object.fromEntries(kept),
    ...(option.options != null && { options: option.options.map(storeOption) }),
  };
}
