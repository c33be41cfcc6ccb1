import { startLocalDiscord } from '../src/local-discord/index.ts';
import { type BotProcess, startBotProcess, whenRegistered } from './bot-process.ts';
import { type Figure, median } from './figures.ts';

const RUNS = 7;
const MAIN = 'src/main.ts';

async function measured(start: () => Promise<BotProcess>, asked: () => Promise<unknown>) {
  const readyMs: number[] = [];
  const memoryMb: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const bot = await start();
    readyMs.push(bot.readyMs);
    await asked();
    memoryMb.push(bot.memoryMb());
    await bot.end();
  }
  return { readyMs: median(readyMs), memoryMb: median(memoryMb) };
}

/**
 * How long the bot takes from the start of its process until it is ready, and its memory then: with the local Discord in
 * the same process, as `npm start` without a token has it, and on a Discord elsewhere after some questions. The knowledge
 * has been read once before, as it has from the second start on.
 */
export async function measureStart(): Promise<Figure[]> {
  const warm = await startBotProcess(MAIN);
  await warm.end();
  const alone = await measured(
    () => startBotProcess(MAIN),
    () => Promise.resolve(),
  );
  const discord = await startLocalDiscord();
  const elsewhere = await measured(
    () => startBotProcess(MAIN, { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url }),
    async () => {
      await whenRegistered(discord);
      for (let at = 0; at < 30; at++) await discord.slash('ask', { question: `Where did they meet? ${at}` });
    },
  );
  await discord.close();
  return [
    {
      what: 'start to ready, local Discord included',
      measured: `${alone.readyMs.toFixed(0)} ms`,
      wanted: '< 1,000 ms',
    },
    {
      what: 'memory of the bot after 30 questions',
      measured: `${elsewhere.memoryMb.toFixed(0)} MB`,
      wanted: '< 150 MB',
    },
    {
      what: 'memory with the local Discord in the same process',
      measured: `${alone.memoryMb.toFixed(0)} MB`,
      wanted: '',
    },
  ];
}
