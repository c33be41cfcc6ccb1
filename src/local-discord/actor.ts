import { ChannelType, InteractionContextType } from 'discord-api-types/v10';
import { type Channel, directChannel, findChannel } from './channel.ts';
import { makeUser } from './found-world.ts';
import { EVERYDAY_PERMISSIONS } from './guild.ts';
import type { LocalMessage } from './message.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './state.ts';

/** Who acts, and where; everything left out is the owner of the guild, writing English in its channel. */
export type Actor = {
  /** The language of the user's client, such as `ko`. */
  locale?: string;
  userId?: string;
  /** Null: in direct messages with the bot. */
  guildId?: string | null;
  channelId?: string;
  /** The language of the guild. */
  guildLocale?: string;
  /** What the user may do in the channel, as a decimal bit field; otherwise what the guild and the channel say. */
  permissions?: string;
};

/** An actor with everything found out. */
export type Person = {
  userId: string;
  channel: Channel;
  guildId: string | null;
  locale: string;
  guildLocale: string;
  permissions: string;
  context: InteractionContextType;
};

/** Gives back who acts where; a user not seen before is made up. Throws if the guild or channel is not there. */
export function resolveActor(world: World, actor: Actor): Person {
  const { userId = world.guild.ownerId, guildId = world.guild.id, locale = 'en-US' } = actor;
  if (guildId !== null && guildId !== world.guild.id) {
    throw new Error(
      `there is no guild ${guildId} here; the only one is ${world.guild.id}, null means direct messages`,
    );
  }
  if (!world.users.has(userId)) world.users.set(userId, makeUser(userId, `user-${userId}`, false));
  const channel = guildId === null ? directChannel(world, userId) : guildChannel(world, actor.channelId);
  return {
    userId,
    channel,
    guildId,
    locale,
    guildLocale: actor.guildLocale ?? 'en-US',
    permissions: actor.permissions ?? permissionsOf(world, channel, userId),
    context: guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild,
  };
}

/**
 * Gives back an actor who uses a message: where it stands and, if one user alone sees it, as that user, unless the actor says
 * otherwise. Throws if the actor is a user who does not see it.
 */
export function besideMessage(world: World, message: LocalMessage, actor: Actor): Actor {
  const { id: channelId, type, guildId, name } = findChannel(world, message.channelId);
  const onlyReader =
    type === ChannelType.DM ? name : message.ephemeral ? message.interaction?.userId : undefined;
  if (onlyReader !== undefined && actor.userId !== undefined && actor.userId !== onlyReader) {
    throw new Error(`user ${actor.userId} does not see the message; only user ${onlyReader} does`);
  }
  return { guildId, channelId, ...(onlyReader !== undefined && { userId: onlyReader }), ...actor };
}

function permissionsOf(world: World, channel: Channel, userId: string): string {
  return channel.guildId === null ? EVERYDAY_PERMISSIONS : String(permissionsIn(world, channel, userId));
}

function guildChannel(world: World, id: string | undefined): Channel {
  for (const channel of world.channels.values()) {
    if (channel.guildId !== null && (id === undefined || channel.id === id)) return channel;
  }
  throw new Error(
    `there is no channel ${id} in the guild; a local guild has one channel, those added to it, and threads the bot opened`,
  );
}
