import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { expect, onTestFinished } from 'vitest';
import { listener, commands as realCommands } from '../../commands/index.ts';
import { type Bot, startBot } from '../../src/bot/bot.ts';
import type { Command } from '../../src/bot/command.ts';
import { type Log, logTo } from '../../src/bot/log.ts';
import { openServices, type Services } from '../../src/bot/services.ts';
import { drawCard } from '../../src/cards/draw-text.ts';
import { startJobs } from '../../src/jobs/index.ts';
import {
  type Exchange,
  type LocalDiscord,
  type LocalDiscordOptions,
  type LocalMessage,
  startLocalDiscord,
} from '../../src/local-discord/index.ts';
import type { StorePlace } from '../../src/store/place.ts';
import { createStore } from '../../src/store/store.ts';
import { newPlace } from '../store/databases.ts';

/** A line of the log, as an object. */
export type LogLine = Record<string, unknown> & { msg: string };

/**
 * A bot on a Discord of its own; the test ends with both closed, and fails on any breach of Discord's rules.
 */
export type World = {
  discord: LocalDiscord;
  services: Services;
  /** All lines logged so far. */
  lines: LogLine[];
  /** The lines with these fields; waits until there are at least `count`. */
  logged(fields: Readonly<Record<string, unknown>>, count?: number): Promise<LogLine[]>;
  /** Ends the bot and starts a new one on the same Discord, which remembers nothing of the first. */
  restart(): Promise<void>;
  bot(): Bot;
};

/** What a bot is started with. */
type Served = { commands: readonly Command<Services>[]; knowledge: string; place: StorePlace };

/** Starts a local Discord, and a bot in this process on it. */
export async function openWorld({
  commands = realCommands,
  knowledge = 'knowledge',
  place,
  exchangeTimeoutMs = 5000,
}: Partial<Served> & { exchangeTimeoutMs?: number } = {}): Promise<World> {
  const discord = await openDiscord({ exchangeTimeoutMs });
  const { log, lines, logged } = openLog();
  const kept = place ?? (await newPlace());
  const start = () => startOn(discord, log, { commands, knowledge, place: kept });
  let running = await start();
  onTestFinished(() => running.end());
  return {
    discord,
    get services() {
      return running.services;
    },
    lines,
    logged,
    bot: () => running.bot,
    async restart() {
      await running.end();
      running = await start();
    },
  };
}

/** A log whose lines a test can read. */
export function openLog(): Pick<World, 'lines' | 'logged'> & { log: Log } {
  const lines: LogLine[] = [];
  return {
    log: logTo((line) => lines.push(JSON.parse(line)), 'info', []),
    lines,
    async logged(fields, count = 1) {
      const found = () =>
        lines.filter((line) => Object.entries(fields).every(([key, value]) => line[key] === value));
      await until(`${count} lines with ${JSON.stringify(fields)}`, () => found().length >= count);
      return found();
    },
  };
}

/** Starts a bot in this process on a local Discord, and waits until its commands are known there. */
export async function startOn(
  { token, url: apiUrl }: LocalDiscord,
  log: Log,
  { commands = realCommands, knowledge = 'knowledge', place }: Partial<Served> = {},
): Promise<{ bot: Bot; services: Services; end(): Promise<void> }> {
  const store = createStore(place ?? (await newPlace()), log);
  const services = await openServices(knowledge, store, log);
  const onExpelled = (error: Error) => expect.fail(error.message);
  const bot = await startBot({
    token,
    apiUrl,
    guildId: undefined,
    commands,
    listener,
    services,
    log,
    onExpelled,
  });
  await bot.registered;
  startJobs(services, log);
  const end = async () => {
    services.close();
    await bot.stop(1000);
    await store.close();
  };
  return { bot, services, end };
}

/**
 * Starts a local Discord that is closed when the test ends; by then no rule of Discord's may have been
 * broken.
 */
export async function openDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord(options);
  onTestFinished(async () => {
    await discord.close();
    expect(discord.breaches).toEqual([]);
  });
  return discord;
}

/** The one message of an exchange; fails where there is another number of them. */
export function onlyMessage({ messages }: Exchange): LocalMessage {
  const [message] = messages;
  if (message === undefined || messages.length !== 1)
    expect.fail(`${messages.length} messages instead of one`);
  return message;
}

