import { randomBytes } from 'node:crypto';
import type { Person } from './actor.ts';
import { toApiChannel } from './channel.ts';
import { EVERYDAY_PERMISSIONS, toApiMember } from './guild.ts';
import { type Interaction, keepInteraction, unanswered } from './interaction.ts';
import { toApiMessage } from './message.ts';
import { permissionsIn } from './permissions.ts';
import { publish, type World } from './state.ts';

/** The largest file a guild without boosts takes, in bytes (Discord's API reference, "Uploading Files"). */
const ATTACHMENT_SIZE_LIMIT_BYTES = 10 * 1024 * 1024;
const TOKEN_BYTES = 132;

/** What a user does: the interaction's type and data, and what is known of it. */
export type Deed = Pick<Interaction, 'type' | 'label' | 'answers' | 'source' | 'focusedType'> & {
  data: object;
};

/** Gives back a new interaction, of which the bot has been told, and whether any session could be told. */
export function beginInteraction(
  world: World,
  person: Person,
  { data, ...deed }: Deed,
): { interaction: Interaction; heard: boolean } {
  const interaction: Interaction = {
    ...deed,
    id: world.nextId(),
    token: randomBytes(TOKEN_BYTES).toString('base64url'),
    createdAt: world.clock.now(),
    userId: person.userId,
    channelId: person.channel.id,
    ...unanswered(),
  };
  keepInteraction(world, interaction);
  const heard = publish(world, {
    name: 'INTERACTION_CREATE',
    data: payload(world, person, interaction, data),
    guildId: person.guildId,
    intents: 0,
  });
  return { interaction, heard };
}

function payload(world: World, person: Person, interaction: Interaction, data: object): object {
  const { id, token, type, source } = interaction;
  const { channel, guildId, locale, guildLocale, permissions, context } = person;
  const user = world.users.get(person.userId);
  return {
    id,
    application_id: world.applicationId,
    type,
    data,
    token,
    version: 1,
    channel_id: channel.id,
    channel: { ...toApiChannel(world, channel), permissions },
    locale,
    context,
    app_permissions:
      guildId === null ? EVERYDAY_PERMISSIONS : String(permissionsIn(world, channel, world.bot.id)),
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT_BYTES,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: { 0: guildId ?? '0' },
    ...(guildId === null
      ? { user }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: guildLocale, features: [] },
          guild_locale: guildLocale,
          member: { ...toApiMember(world), user, permissions },
        }),
    ...(source !== null && { message: toApiMessage(world, source) }),
  };
}
