import { setTimeout as wait } from 'node:timers/promises';
import { startLocalDiscord } from '../src/local-discord/index.ts';
import { startBotProcess, whenRegistered } from './bot-process.ts';
import { type Figure, median } from './figures.ts';
import { command, createSender, type Deed, menu, type Sender, typing } from './made-up.ts';

/** As long as an option or a text can be for Discord's API, though not for its clients. */
const LONGEST = 6_000;
const LONGEST_MESSAGE = 4_000;
const FLOOD = 1_000;
const WARM_UP = 50;
const MEASURED = 50;
const ROUNDS = 5;
const ORDINARY = command('ask', 'question', 'When did Lee return to Korea?');

const spread = (first: number, count: number) =>
  Array.from({ length: LONGEST }, (_, at) => String.fromCodePoint(first + ((at * 7919) % count))).join('');
// No two words of the Latin text are alike, and hardly two characters of the others: nothing is read but once.
const MONSTERS = {
  Latin: Array.from({ length: LONGEST }, (_, at) => (at * 7919).toString(36))
    .join(' ')
    .slice(0, LONGEST),
  Hangul: spread(0xac00, 11_172),
  Han: spread(0x4e00, 20_000),
};

/** Sends deeds with an ordinary question in their middle; gives back after how many milliseconds that is acknowledged. */
async function delayAmong({ send, look }: Sender, deeds: readonly Deed[]): Promise<number> {
  const half = Math.ceil(deeds.length / 2);
  const before = deeds.slice(0, half).map(send);
  const asked = send(ORDINARY);
  const all = [...before, asked, ...deeds.slice(half).map(send)];
  while (all.some(({ afterMs }) => afterMs.length === 0)) {
    await wait(5);
    look();
  }
  return asked.afterMs[0] ?? Number.POSITIVE_INFINITY;
}

/** All that a text can be sent for: to ask, to search, while either is typed, and as a message to ask about. */
function deedsWith(text: string): Deed[] {
  return [
    command('ask', 'question', text),
    typing('ask', 'question', text),
    command('search', 'words', text),
    typing('search', 'words', text),
    menu('Ask about this', text.slice(0, LONGEST_MESSAGE)),
    menu('Find sources', text.slice(0, LONGEST_MESSAGE)),
  ];
}

/** What a thousand people, or one alone, type all at once. */
function flood(people: number): Deed[] {
  return Array.from({ length: FLOOD }, (_, at) => ({
    ...typing('ask', 'question', `where did they meet ${at.toString(36)}`),
    userId: String(1_200_000_000_000_000_000n + BigInt(at % people)),
  }));
}

/**
 * How long an ordinary question waits for its acknowledgement while the bot has something monstrous to do, beyond what it
 * waits otherwise: the longest of several times.
 */
export async function measureEventLoop(): Promise<Figure[]> {
  const discord = await startLocalDiscord();
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
  const bot = await startBotProcess('src/main.ts', env);
  await whenRegistered(discord);
  const sender = createSender(discord);
  const usual: number[] = [];
  for (let at = 0; at < WARM_UP + MEASURED; at++) usual.push(await delayAmong(sender, []));
  const usualMs = median(usual.slice(WARM_UP));
  const longest = async (what: string, occasions: readonly (readonly Deed[])[]): Promise<Figure> => {
    const delays: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const deeds of occasions) delays.push(await delayAmong(sender, deeds));
    }
    const beyond = Math.max(...delays) - usualMs;
    return { what: `a question beside ${what}`, measured: `+ ${beyond.toFixed(0)} ms`, wanted: '≤ + 100 ms' };
  };
  const figures: Figure[] = [];
  for (const [script, text] of Object.entries(MONSTERS)) {
    const occasions = deedsWith(text).map((deed) => [deed]);
    figures.push(await longest(`${LONGEST} characters of ${script}`, occasions));
  }
  figures.push(await longest(`what one person types ${FLOOD} times`, [flood(1)]));
  figures.push(await longest(`what ${FLOOD} people type`, [flood(FLOOD)]));
  await bot.end();
  await discord.close();
  return [{ what: 'a question alone', measured: `${usualMs.toFixed(1)} ms`, wanted: '' }, ...figures];
}
