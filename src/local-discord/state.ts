import type { APIApplicationCommand, APIUser } from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import type { Clock } from './clock.ts';
import type { InjectedAnswer } from './injected.ts';
import type { Interaction } from './interaction.ts';
import type { LocalMessage } from './message.ts';

/** A rule of Discord's that a request broke. */
export type Breach = { rule: string; message: string; method: string; path: string };

/** A request as it was answered. `at`: milliseconds since 1970; `path` without `/api/v10`. */
export type RequestRecord = { method: string; path: string; body: unknown; status: number; at: number };

/** Something that happened and that bots are told of, if they asked for it with one of the `intents` (0: always). */
export type WorldEvent = { name: string; data: unknown; guildId: string | null; intents: number };

/** Everything the local Discord knows. */
export type World = {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guild: {
    readonly id: string;
    readonly name: string;
    readonly ownerId: string;
    readonly joinedAt: string;
  };
  readonly users: Map<string, APIUser>;
  readonly channels: Map<string, Channel>;
  /** Commands by their id, in a map for each guild; `null` holds the global ones. */
  readonly commands: Map<string | null, Map<string, APIApplicationCommand>>;
  readonly messages: Map<string, LocalMessage>;
  /** The messages of the bot's that were sent with a nonce to be enforced, by channel and nonce. */
  readonly nonces: Map<string, LocalMessage>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  readonly breaches: Breach[];
  readonly requests: RequestRecord[];
  readonly injected: InjectedAnswer[];
  /** Who is told of events; each says whether it could pass the event on. */
  readonly subscribers: Set<(event: WorldEvent) => boolean>;
  /** Who is told of each new message, with the message itself. */
  readonly readers: Set<(message: LocalMessage) => void>;
  /** What ends with the local Discord. */
  readonly endings: Set<() => void>;
};

const KEPT_RECORDS = 10_000;
const DROPPED_AT_ONCE = 1_000;

/** Tells every subscriber of an event; gives back whether any could pass it on. */
export function publish(world: World, event: WorldEvent): boolean {
  let heard = false;
  for (const subscriber of world.subscribers) heard = subscriber(event) || heard;
  return heard;
}

/** Adds a record to a list that keeps the last 9,000 to 10,000 of them. */
export function record<T>(records: T[], entry: T): void {
  if (records.length >= KEPT_RECORDS) records.splice(0, DROPPED_AT_ONCE);
  records.push(entry);
}