/** What a message says, without colour and without line breaks that are not in it. */
export function textOf({ components }: Pick<LocalMessage, 'components'>): string {
  return drawCard(components, { width: Number.POSITIVE_INFINITY, colour: false, numbered: false }).text;
}

/** The buttons of a message, in their order. */
export function buttonsOf(message: LocalMessage): { customId: string; label: string }[] {
  return flatten(message.components).flatMap((component) =>
    component.type === ComponentType.Button && 'custom_id' in component
      ? [{ customId: component.custom_id, label: (component as APIButtonComponentWithCustomId).label ?? '' }]
      : [],
  );
}

/** The custom id of the first button for an action of `/ask`. */
export function buttonFor(message: LocalMessage, action: string): string {
  const found = buttonsOf(message).find(({ customId }) => customId.split(':')[1] === action);
  return found?.customId ?? expect.fail(`no button for ${action} in ${textOf(message)}`);
}

function flatten(
  components: readonly APIMessageTopLevelComponent[],
): { type: ComponentType; custom_id?: string }[] {
  return components.flatMap((component) => [
    component as { type: ComponentType },
    ...('components' in component ? flatten(component.components as APIMessageTopLevelComponent[]) : []),
  ]);
}

/** A copy of the knowledge folder that the test may change; it is gone when the test ends. */
export async function copyKnowledge(): Promise<{
  folder: string;
  edit(change: (yaml: string) => string): Promise<void>;
  /** Adds an article that is a copy of the one there with a change. */
  addArticle(id: string, change: (yaml: string) => string): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'gyorin-knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  // Without the files of further questions, which take seconds to read and are not what these tests are about.
  await cp('knowledge', folder, { recursive: true, filter: (path) => !path.endsWith('questions') });
  const article = join(folder, 'articles', 'nationpress-2026-01-15.yaml');
  return {
    folder,
    async edit(change) {
      await writeFile(article, change(await readFile(article, 'utf8')));
    },
    async addArticle(id, change) {
      const copied = (await readFile(article, 'utf8')).replace(/^id: .*$/m, `id: ${id}`);
      await writeFile(join(folder, 'articles', `${id}.yaml`), change(copied));
    },
  };
}

/** Waits until `condition` holds; fails with `what` after fifteen seconds. */
export async function until(what: string, condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!condition()) {
    if (performance.now() > deadline) expect.fail(`${what} did not come within 15 s`);
    await delay(10);
  }
}

/** A process of the project that a test has started. */
export type Run = {
  process: ChildProcess;
  stdout: string;
  stderr: string;
  /** Resolves with the exit code once the process has ended and all it wrote is in `stdout` and `stderr`. */
  ended: Promise<number | null>;
};

// Where the process makes a store, if it keeps anything: nowhere that another one finds.
function temporaryStore(env: Readonly<Record<string, string>>): { DATABASE_FILE?: string } {
  if (env.DATABASE_URL !== undefined) return {};
  const folder = join(tmpdir(), `gyorin-process-${randomUUID()}`);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { DATABASE_FILE: join(folder, 'gyorin.sqlite') };
}

/** Starts an entry point as its npm script does, with nothing of this environment but what Node needs. */
export function runScript(
  entry: string,
  {
    args = [],
    env = {},
    input,
    open = false,
    cwd = '.',
  }: {
    args?: string[];
    env?: Record<string, string>;
    /** All there is to read; nothing, if left out. */
    input?: string | undefined;
    /** More is written to it later. */
    open?: boolean;
    cwd?: string;
  } = {},
): Run {
  const preloaded = pathToFileURL(resolve('src/node-version.js')).href;
  const child = spawn(process.execPath, ['--import', preloaded, resolve(entry), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...temporaryStore(env), ...env },
    stdio: [input === undefined && !open ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const run: Run = {
    process: child,
    stdout: '',
    stderr: '',
    ended: once(child, 'close').then(([code]) => code),
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    run.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    run.stderr += text;
  });
  child.stdin?.on('error', () => {});
  if (!open) child.stdin?.end(input);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return run;
}
