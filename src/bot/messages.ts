import { type Message, MessageType } from 'discord.js';
import type { Card } from '../cards/card.ts';
import { noticeCard } from '../cards/notice.ts';
import { wordsFor } from '../words/index.ts';
import type { Listener, MessageInput } from './command.ts';
import { failureId, missed } from './failure.ts';
import { componentsOf, plainWords, writerOf } from './input.ts';
import type { Log } from './log.ts';
import { createFirstTime } from './once.ts';
import { createPace } from './pace.ts';
import { createUnderWay } from './under-way.ts';

/** Takes messages in, one by one. */
export type MessageTaker = {
  /** Answers a message that is meant for the bot; whatever happens to it goes to the writer and the log, never thrown. */
  take(message: Message): void;
  /** Takes no more, and resolves as the router's does. */
  close(patienceMs: number): Promise<number>;
};

type Way = 'direct' | 'reply' | 'mention';

// Written by a person, and to the bot: not to everyone, nor to a role that it has.
function wayOf({ author, client, guildId, mentions, reference, type, webhookId }: Message): Way | undefined {
  if (author.bot || webhookId !== null) return undefined;
  if (type !== MessageType.Default && type !== MessageType.Reply) return undefined;
  if (guildId === null) return 'direct';
  if (!mentions.users.has(client.user.id)) return undefined;
  return reference === null ? 'mention' : 'reply';
}

// The card replied to, if it is one of the bot's own; a message that is gone, or that it may not read, is none.
async function repliedTo(message: Message): Promise<MessageInput['repliedTo']> {
  if (message.type !== MessageType.Reply) return [];
  const original = await message.fetchReference().catch(() => undefined);
  return original?.author.id === message.client.user.id ? componentsOf(original) : [];
}

/**
 * Makes what answers messages: each with a card that replies to it and pings nobody, at a bearable pace, and with one line
 * in the log, without what was written and by whom.
 */
export function createMessageTaker<Services>(
  listener: Listener<Services>,
  services: Services,
  log: Log,
): MessageTaker {
  const underWay = createUnderWay();
  const pace = createPace();
  const isFirst = createFirstTime();
  let open = true;

  // Discord takes a nonce but once, so of two processes, or of an event that is replayed, one answer stays.
  const reply = (message: Message, card: Card) =>
    message.reply({
      ...card,
      allowedMentions: { ...card.allowedMentions, repliedUser: false },
      failIfNotExists: false,
      nonce: message.id,
      enforceNonce: true,
    });

  async function answer(message: Message): Promise<{ outcome: string; language: string }> {
    const writer = writerOf(message);
    const words = wordsFor(writer.language);
    const turn = await pace(message.author.id, message.channelId);
    if (turn === 'ignore') return { outcome: 'ignored', language: writer.language };
    if (turn !== 'answer') {
      await reply(message, noticeCard(words.say('notice.wait', { seconds: turn.waitSeconds })));
      return { outcome: 'asked to wait', language: writer.language };
    }
    const input = { ...writer, text: plainWords(message.content), repliedTo: await repliedTo(message) };
    const shown = listener(input, services);
    await reply(message, shown.card);
    return shown;
  }

  async function handle(message: Message, way: Way): Promise<void> {
    const started = performance.now();
    const ageMs = Date.now() - message.createdTimestamp;
    const line = (outcome: string, language: string) => ({
      command: 'message',
      action: way,
      language,
      outcome,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ageMs,
    });
    try {
      const { outcome, language } = await answer(message);
      log.info(line(outcome, language), 'message');
    } catch (error) {
      const { language } = writerOf(message);
      const miss = missed(error);
      if (miss !== undefined) {
        log.warn(line(miss, language), 'Discord took no answer');
        return;
      }
      const id = failureId();
      log.error({ ...line('failed', language), id, err: error }, 'message failed');
      const card = noticeCard(wordsFor(language).say('error.unexpected', { id }));
      await reply(message, card).catch((cause: unknown) =>
        log.warn({ id, err: cause }, 'the writer could not be told of the failure'),
      );
    }
  }

  return {
    take(message) {
      const way = open ? wayOf(message) : undefined;
      if (way !== undefined && isFirst(message.id)) underWay.add(handle(message, way));
    },
    close(patienceMs) {
      open = false;
      return underWay.settle(patienceMs);
    },
  };
}
