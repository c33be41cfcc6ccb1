import {
  Client,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  Partials,
  SimpleShardingStrategy,
} from 'discord.js';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { requestTwice } from './request.ts';

/** The bot cannot be on Discord; the message says why and what to do. */
export class LoginError extends Error {
  override readonly name = 'LoginError';
  /** Whether it may be so for a while only: Discord is down, or the network is. */
  readonly passing: boolean;

  constructor(message: string, { passing = false, ...options }: ErrorOptions & { passing?: boolean } = {}) {
    super(message, options);
    this.passing = passing;
  }
}

const cures = new Map<number, string>([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'Discord refused DISCORD_TOKEN: reset the token on the Bot page of the developer portal and copy the new one',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord refused the intents the bot asks for: allow them on the Bot page of the developer portal',
  ],
  [GatewayCloseCodes.InvalidIntents, 'Discord does not know the intents the bot asks for: update gyorin'],
  [
    GatewayCloseCodes.ShardingRequired,
    'the bot is in more servers than one connection may carry: leave some of them',
  ],
  [GatewayCloseCodes.InvalidAPIVersion, 'Discord no longer speaks version 10 of its gateway: update gyorin'],
]);

/**
 * A discord.js client that is not logged in yet, with the least it needs: no members, no stored messages, no waiting for
 * servers, because everything the bot works with arrives inside the interaction or the message. Messages come without the
 * privileged intent, so only those to the bot have a text:
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function createClient(apiUrl: string, log: Log): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Channels of direct messages are not announced before their first message.
    partials: [Partials.Channel],
    rest: {
      api: apiUrl,
      version: '10',
      makeRequest: requestTwice,
      rejectOnRateLimit({ method, route, scope, global, timeToReset: waitMs }) {
        log.warn({ method, route, scope, global, waitMs }, 'Discord asks the bot to wait');
        return false;
      },
    },
    ws: { buildStrategy: undaunted },
    allowedMentions: { parse: [] },
    waitGuildTimeout: 0,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
}

/**
 * discord.js's way to hold connections, but for one thing: if the first attempt fails, discord.js gives the client up and, half
 * a second later, connects it all the same, which then nobody could end. So the failure is kept from it: it goes on
 * trying, as after any other break, and what ends a connection for good is heard of as an event.
 */
function undaunted(manager: ConstructorParameters<typeof SimpleShardingStrategy>[0]): SimpleShardingStrategy {
  const strategy = new SimpleShardingStrategy(manager);
  const connect = strategy.connect.bind(strategy);
  strategy.connect = () => connect().catch(() => {});
  return strategy;
}

/** How often the log says at most that there is still no connection: discord.js tries twice a second. */
const REMINDER_MS = 60_000;

/** Logs what happens to the connection; a client without a listener for its errors would end the process. */
export function logConnection(client: Client, log: Log): void {
  let saidAt = Number.NEGATIVE_INFINITY;
  client.on(Events.ShardReconnecting, () => {
    const now = performance.now();
    if (now - saidAt < REMINDER_MS) return;
    saidAt = now;
    log.warn('no connection to Discord, trying on until there is one');
  });
  client.on(Events.ShardResume, () => log.info('connection to Discord resumed'));
  client.on(Events.ShardReady, () => log.debug('connection to Discord ready'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'error on the connection to Discord'));
  client.on(Events.Error, (error) => log.error({ err: error }, 'error in the Discord client'));
  client.on(Events.Warn, (message) => log.warn(message));
}

/** Calls `onEnd` when Discord has closed the connection for good, with the reason and what to do. */
export function whenExpelled(client: Client, onEnd: (error: LoginError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => onEnd(new LoginError(`${cureOf(code)}.`)));
}

/**
 * Logs in and waits until interactions can come; gives back the application's id. Throws a `LoginError` where
 * Discord refuses, or cannot be reached.
 */
export async function login(
  client: Client,
  { token, apiUrl }: { token: string; apiUrl: Config['apiUrl'] },
): Promise<string> {
  const ready = Promise.withResolvers<string>();
  client.once(Events.ClientReady, (ready_) => ready.resolve(ready_.application.id));
  whenExpelled(client, ready.reject);
  client.login(token).catch((error: unknown) => ready.reject(explained(error, apiUrl)));
  return await ready.promise;
}

function cureOf(closeCode: number): string {
  return (
    cures.get(closeCode) ?? `Discord closed the connection for good (code ${closeCode}): start the bot again`
  );
}

/** What an error of discord.js or of the network on the way to Discord means to whoever runs the bot. */
export function explained(error: unknown, apiUrl: string): LoginError {
  const { message, code, status } = facts(error);
  const options = { cause: error };
  if (code === DiscordjsErrorCodes.TokenInvalid || status === 401) {
    return new LoginError(`${cureOf(GatewayCloseCodes.AuthenticationFailed)}.`, options);
  }
  if (status === 403) {
    return new LoginError(`Discord answered 403 (${message}): invite the bot to that server first.`, options);
  }
  if (status === 400) {
    return new LoginError(`Discord refused a command (${message}): mend its definition.`, options);
  }
  if (status !== undefined) {
    return new LoginError(
      `${apiUrl} answered ${status} (${message}): try again later, or mend DISCORD_API_URL.`,
      { ...options, passing: Number(status) >= 500 },
    );
  }
  return new LoginError(
    `${apiUrl} cannot be reached (${message}): look at the network, or mend DISCORD_API_URL.`,
    { ...options, passing: isOfNetwork(code) },
  );
}

// Of the system ("ECONNREFUSED", "EAI_AGAIN", "ENOTFOUND") or of undici ("UND_ERR_SOCKET"); a request that took too long.
const isOfNetwork = (code: unknown) => /^(E[A-Z_]+|UND_ERR_\w+|20)$/.test(String(code));

function facts(error: unknown): { message: string; code?: unknown; status?: unknown } {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message } = error.cause instanceof Error ? error.cause : error;
  const coded = [error, error.cause].find((each) => each instanceof Error && 'code' in each) ?? {};
  return {
    message,
    ...('code' in coded && { code: coded.code }),
    ...('status' in error && { status: error.status }),
  };
}
