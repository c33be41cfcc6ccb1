import type { APIUser } from 'discord-api-types/v10';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { toApiChannel } from './channel.ts';
import type { World } from './state.ts';

/** What a member may do who is no moderator, and what the bot may do: read, write, link, embed, attach, use commands. */
export const EVERYDAY_PERMISSIONS = (
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands
).toString();

/** Gives back a user as a member of the guild, in Discord's form but for `user`. */
export function toApiMember(world: World): object {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: world.guild.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** Gives back the guild in Discord's form, without its channels and members. */
export function toApiGuild(world: World): object {
  const { id, name, ownerId } = world.guild;
  const everyone = {
    id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: EVERYDAY_PERMISSIONS,
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id,
    name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: ownerId,
    preferred_locale: 'en-US',
    features: [],
    roles: [everyone],
    emojis: [],
    stickers: [],
    afk_channel_id: null,
    afk_timeout: 300,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    premium_tier: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    vanity_url_code: null,
    verification_level: 0,
  };
}

/** Gives back what GUILD_CREATE tells: the guild with its channels, threads, the bot and its owner as members. */
export function toGuildCreate(world: World): object {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === world.guild.id);
  const owner = world.users.get(world.guild.ownerId);
  const members = [world.bot, owner].filter((user): user is APIUser => user !== undefined);
  return {
    ...toApiGuild(world),
    joined_at: world.guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: members.length,
    channels: channels
      .filter(({ type }) => type === ChannelType.GuildText)
      .map((it) => toApiChannel(world, it)),
    threads: channels.filter(({ parentId }) => parentId !== null).map((it) => toApiChannel(world, it)),
    members: members.map((user) => ({ ...toApiMember(world), user })),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
