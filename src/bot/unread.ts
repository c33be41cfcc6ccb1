import { type Client, Events } from 'discord.js';
import {
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import { noticeCard } from '../cards/notice.ts';
import { languageOfLocale } from '../language/language.ts';
import { wordsFor } from '../words/index.ts';
import { failureId } from './failure.ts';
import type { Log } from './log.ts';

/** An event of the gateway, of whose data nothing is certain. */
type Packet = { t?: unknown; d?: unknown };

/** What discord.js keeps to itself: every event passes here, also those that have waited for it to be ready. */
type PacketHandling = { handlePacket(packet?: Packet, shard?: unknown): boolean };

/** What is needed to answer an interaction that nobody could read. */
type Unread = { id: string; token: string; type: unknown; locale: unknown };

/**
 * Keeps an event that discord.js cannot read from ending the process: it goes to the log. An interaction among them, or
 * one of a kind that discord.js passes over, is answered with a sentence as far as it can be answered, rather than met
 * with silence.
 */
export function guardPackets(client: Client, log: Log): void {
  const packets = client.ws as unknown as PacketHandling;
  const handle = packets.handlePacket.bind(packets);
  let passedOn = false;
  // The router, which answers all that comes this far, is told before `handle` returns.
  client.on(Events.InteractionCreate, () => {
    passedOn = true;
  });
  packets.handlePacket = (packet, shard) => {
    const id = failureId();
    passedOn = false;
    try {
      const handled = handle(packet, shard);
      if (handled && !passedOn) answerUnread(client, packet, id, log);
      return handled;
    } catch (error) {
      log.error({ id, event: String(packet?.t), err: error }, 'an event of Discord cannot be read');
      if (!passedOn) answerUnread(client, packet, id, log);
      return true;
    }
  };
}

function answerUnread(client: Client, packet: Packet | undefined, id: string, log: Log): void {
  const unread = packet?.t === GatewayDispatchEvents.InteractionCreate ? readUnread(packet.d) : undefined;
  if (unread === undefined) return;
  log.warn({ id, type: unread.type }, 'an interaction of a kind that is not known, or broken');
  client.rest
    .post(Routes.interactionCallback(unread.id, unread.token), { body: answerTo(unread, id), auth: false })
    .catch((error: unknown) => log.warn({ id, err: error }, 'the asker could not be told of the failure'));
}

// Discord sends pings over HTTP alone, where they prove that somebody is there.
function readUnread(data: unknown): Unread | undefined {
  const { id, token, type, locale } = (data ?? {}) as Partial<Record<keyof Unread, unknown>>;
  if (typeof id !== 'string' || !/^\d{1,20}$/.test(id)) return undefined;
  if (typeof token !== 'string' || !/^[\w.-]+$/.test(token)) return undefined;
  return type === InteractionType.Ping ? undefined : { id, token, type, locale };
}

function answerTo({ type, locale }: Unread, id: string): object {
  if (type === InteractionType.ApplicationCommandAutocomplete) {
    return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  }
  const words = wordsFor((typeof locale === 'string' ? languageOfLocale(locale) : undefined) ?? 'en');
  const { components } = noticeCard(words.say('error.unexpected', { id }));
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  return { type: InteractionResponseType.ChannelMessageWithSource, data: { components, flags } };
}
