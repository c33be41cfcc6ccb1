import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type {
  APIChannel,
  APIMessage,
  APIMessageTopLevelComponent,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessagesThreadsJSONBody,
} from 'discord-api-types/v10';
import type { Card } from '../cards/card.ts';

/**
 * What the bot does in channels of its own accord. Everything rejects with what Discord answers where it refuses; `missed`
 * tells whether that is because something is gone or forbidden.
 */
export type Channels = {
  /**
   * Posts a card and gives back the id of the message. A second post with the same nonce, of at most 25 characters, within
   * some minutes gives back the first message instead of another one.
   */
  post(channelId: string, card: Card, nonce: string): Promise<string>;
  /** Changes a message of the bot's to show another card. */
  edit(channelId: string, messageId: string, card: Card): Promise<void>;
  /** Deletes a message of the bot's; gives back whether it was still there. */
  remove(channelId: string, messageId: string): Promise<boolean>;
  /** What a message shows; undefined where it, or its channel, is gone. */
  read(channelId: string, messageId: string): Promise<APIMessageTopLevelComponent[] | undefined>;
  /** Opens a thread at a message, unless it has one, and gives back the id of the thread. */
  openThread(channelId: string, messageId: string, name: string): Promise<string>;
  /** The channel that a thread belongs to; null for a channel that is no thread. */
  parentOf(channelId: string): Promise<string | null>;
};

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);

/** What can be done in channels by this way to Discord's API. */
export function channelsOver(rest: REST): Channels {
  const shown = ({ components, flags, allowedMentions }: Card) => ({
    components,
    flags,
    allowed_mentions: allowedMentions,
  });
  return {
    async post(channelId, card, nonce) {
      const body = { ...shown(card), nonce, enforce_nonce: true };
      const posted = await rest.post(Routes.channelMessages(channelId), {
        body: body as RESTPostAPIChannelMessageJSONBody,
      });
      return (posted as APIMessage).id;
    },
    async edit(channelId, messageId, card) {
      const body = shown(card) as RESTPatchAPIChannelMessageJSONBody;
      await rest.patch(Routes.channelMessage(channelId, messageId), { body });
    },
    async remove(channelId, messageId) {
      const deleted = rest.delete(Routes.channelMessage(channelId, messageId));
      return await deleted.then(() => true, whereGone(false));
    },
    async read(channelId, messageId) {
      const read = rest.get(Routes.channelMessage(channelId, messageId)) as Promise<APIMessage>;
      return await read.then(({ components = [] }) => components, whereGone(undefined));
    },
    async openThread(channelId, messageId, name) {
      const body: RESTPostAPIChannelMessagesThreadsJSONBody = { name };
      try {
        const thread = await rest.post(Routes.threads(channelId, messageId), { body });
        return (thread as APIChannel).id;
      } catch (error) {
        const exists = RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
        if (error instanceof DiscordAPIError && error.code === exists) return messageId;
        throw error;
      }
    },
    async parentOf(channelId) {
      const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
      return 'thread_metadata' in channel ? (channel.parent_id ?? null) : null;
    },
  };
}

function whereGone<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof DiscordAPIError && GONE.has(error.code)) return instead;
    throw error;
  };
}
