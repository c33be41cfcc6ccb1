import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type Acting, actors } from './acting.ts';
import { deleteChannel, findChannel, openChannel } from './channel.ts';
import { commandRoutes } from './endpoints/commands.ts';
import { identityRoutes } from './endpoints/identity.ts';
import { interactionRoutes } from './endpoints/interactions.ts';
import { messageRoutes } from './endpoints/messages.ts';
import { threadRoutes } from './endpoints/threads.ts';
import { webhookRoutes } from './endpoints/webhooks.ts';
import { foundWorld } from './found-world.ts';
import { type Gateway, openGateway } from './gateway.ts';
import type { InjectedAnswer } from './injected.ts';
import type { LocalMessage } from './message.ts';
import { remove } from './posting.ts';
import { type Dispatch, dispatcher } from './raw-event.ts';
import { restListener } from './rest.ts';
import type { Breach, RequestRecord } from './state.ts';
import { type Write, writer } from './writing.ts';

export type { Actor } from './actor.ts';
export type { Exchange } from './exchange.ts';
export type { InjectedAnswer } from './injected.ts';
export type { Choice } from './interaction.ts';
export type { LocalAttachment, LocalMessage } from './message.ts';
export type { Breach, RequestRecord } from './state.ts';

/** A Discord of one's own on loopback: REST and gateway for a bot, and users who act. */
export type LocalDiscord = Acting & {
  /** The base of the REST API, `http://127.0.0.1:PORT/api`: what discord.js takes as `rest.api`. */
  readonly url: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** Every rule of Discord's that a request broke; such a request was also refused. The last 10,000. */
  readonly breaches: readonly Breach[];
  /** The last 10,000 requests. */
  readonly requests: readonly RequestRecord[];
  /** The registered commands: the global ones, or those of a guild. */
  commands(guildId?: string): APIApplicationCommand[];
  write: Write;
  /** Opens another text channel, where users, or the bot, may not do something that they may elsewhere; gives back its id. */
  openChannel(name: string, barred?: { users?: bigint; bot?: bigint }): string;
  /** Deletes a channel with its threads, as somebody would who may. */
  deleteChannel(id: string): void;
  /** The messages in a channel or thread that anybody there sees, oldest first; none where there is no such channel. */
  messagesIn(channelId: string): LocalMessage[];
  /** Deletes a message, as somebody would who may. */
  deleteMessage(id: string): void;
  /** Puts an answer in place of, or in the way of, the next request that matches. */
  answerNext(answer: InjectedAnswer): void;
  /** Moves the time forward, by which tokens and acknowledgements are judged. */
  advanceClock(ms: number): void;
  /** Cuts the gateway's connections; events are kept for a session that is resumable. */
  dropGateway: Gateway['drop'];
  /** Asks the bot to reconnect and resume. */
  reconnectAsk: Gateway['reconnect'];
  /** Refuses the next connections to the gateway, so many of them. */
  refuseConnections: Gateway['refuse'];
  /** Tells the bot that its session is invalid. */
  invalidateSession: Gateway['invalidate'];
  /** Tells bots of something that did not happen here, in whatever form; gives back whether any could be told. */
  dispatch: Dispatch;
  /** How often bots are told of everything from now on: twice, as when a resumed session replays what was received. */
  tellTimes(times: number): void;
  /** Ends everything; what still waits for an answer rejects. */
  close(): Promise<void>;
};

/** How to start: `exchangeTimeoutMs` is how long an answer may take before an exchange rejects (5,000). */
export type LocalDiscordOptions = { port?: number; token?: string; exchangeTimeoutMs?: number };

/** Starts a local Discord on 127.0.0.1, on any free port unless one is given. Rejects if the port is taken. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { port = 0, token, exchangeTimeoutMs = 5_000 } = options;
  const { world, channelId } = foundWorld(token);
  const server = createServer();
  const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gatewayUrl = () => `ws://${host()}/gateway`;
  const routes = [
    ...identityRoutes(gatewayUrl),
    ...commandRoutes,
    ...interactionRoutes,
    ...webhookRoutes,
    ...messageRoutes,
    ...threadRoutes,
  ];
  server.on('request', restListener(world, routes));
  const gateway = openGateway(world, server, gatewayUrl);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    ...actors(world, exchangeTimeoutMs),
    write: writer(world, exchangeTimeoutMs),
    openChannel(name, { users = 0n, bot = 0n } = {}) {
      const everyone = { id: world.guild.id, allow: 0n, deny: users };
      const own = { id: world.bot.id, allow: users & ~bot, deny: bot };
      return openChannel(world, name, [everyone, own]).id;
    },
    deleteChannel: (id) => deleteChannel(world, findChannel(world, id)),
    messagesIn: (channelId) =>
      (world.channels.get(channelId)?.messageIds ?? [])
        .flatMap((id) => world.messages.get(id) ?? [])
        .filter(({ deleted }) => !deleted),
    deleteMessage(id) {
      const message = world.messages.get(id);
      if (message === undefined) throw new Error(`there is no message ${id}`);
      remove(world, message);
    },
    url: `http://${host()}/api`,
    token: world.token,
    applicationId: world.applicationId,
    guildId: world.guild.id,
    channelId,
    breaches: world.breaches,
    requests: world.requests,
    commands: (guildId) => [...(world.commands.get(guildId ?? null)?.values() ?? [])],
    answerNext: (answer) => {
      world.injected.push(answer);
    },
    advanceClock: world.clock.advance,
    dropGateway: gateway.drop,
    reconnectAsk: gateway.reconnect,
    refuseConnections: gateway.refuse,
    invalidateSession: gateway.invalidate,
    dispatch: dispatcher(world, channelId),
    tellTimes: gateway.tellTimes,
    async close() {
      for (const end of [...world.endings]) end();
      server.closeAllConnections();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}
