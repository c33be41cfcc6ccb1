import type { WebSocket } from 'ws';

const KEPT_EVENTS = 2_000;
const DROPPED_AT_ONCE = 1_000;

/** What a bot said of itself when it identified. */
export type Identity = { intents: number; shard: readonly [id: number, count: number] };

/** A session of the gateway: it outlives its connection and keeps what has been sent, so that it can be resumed. */
export type Session = {
  readonly id: string;
  readonly identity: Identity;
  /** Null while the bot is away. */
  socket: WebSocket | null;
  /** The number of the last event. */
  sequence: number;
  readonly events: { sequence: number; text: string }[];
};

/** Gives back a session without events. */
export function openSession(id: string, identity: Identity, socket: WebSocket): Session {
  return { id, identity, socket, sequence: 0, events: [] };
}

/** Numbers an event, keeps it for a resumption, and sends it if the bot is there. `json`: of the event's data. */
export function sendEvent(session: Session, name: string, json: string): void {
  session.sequence += 1;
  const text = `{"op":0,"t":"${name}","s":${session.sequence},"d":${json}}`;
  if (session.events.length >= KEPT_EVENTS) session.events.splice(0, DROPPED_AT_ONCE);
  session.events.push({ sequence: session.sequence, text });
  session.socket?.send(text);
}

/** Says whether everything after an event is still kept. */
export function canReplay(session: Session, afterSequence: number): boolean {
  const oldest = session.events[0]?.sequence ?? session.sequence + 1;
  return afterSequence + 1 >= oldest;
}

/** Sends again everything after an event. */
export function replay(session: Session, afterSequence: number): void {
  for (const { sequence, text } of session.events) if (sequence > afterSequence) session.socket?.send(text);
}

/** Says whether an event of a guild (null: of direct messages) belongs to the shard of a session. */
export function isOnShard({ shard: [id, count] }: Identity, guildId: string | null): boolean {
  return guildId === null ? id === 0 : (BigInt(guildId) >> 22n) % BigInt(count) === BigInt(id);
}
