import { Client, Events, GatewayIntentBits, type Interaction, type Message, Partials } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';

/** What a bot under test does. */
export type Behaviour = {
  onInteraction?: (interaction: Interaction) => Promise<unknown>;
  onMessage?: (message: Message) => Promise<unknown>;
};

/** Logs the unmodified client of discord.js in, and resolves when it is ready; errors of the behaviour go to `failures`. */
export async function startTryBot(
  discord: LocalDiscord,
  { onInteraction, onMessage }: Behaviour = {},
): Promise<{ client: Client<true>; failures: Error[] }> {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.url, retries: 0 },
    allowedMentions: { parse: [], repliedUser: false },
  });
  const failures: Error[] = [];
  const keep = (error: Error) => failures.push(error);
  client.on(Events.InteractionCreate, (interaction) => void onInteraction?.(interaction).catch(keep));
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) onMessage?.(message).catch(keep);
  });
  client.on(Events.Error, keep);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return { client: await ready, failures };
}

/** The commands of the bot under test. */
export const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks',
    options: [
      { type: 3, name: 'question', description: 'The question', required: true, autocomplete: true },
      { type: 5, name: 'public', description: 'For all to see' },
      { type: 6, name: 'whom', description: 'Somebody' },
      { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 5 },
    ],
  },
  {
    name: 'quiz',
    description: 'Quizzes',
    options: [{ type: 1, name: 'start', description: 'Starts one', options: [] }],
  },
  { type: 2, name: 'Who is this' },
  { type: 3, name: 'Explain this' },
];

/** The bot under test in a file of tests, whose behaviour each test sets. */
export type TestedBot = {
  readonly discord: LocalDiscord;
  readonly client: Client<true>;
  answer: (interaction: Interaction) => Promise<unknown>;
  read: (message: Message) => Promise<unknown>;
};

/**
 * Starts a local Discord and a bot on it for the tests of a file, and ends them after; what the bot failed at, and every
 * breach, fails the file.
 */
export function useTryBot(): TestedBot {
  const idle = async () => {};
  const bot = { answer: idle, read: idle } as unknown as {
    -readonly [Key in keyof TestedBot]: TestedBot[Key];
  };
  let failures: Error[] = [];
  beforeAll(async () => {
    bot.discord = await startLocalDiscord({ exchangeTimeoutMs: 1_000 });
    const onInteraction = (it: Interaction) => bot.answer(it);
    const started = await startTryBot(bot.discord, { onInteraction, onMessage: (it) => bot.read(it) });
    bot.client = started.client;
    failures = started.failures;
    await bot.client.application.commands.set(COMMANDS as never, bot.discord.guildId);
  });
  beforeEach(() => {
    bot.answer = idle;
    bot.read = idle;
  });
  afterAll(async () => {
    await bot.client.destroy();
    await bot.discord.close();
    expect(failures).toEqual([]);
    expect(bot.discord.breaches).toEqual([]);
  });
  return bot;
}
