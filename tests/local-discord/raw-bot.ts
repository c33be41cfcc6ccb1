import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Breach, LocalDiscord } from '../../src/local-discord/index.ts';

/** What came back for a request. */
export type Reply = { status: number; body: Json };
/** JSON, for tests to look into. */
export type Json = { [key: string]: Json } & { code?: number; message?: string; id?: string };
/** An event or command of the gateway. */
export type Payload = { op: number; d: Json; s: number | null; t: string | null };

/** Guilds, messages in guilds, direct messages. */
export const INTENTS = 1 | (1 << 9) | (1 << 12);

/** Sends a request as a bot without any library would; JSON, unless the body is a form or a text. */
export async function request(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  authorization: string | null = `Bot ${discord.token}`,
): Promise<Reply> {
  const raw = body instanceof FormData || typeof body === 'string';
  const response = await fetch(`${discord.url}/v10${path}`, {
    method,
    headers: {
      ...(authorization !== null && { authorization }),
      ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? ({} as Json) : (JSON.parse(text) as Json) };
}

/** A request that was refused: the status, the code, and the breaches it left. */
export type Refusal = { status: number; code: number | undefined; breaches: Breach[]; body: Json };

/** Sends a request and gives back how it was refused; breaches of earlier requests are not among those given back. */
export async function refusal(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
): Promise<Refusal> {
  const earlier = discord.breaches.length;
  const reply = await request(discord, method, path, body);
  return {
    status: reply.status,
    code: reply.body.code,
    breaches: discord.breaches.slice(earlier),
    body: reply.body,
  };
}

/** A connection to the gateway without any library. */
export type RawGateway = {
  socket: WebSocket;
  /** Resolves with the next payload of that event, or of that opcode. */
  next(wanted: string | number): Promise<Payload>;
  /** Resolves with the code the gateway closes with. */
  closed: Promise<number>;
  send(payload: object | string): void;
};

/** Opens a connection to the gateway; `identity` is sent as identification unless it is null. */
export async function openRawGateway(
  discord: LocalDiscord,
  identity: object | null = {},
  query = 'v=10&encoding=json',
): Promise<RawGateway> {
  const { body } = await request(discord, 'GET', '/gateway/bot');
  const socket = new WebSocket(`${String(body.url)}?${query}`);
  const arrived: Payload[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    arrived.push(JSON.parse(String(data)) as Payload);
    for (const look of waiting) look();
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  const gateway: RawGateway = {
    socket,
    closed,
    send: (payload) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    next: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          const index = arrived.findIndex(({ op, t }) => t === wanted || op === wanted);
          const [payload] = index < 0 ? [] : arrived.splice(index, 1);
          if (payload === undefined) return;
          waiting.delete(look);
          resolve(payload);
        };
        waiting.add(look);
        look();
      }),
  };
  if (identity !== null) {
    await gateway.next(10);
    gateway.send({ op: 2, d: { token: discord.token, intents: INTENTS, properties: {}, ...identity } });
  }
  return gateway;
}

/** An interaction as a bot sees it, and where it is answered. */
export type RawInteraction = { data: Json; callback: string; webhook: string };

/** Waits for the next interaction. */
export async function nextInteraction(gateway: RawGateway): Promise<RawInteraction> {
  const { d } = await gateway.next('INTERACTION_CREATE');
  return {
    data: d,
    callback: `/interactions/${String(d.id)}/${String(d.token)}/callback`,
    webhook: `/webhooks/${String(d.application_id)}/${String(d.token)}`,
  };
}

/** Registers commands of the guild. */
export async function register(discord: LocalDiscord, commands: object[]): Promise<void> {
  const path = `/applications/${discord.applicationId}/guilds/${discord.guildId}/commands`;
  const { status, body } = await request(discord, 'PUT', path, commands);
  if (status !== 200) throw new Error(JSON.stringify(body));
}
