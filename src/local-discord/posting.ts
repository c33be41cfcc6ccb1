import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ChannelType, GatewayIntentBits, MessageFlags } from 'discord-api-types/v10';
import type { UploadedFile } from './body.ts';
import { findChannel } from './channel.ts';
import { type LocalAttachment, type LocalMessage, toGatewayMessage } from './message.ts';
import { publish, type World } from './state.ts';
import { settleComponents } from './stored-components.ts';

/** What a request says about a message: fields left out are left as they are. */
export type MessageBody = {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  flags?: number | null;
  allowed_mentions?: object | null;
  attachments?: { id: string; filename?: string | null; description?: string | null }[] | null;
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  message_reference?: { message_id: string; fail_if_not_exists?: boolean | null } | null;
  sticker_ids?: string[] | null;
  poll?: object | null;
};

/** What a new message is besides its body. */
export type MessageOrigin = Pick<
  LocalMessage,
  'channelId' | 'authorId' | 'type' | 'referenceId' | 'interaction'
>;

const STORED_FLAGS =
  MessageFlags.Ephemeral |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.Loading;

/** Gives back a new message, stored; bots and readers are told of it unless it is ephemeral. */
export function post(
  world: World,
  origin: MessageOrigin,
  body: MessageBody,
  files: readonly UploadedFile[],
): LocalMessage {
  const id = world.nextId();
  const flags = (body.flags ?? 0) & STORED_FLAGS;
  const message: LocalMessage = {
    ...origin,
    id,
    createdAt: world.clock.now(),
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    flags,
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: [],
    attachments: attach(world, origin.channelId, body, files),
    deleted: false,
    edited: false,
    editedAt: null,
  };
  message.components = settleComponents(body.components ?? [], message.attachments);
  world.messages.set(id, message);
  if (!message.ephemeral) findChannel(world, message.channelId).messageIds.push(id);
  tell(world, 'MESSAGE_CREATE', message);
  for (const read of world.readers) read(message);
  return message;
}

/** Changes a message as a request says; attachments that a given `attachments` does not list are dropped. */
export function edit(
  world: World,
  message: LocalMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): void {
  const kept =
    body.attachments == null
      ? message.attachments
      : message.attachments.filter(({ id }) => body.attachments?.some((listed) => listed.id === id));
  message.attachments = [...kept, ...attach(world, message.channelId, body, files)];
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.embeds !== undefined) message.embeds = body.embeds ?? [];
  if (body.components !== undefined) {
    message.components = settleComponents(body.components ?? [], message.attachments);
  }
  message.flags = (message.flags & ~MessageFlags.Loading) | ((body.flags ?? 0) & STORED_FLAGS);
  message.edited = true;
  message.editedAt = world.clock.now();
  tell(world, 'MESSAGE_UPDATE', message);
}

/** Marks a message as deleted; bots are told of it unless it is ephemeral. */
export function remove(world: World, message: LocalMessage): void {
  message.deleted = true;
  tell(world, 'MESSAGE_DELETE', message);
}

function attach(world: World, channelId: string, body: MessageBody, files: readonly UploadedFile[]) {
  return files.map((file): LocalAttachment => {
    const id = world.nextId();
    const listed = body.attachments?.find((entry) => entry.id === file.id);
    const filename = listed?.filename ?? file.filename;
    return {
      id,
      filename,
      description: listed?.description ?? null,
      contentType: file.contentType,
      url: `https://cdn.discordapp.com/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`,
      data: file.data,
    };
  });
}

function tell(world: World, name: string, message: LocalMessage): void {
  if (message.ephemeral) return;
  const { id, type, guildId } = findChannel(world, message.channelId);
  publish(world, {
    name,
    data:
      name === 'MESSAGE_DELETE'
        ? { id: message.id, channel_id: id, ...(guildId !== null && { guild_id: guildId }) }
        : toGatewayMessage(world, message),
    guildId,
    intents: type === ChannelType.DM ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
  });
}
