import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { identify, refuseIdentity, startSession } from './gateway-identify.ts';
import { canReplay, isOnShard, replay, type Session, sendEvent } from './gateway-session.ts';
import { parseTarget } from './rest.ts';
import type { World, WorldEvent } from './state.ts';

/** How often Discord asks for a heartbeat. */
const HEARTBEAT_INTERVAL_MS = 41_250;
/** Discord's gateway reference, "Sending Events". */
const LONGEST_PAYLOAD_BYTES = 4_096;
const MOST_PAYLOADS_A_MINUTE = 120;

/** The gateway of the local Discord. */
export type Gateway = {
  /** Cuts every connection: at once, or with a close code. A session that is not resumable is forgotten. */
  drop(options: { resumable: boolean; closeCode?: number }): void;
  /** Asks every bot to reconnect and resume (opcode 7). */
  reconnect(): void;
  /** Tells every bot that its session is invalid (opcode 9). */
  invalidate(resumable: boolean): void;
  /** Refuses the next connections, so many of them. */
  refuse(connections: number): void;
  /** Sends every event so often from now on. */
  tellTimes(times: number): void;
};

type Payload = { op: number; d?: unknown };

/** Gives back the gateway, which takes the connections that a server upgrades at `/gateway`. */
export function openGateway(world: World, server: Server, url: () => string): Gateway {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  const sessions = new Map<string, Session>();
  let times = 1;
  let refused = 0;

  const dispatch = ({ name, data, guildId, intents }: WorldEvent): boolean => {
    const json = JSON.stringify(data);
    let heard = false;
    for (const session of sessions.values()) {
      const wanted = intents === 0 || (session.identity.intents & intents) !== 0;
      if (!wanted || !isOnShard(session.identity, guildId)) continue;
      for (let time = 0; time < times; time++) sendEvent(session, name, json);
      heard = true;
    }
    return heard;
  };
  world.subscribers.add(dispatch);
  world.endings.add(() => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  });

  server.on('upgrade', (request, stream, head) => {
    const { pathname, searchParams } = parseTarget(request);
    if (pathname !== '/gateway') stream.end('HTTP/1.1 404 Not Found\r\n\r\n');
    else if (refused > 0) {
      refused -= 1;
      stream.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
    } else sockets.handleUpgrade(request, stream, head, (socket) => welcome(socket, searchParams.get('v')));
  });

  function welcome(socket: WebSocket, version: string | null): void {
    if (version !== null && version !== '10') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version');
      return;
    }
    let session: Session | undefined;
    let payloads: number[] = [];
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      if (session?.socket !== socket) return;
      session.socket = null;
      // A bot that closes with one of these says that it will not come back ("Initiating a Disconnect").
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
    socket.on('message', (raw) => {
      const now = world.clock.now();
      payloads = [...payloads.filter((at) => now - at < 60_000), now];
      if (payloads.length > MOST_PAYLOADS_A_MINUTE) {
        socket.close(GatewayCloseCodes.RateLimited, 'You are being rate limited.');
        return;
      }
      const payload = readPayload(raw);
      if (payload === undefined) socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      else if (payload.op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck });
      else if (payload.op === GatewayOpcodes.Identify && session === undefined)
        session = begin(socket, payload.d);
      else if (payload.op === GatewayOpcodes.Resume && session === undefined)
        session = resume(socket, payload.d);
      else if (payload.op === GatewayOpcodes.Identify || payload.op === GatewayOpcodes.Resume) {
        socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
      } else if (session === undefined)
        socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      else if (payload.op !== GatewayOpcodes.PresenceUpdate) {
        socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
      }
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS } });
  }

  function begin(socket: WebSocket, data: unknown): Session | undefined {
    const refusal = refuseIdentity(world, data);
    if (refusal !== undefined) {
      socket.close(refusal.code, refusal.reason);
      return undefined;
    }
    const session = startSession(world, identify(data), socket, url());
    sessions.set(session.id, session);
    return session;
  }

  function resume(socket: WebSocket, data: unknown): Session | undefined {
    const { token, session_id, seq } = (data ?? {}) as { token?: string; session_id?: string; seq?: number };
    const session = sessions.get(session_id ?? '');
    if (token !== world.token) socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    else if (session === undefined || typeof seq !== 'number' || !canReplay(session, seq)) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    } else if (seq > session.sequence) socket.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
    else {
      session.socket?.terminate();
      session.socket = socket;
      replay(session, seq);
      sendEvent(session, 'RESUMED', '{}');
      return session;
    }
    return undefined;
  }

  const connected = () => [...sessions.values()].filter(({ socket }) => socket !== null);

  return {
    drop({ resumable, closeCode }) {
      for (const socket of sockets.clients) {
        if (closeCode === undefined) socket.terminate();
        else socket.close(closeCode);
      }
      for (const session of sessions.values()) session.socket = null;
      if (!resumable) sessions.clear();
    },
    reconnect() {
      for (const { socket } of connected())
        if (socket) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    refuse(connections) {
      refused = connections;
    },
    tellTimes(wanted) {
      times = wanted;
    },
    invalidate(resumable) {
      for (const { socket } of connected()) {
        if (socket) send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      }
      if (!resumable) sessions.clear();
    },
  };
}

function send(socket: WebSocket, payload: Payload): void {
  socket.send(JSON.stringify({ ...payload, s: null, t: null }));
}

function readPayload(raw: RawData): Payload | undefined {
  const bytes = Buffer.isBuffer(raw) ? raw : Buffer.concat(Array.isArray(raw) ? raw : [Buffer.from(raw)]);
  if (bytes.byteLength > LONGEST_PAYLOAD_BYTES) return undefined;
  try {
    const payload: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof (payload as Payload | null)?.op === 'number' ? (payload as Payload) : undefined;
  } catch {
    return undefined;
  }
}
