import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import { DiscordError } from './fault.ts';
import { EVERYDAY_PERMISSIONS } from './guild.ts';
import type { World } from './state.ts';

/** What one may do differently in a channel than in the guild: everyone (`id` is that of the guild) or one member. */
export type Overwrite = { id: string; allow: bigint; deny: bigint };

/** Every permission there is: what the owner of a guild has. */
export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/**
 * What a member without roles may do in a channel of the guild; a thread has what its channel has. The owner may do
 * everything. Source: Discord's reference on permissions, "Permission Overwrites", and "Inherited Permissions" for threads.
 */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (userId === world.guild.ownerId) return ALL_PERMISSIONS;
  const { overwrites } = world.channels.get(channel.parentId ?? '') ?? channel;
  const everyone = overwrites.find(({ id }) => id === world.guild.id);
  const member = overwrites.find(({ id }) => id === userId);
  let bits = BigInt(EVERYDAY_PERMISSIONS);
  for (const overwrite of [everyone, member]) {
    if (overwrite !== undefined) bits = (bits & ~overwrite.deny) | overwrite.allow;
  }
  return bits;
}

/**
 * Throws 403 if the bot may not do something in a channel: code 50001 where it does not see the channel, else 50013. That is
 * no breach, for a bot may try. Direct messages take no permissions.
 */
export function demandPermission(world: World, channel: Channel, needed: bigint): void {
  if (channel.guildId === null) return;
  const bits = permissionsIn(world, channel, world.bot.id);
  if ((bits & PermissionFlagsBits.ViewChannel) === 0n)
    throw new DiscordError(403, { code: 50_001, message: 'Missing Access' });
  if ((bits & needed) !== needed)
    throw new DiscordError(403, { code: 50_013, message: 'Missing Permissions' });
}
