import { setTimeout as delay } from 'node:timers/promises';
import { commands, listener } from '../commands/index.ts';
import { type Bot, startBot } from './bot/bot.ts';
import type { Config } from './bot/config.ts';
import { LoginError } from './bot/gateway.ts';
import { inviteLink } from './bot/invite.ts';
import { createLog, type Log } from './bot/log.ts';
import { KnowledgeError, openServices } from './bot/services.ts';
import type { LocalDiscord } from './local-discord/index.ts';
import type { LoadedAndRead } from './search/load-apart.ts';
import { createStore } from './store/store.ts';
import { createScreen, type Screen } from './terminal/screen.ts';

/**
 * How long interactions under way may take once the process is told to end: a little less than `docker stop`
 * waits.
 */
const PATIENCE_MS = 9_000;
/** How long a database that no longer answers is waited for then. */
const STORE_PATIENCE_MS = 500;

/** The Discord to go to. */
type Place = { token: string; apiUrl: string; guildId: string | undefined; local?: LocalDiscord };

async function placeOf({ token, apiUrl, guildId }: Config): Promise<Place> {
  if (token !== undefined) return { token, apiUrl, guildId };
  const { startLocalDiscord } = await import('./local-discord/index.ts');
  const local = await startLocalDiscord();
  return { token: local.token, apiUrl: local.url, guildId: undefined, local };
}

async function serve(
  config: Config,
  place: Place,
  log: Log,
  screen: Screen,
  knowledge: Promise<LoadedAndRead>,
): Promise<void> {
  const store = createStore(config.store, log);
  const services = await openServices(config.knowledgeDir, store, log, knowledge);
  // The process can be told to end while the bot still waits for Discord.
  let bot: Bot | undefined;
  const stop = async () => {
    services.close();
    await bot?.stop(PATIENCE_MS);
    await Promise.race([store.close(), delay(STORE_PATIENCE_MS)]);
    await place.local?.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      stop().catch((error: unknown) => fail(error, log));
    });
  }
  bot = await startBot({
    ...place,
    commands,
    listener,
    services,
    log,
    onExpelled: (error) => fail(error, log),
  });
  log.info({ ms: Math.round(performance.now()) }, 'ready');
  const { startJobs } = await import('./jobs/index.ts');
  startJobs(services, log);
  if (place.local) {
    await bot.registered;
    const { chat } = await import('./terminal/chat.ts');
    await chat({ discord: place.local, answerer: services.answerer, variables: process.env, screen });
    await stop();
  } else {
    log.info(`invite the bot with ${inviteLink(bot.applicationId)}`);
  }
}

/** What the log never shows. */
function secretsOf({ store }: Config, { token }: Place): string[] {
  return [token, store.url ?? '', store.secret ?? ''];
}

/** Ends the process with a line on what is wrong: alone where it says what to do, else with the stack. */
function fail(error: unknown, log: Log): never {
  if (error instanceof KnowledgeError || error instanceof LoginError) log.fatal(error.message);
  else log.fatal({ err: error }, 'gyorin cannot go on');
  process.exit(1);
}

/**
 * Runs the bot until it is told to end, or to the end of the input where it chats in the terminal. `knowledge` is what
 * the knowledge folder holds, which may still be being read. Ends the process where it cannot go on.
 */
export async function run(config: Config, knowledge: Promise<LoadedAndRead>): Promise<void> {
  const place = await placeOf(config);
  const screen = createScreen(process.stderr);
  const log = await createLog(config.logLevel, secretsOf(config, place), place.local && screen.write);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was left unhandled'));
  await serve(config, place, log, screen, knowledge).catch((error: unknown) => fail(error, log));
}
