import { ChannelType, GatewayIntentBits, OverwriteType } from 'discord-api-types/v10';
import { DiscordError } from './fault.ts';
import type { Overwrite } from './permissions.ts';
import { publish, type World } from './state.ts';

/** A channel: of the guild, a thread (`parentId` is set) or the direct messages with one user. */
export type Channel = {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM;
  readonly guildId: string | null;
  /** Of direct messages: the id of the user. */
  readonly name: string;
  readonly parentId: string | null;
  /** Who may do what differently here; threads have those of their channel. */
  readonly overwrites: readonly Overwrite[];
  /** What anybody in the channel sees, oldest first; deleted messages stay in the list. */
  readonly messageIds: string[];
};

/** Gives back a channel; throws 404 (code 10003) if there is none of that id. */
export function findChannel(world: World, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined) throw new DiscordError(404, { code: 10_003, message: 'Unknown Channel' });
  return channel;
}

/** Gives back the channel of direct messages with a user, opened at the first call. */
export function directChannel(world: World, userId: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.type === ChannelType.DM && channel.name === userId) return channel;
  }
  const facts = {
    type: ChannelType.DM,
    guildId: null,
    name: userId,
    parentId: null,
    overwrites: [],
  } as const;
  return addChannel(world, facts);
}

/** Gives back a new thread of a channel, of which bots with the intent GUILDS are told. `id`: that of its first message. */
export function openThread(world: World, parent: Channel, name: string, id?: string): Channel {
  const { guildId } = parent;
  const thread = addChannel(
    world,
    { type: ChannelType.PublicThread, guildId, name, parentId: parent.id, overwrites: [] },
    id,
  );
  publish(world, {
    name: 'THREAD_CREATE',
    data: { ...toApiChannel(world, thread), newly_created: true },
    guildId,
    intents: GatewayIntentBits.Guilds,
  });
  return thread;
}

/** Gives back a new text channel of the guild, of which bots with the intent GUILDS are told. */
export function openChannel(world: World, name: string, overwrites: readonly Overwrite[]): Channel {
  const guildId = world.guild.id;
  const facts = { type: ChannelType.GuildText, guildId, name, parentId: null, overwrites } as const;
  const channel = addChannel(world, facts);
  tellOfChannel(world, 'CHANNEL_CREATE', channel);
  return channel;
}

/** Deletes a channel of the guild with its threads and all messages in them; bots with the intent GUILDS are told. */
export function deleteChannel(world: World, channel: Channel): void {
  for (const thread of world.channels.values()) {
    if (thread.parentId === channel.id) deleteChannel(world, thread);
  }
  for (const id of channel.messageIds) {
    const message = world.messages.get(id);
    if (message !== undefined) message.deleted = true;
  }
  tellOfChannel(world, channel.parentId === null ? 'CHANNEL_DELETE' : 'THREAD_DELETE', channel);
  world.channels.delete(channel.id);
}

function tellOfChannel(world: World, name: string, channel: Channel): void {
  const { guildId } = channel;
  publish(world, { name, data: toApiChannel(world, channel), guildId, intents: GatewayIntentBits.Guilds });
}

/** Gives back a channel in Discord's form. */
export function toApiChannel(world: World, channel: Channel): object {
  const { id, type, guildId, name, parentId, messageIds } = channel;
  const common = { id, type, flags: 0, last_message_id: messageIds.at(-1) ?? null };
  if (type === ChannelType.DM) return { ...common, recipients: [world.users.get(name)] };
  if (type === ChannelType.GuildText) {
    return {
      ...common,
      guild_id: guildId,
      name,
      position: 0,
      permission_overwrites: channel.overwrites.map((overwrite) => ({
        id: overwrite.id,
        type: overwrite.id === guildId ? OverwriteType.Role : OverwriteType.Member,
        allow: String(overwrite.allow),
        deny: String(overwrite.deny),
      })),
      nsfw: false,
      parent_id: parentId,
      topic: null,
      rate_limit_per_user: 0,
    };
  }
  return {
    ...common,
    guild_id: guildId,
    name,
    parent_id: parentId,
    owner_id: world.bot.id,
    message_count: messageIds.length,
    member_count: 1,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: new Date(world.clock.now()).toISOString(),
      locked: false,
    },
  };
}

function addChannel(world: World, facts: Omit<Channel, 'id' | 'messageIds'>, id = world.nextId()): Channel {
  const channel: Channel = { ...facts, id, messageIds: [] };
  world.channels.set(id, channel);
  return channel;
}
