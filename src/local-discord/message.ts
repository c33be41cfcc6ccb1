import type { APIEmbed, APIMessageTopLevelComponent, APIUser } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { toApiMember } from './guild.ts';
import type { World } from './state.ts';

/** A file as it was uploaded with a request. `id`: its number in the request, or that of the stored attachment. */
export type LocalAttachment = {
  id: string;
  filename: string;
  description: string | null;
  contentType: string;
  url: string;
  data: Uint8Array;
};

/** A message as the local Discord holds it; it is kept up to date, so a caller sees edits in the same object. */
export type LocalMessage = {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly type: MessageType;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The message replied to, or null. */
  readonly referenceId: string | null;
  /** The interaction it answers, in Discord's form, or null. */
  readonly interaction: { id: string; type: number; userId: string } | null;
  /** Seen by one user only. */
  readonly ephemeral: boolean;
  flags: number;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: LocalAttachment[];
  deleted: boolean;
  edited: boolean;
  editedAt: number | null;
};

/** Gives back a message in Discord's form. */
export function toApiMessage(world: World, message: LocalMessage): object {
  const { interaction, referenceId } = message;
  const guildId = world.channels.get(message.channelId)?.guildId ?? null;
  const reference = referenceId === null ? undefined : world.messages.get(referenceId);
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: world.users.get(message.authorId),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: mentionedUsers(world, message),
    mention_roles: [],
    attachments: message.attachments.map(toApiAttachment),
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    flags: message.flags,
    ...(message.authorId === world.bot.id && { application_id: world.applicationId }),
    ...(referenceId !== null && {
      message_reference: {
        type: 0,
        message_id: referenceId,
        channel_id: message.channelId,
        guild_id: guildId ?? undefined,
      },
      referenced_message:
        reference === undefined || reference.deleted
          ? null
          : toApiMessage(world, { ...reference, referenceId: null }),
    }),
    ...(interaction !== null && {
      webhook_id: world.applicationId,
      interaction_metadata: {
        id: interaction.id,
        type: interaction.type,
        user: world.users.get(interaction.userId),
        authorizing_integration_owners: { 0: guildId ?? '0' },
      },
    }),
  };
}

/**
 * Gives back a message as the gateway tells of it: with the type of the channel, the guild and the member. `content`, embeds,
 * attachments and components are empty, as without the privileged intent MESSAGE_CONTENT, unless the bot wrote the message,
 * is mentioned in it, is replied to, or is spoken to directly (Discord's gateway reference, "Message Content Intent").
 */
export function toGatewayMessage(world: World, message: LocalMessage): object {
  const channel = world.channels.get(message.channelId);
  const guildId = channel?.guildId ?? null;
  const api = toApiMessage(world, message);
  const readable =
    guildId === null ||
    message.authorId === world.bot.id ||
    mentionedUsers(world, message).some(({ id }) => id === world.bot.id);
  return {
    ...api,
    channel_type: channel?.type,
    ...(!readable && { content: '', embeds: [], attachments: [], components: [] }),
    ...(guildId !== null && { guild_id: guildId, member: toApiMember(world) }),
  };
}

/** Says whether a message is laid out by Components V2. */
export function isComponentsV2(flags: number): boolean {
  return (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** Who is named in the text; and who is replied to, for a user's reply pings them unless told not to. */
function mentionedUsers(world: World, { content, authorId, referenceId }: LocalMessage): APIUser[] {
  const ids = new Set(Array.from(content.matchAll(/<@!?(\d+)>/g), ([, id]) => id));
  if (referenceId !== null && authorId !== world.bot.id) ids.add(world.messages.get(referenceId)?.authorId);
  return [...ids].map((id) => world.users.get(id ?? '')).filter((user) => user !== undefined);
}

function toApiAttachment({ id, filename, description, contentType, url, data }: LocalAttachment): object {
  return {
    id,
    filename,
    description: description ?? undefined,
    content_type: contentType,
    size: data.byteLength,
    url,
    proxy_url: url,
  };
}

/** Gives back the type of a message that answers a command (by the kind of command), a message, or nothing. */
export function messageType(answers: 'slash' | 'contextMenu' | 'message' | 'nothing'): MessageType {
  return {
    slash: MessageType.ChatInputCommand,
    contextMenu: MessageType.ContextMenuCommand,
    message: MessageType.Reply,
    nothing: MessageType.Default,
  }[answers];
}
