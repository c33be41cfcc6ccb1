import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Channel, findChannel, toApiChannel } from '../channel.ts';
import type { Answer, Call, Route } from '../endpoint.ts';
import { DiscordError, refuseFaults } from '../fault.ts';
import { type LocalMessage, messageType, toApiMessage } from '../message.ts';
import { demandPermission } from '../permissions.ts';
import { edit, type MessageBody, post, remove } from '../posting.ts';
import { beyondDocument, demandMessage } from '../rules/messages.ts';

const CHANNEL = '/channels/{channelId}';
const MESSAGE = `${CHANNEL}/messages/{messageId}`;

/**
 * How long a message is given back in place of a second one with its nonce. Discord says "in the past few minutes":
 * https://docs.discord.com/developers/resources/message#create-message
 */
const NONCE_LIFETIME_MS = 3 * 60_000;

/** The routes of channels and the messages in them. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: CHANNEL,
    answer: (call) => ({ status: 200, body: toApiChannel(call.world, visibleChannelOf(call)) }),
  },
  {
    method: 'POST',
    path: `${CHANNEL}/typing`,
    answer: (call) => {
      demandPermission(call.world, channelOf(call), sendingIn(channelOf(call)));
      return { status: 204 };
    },
  },
  { method: 'GET', path: `${CHANNEL}/messages`, answer: list },
  { method: 'POST', path: `${CHANNEL}/messages`, answer: create },
  {
    method: 'GET',
    path: MESSAGE,
    answer: (call) => {
      demandPermission(call.world, channelOf(call), PermissionFlagsBits.ReadMessageHistory);
      return { status: 200, body: toApiMessage(call.world, messageOf(call)) };
    },
  },
  { method: 'PATCH', path: MESSAGE, answer: change },
  {
    method: 'DELETE',
    path: MESSAGE,
    answer: (call) => {
      remove(call.world, ownMessageOf(call, { code: 50_013, message: 'Missing Permissions' }));
      return { status: 204 };
    },
  },
];

function list(call: Call): Answer {
  const { world, query } = call;
  const limit = Math.min(Number(query.get('limit') ?? 50), 100);
  const before = query.get('before');
  const after = query.get('after');
  const messages: object[] = [];
  demandPermission(world, channelOf(call), PermissionFlagsBits.ViewChannel);
  for (const id of channelOf(call).messageIds.toReversed()) {
    if (messages.length === limit) break;
    const message = world.messages.get(id);
    if (message === undefined || message.deleted) continue;
    if (before !== null && BigInt(id) >= BigInt(before)) continue;
    if (after !== null && BigInt(id) <= BigInt(after)) break;
    messages.push(toApiMessage(world, message));
  }
  return { status: 200, body: messages };
}

function create(call: Call): Answer {
  const { world, shapes, files } = call;
  const channel = channelOf(call);
  shapes.demand('MessageCreateRequestSchema', call.body, [], beyondDocument());
  const body = call.body as MessageBody;
  demandPermission(world, channel, sendingIn(channel));
  demandMessage({ body, path: [], files, before: null, place: 'channel' });
  const known = world.nonces.get(nonceKey(channel.id, body));
  if (body.enforce_nonce && known && world.clock.now() - known.createdAt < NONCE_LIFETIME_MS) {
    return { status: 200, body: toApiMessage(world, known) };
  }
  const referenceId = referenceOf(call, body);
  const origin = {
    channelId: channel.id,
    authorId: world.bot.id,
    type: messageType(referenceId === null ? 'nothing' : 'message'),
    referenceId,
    interaction: null,
  };
  const message = post(world, origin, body, files);
  if (body.enforce_nonce) world.nonces.set(nonceKey(channel.id, body), message);
  return { status: 200, body: toApiMessage(world, message) };
}

const nonceKey = (channelId: string, { nonce }: MessageBody) => `${channelId} ${nonce}`;

function change(call: Call): Answer {
  const { world, shapes, files } = call;
  const before = ownMessageOf(call, {
    code: 50_005,
    message: 'Cannot edit a message authored by another user',
  });
  shapes.demand('MessageEditRequestPartialSchema', call.body, [], beyondDocument());
  const body = call.body as MessageBody;
  demandMessage({ body, path: [], files, before, place: 'channel' });
  edit(world, before, body, files);
  return { status: 200, body: toApiMessage(world, before) };
}

/** What writing in a channel takes: https://docs.discord.com/developers/resources/message#create-message */
function sendingIn({ parentId }: Channel): bigint {
  return parentId === null ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads;
}

function visibleChannelOf(call: Call): Channel {
  const channel = channelOf(call);
  demandPermission(call.world, channel, PermissionFlagsBits.ViewChannel);
  return channel;
}

function channelOf({ world, params }: Call): Channel {
  return findChannel(world, params.channelId);
}

function messageOf(call: Call): LocalMessage {
  const { world, params } = call;
  const message = world.messages.get(params.messageId ?? '');
  const here = message?.channelId === visibleChannelOf(call).id && !message.ephemeral && !message.deleted;
  if (message === undefined || !here)
    throw new DiscordError(404, { code: 10_008, message: 'Unknown Message' });
  return message;
}

function ownMessageOf(call: Call, refusal: DiscordError['body']): LocalMessage {
  const message = messageOf(call);
  if (message.authorId !== call.world.bot.id) throw new DiscordError(403, refusal);
  return message;
}

/** Gives back the id of the message replied to, or null; one that is gone is refused unless the request says otherwise. */
function referenceOf({ world }: Call, { message_reference }: MessageBody): string | null {
  if (message_reference == null) return null;
  const message = world.messages.get(message_reference.message_id);
  if (message !== undefined && !message.deleted) return message.id;
  if (message_reference.fail_if_not_exists === false) return null;
  const code = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';
  const error = { rule: 'reply-target', path: ['message_reference'], code, message: 'Unknown message' };
  refuseFaults([error]);
  return null;
}
