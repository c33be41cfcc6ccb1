import { Events } from 'discord.js';
import type { Command, Listener } from './command.ts';
import { createClient, explained, type LoginError, logConnection, login, whenExpelled } from './gateway.ts';
import type { Log } from './log.ts';
import { createMessageTaker } from './messages.ts';
import { persist } from './persist.ts';
import { describeRegistration, type Place, registerCommands } from './register.ts';
import { createRouter } from './router.ts';
import { guardPackets } from './unread.ts';

/** What a bot is made of. */
export type Parts<Services> = {
  token: string;
  /** Where Discord's API is, without version. */
  apiUrl: string;
  /** The one server that gets the commands; all where it is undefined. */
  guildId: string | undefined;
  commands: readonly Command<Services>[];
  /** Answers messages. */
  listener: Listener<Services>;
  services: Services;
  log: Log;
  /** Called when Discord has closed the connection for good after it had been ready. */
  onExpelled(error: LoginError): void;
};

/** A bot that is on Discord. */
export type Bot = {
  applicationId: string;
  /** Resolves when the commands are known to Discord, or could not be made known to it. */
  registered: Promise<void>;
  /** Takes no more interactions, finishes those under way for up to `patienceMs`, and leaves. */
  stop(patienceMs: number): Promise<void>;
};

async function register<Services>({ commands, log, apiUrl }: Parts<Services>, place: Place): Promise<void> {
  try {
    const definitions = commands.map(({ definition }) => definition);
    for (const registration of await registerCommands(definitions, place)) {
      log.info(describeRegistration(registration));
    }
  } catch (error) {
    const { message } = explained(error, apiUrl);
    log.error({ err: error }, `commands not registered, those of before stay: ${message}`);
  }
}

/**
 * Brings a bot onto Discord: connects, and begins to make its commands known. Commands that cannot be registered are
 * logged, since those known before still work. Where Discord cannot be reached, it waits and tries again for as long as
 * it takes. Throws a `LoginError` where Discord refuses the bot.
 */
export async function startBot<Services>(parts: Parts<Services>): Promise<Bot> {
  const { log, commands } = parts;
  const router = createRouter(commands, parts.services, log);
  const messages = createMessageTaker(parts.listener, parts.services, log);
  const connect = async () => {
    const client = createClient(parts.apiUrl, log);
    logConnection(client, log);
    guardPackets(client, log);
    client.on(Events.InteractionCreate, router.take);
    client.on(Events.MessageCreate, messages.take);
    return { client, applicationId: await login(client, parts) };
  };
  const { client, applicationId } = await persist(connect, log);
  whenExpelled(client, parts.onExpelled);
  return {
    applicationId,
    registered: register(parts, { rest: client.rest, applicationId, guildId: parts.guildId }),
    async stop(patienceMs) {
      const closed = await Promise.all([router.close(patienceMs), messages.close(patienceMs)]);
      const left = closed.reduce((sum, count) => sum + count);
      if (left > 0) log.warn({ left }, 'interactions and messages left unfinished');
      // It would say that it reconnects, which it does not after this.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}
