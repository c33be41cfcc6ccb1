import { type Actor, resolveActor } from './actor.ts';
import { type Exchange, waitUntil } from './exchange.ts';
import { type LocalMessage, messageType } from './message.ts';
import { post } from './posting.ts';
import type { World } from './state.ts';

/** A message that waits for replies. */
type Written = { message: LocalMessage; replies: LocalMessage[]; replied: () => void };

/** Writes a message as a user, in reply to another if one is given; resolves with the bot's replies. */
export type Write = (content: string, options?: { replyTo?: LocalMessage }, as?: Actor) => Promise<Exchange>;

/**
 * Gives back how users write in a world. A message of the bot answers the message it replies to; one that replies to
 * nothing answers the oldest message in its channel that still waits.
 */
export function writer(world: World, timeoutMs: number): Write {
  const all = new Map<string, Written>();
  const waiting = new Map<string, Written>();

  world.readers.add((message) => {
    if (message.authorId !== world.bot.id || message.interaction !== null) return;
    const written = message.referenceId === null ? oldestIn(message.channelId) : all.get(message.referenceId);
    written?.replies.push(message);
    written?.replied();
  });

  function oldestIn(channelId: string): Written | undefined {
    for (const written of waiting.values()) if (written.message.channelId === channelId) return written;
    return undefined;
  }

  return async (content, { replyTo } = {}, as = {}) => {
    const { userId, channel } = resolveActor(world, as);
    const origin = {
      channelId: replyTo?.channelId ?? channel.id,
      authorId: userId,
      type: messageType(replyTo === undefined ? 'nothing' : 'message'),
      referenceId: replyTo?.id ?? null,
      interaction: null,
    };
    const message = post(world, origin, { content }, []);
    const written: Written = { message, replies: [], replied: () => {} };
    all.set(message.id, written);
    await waitUntil(
      world,
      timeoutMs,
      (check) => {
        waiting.set(message.id, written);
        written.replied = check;
        return () => waiting.delete(message.id);
      },
      () => written.replies.length > 0,
      (until) => `the bot did not reply to the message "${content}" ${until}`,
    );
    return {
      interactionId: message.id,
      acknowledgedAfterMs: (written.replies[0]?.createdAt ?? message.createdAt) - message.createdAt,
      responseType: null,
      messages: written.replies,
      modal: null,
    };
  };
}
