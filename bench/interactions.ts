import { setTimeout as wait } from 'node:timers/promises';
import { loadQuestionSets } from '../src/cli/question-sets.ts';
import { startLocalDiscord } from '../src/local-discord/index.ts';
import { startBotProcess, whenRegistered } from './bot-process.ts';
import { type Figure, median } from './figures.ts';

const AT_ONCE = 200;
const ROUNDS = 7;

type Round = { ms: number; lost: number; twice: number };

/** Brings a bot onto a local Discord of its own; `burst` has users ask all at once. */
async function openBot(script: string) {
  const discord = await startLocalDiscord({ exchangeTimeoutMs: 10_000 });
  const bot = await startBotProcess(script, { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });
  await whenRegistered(discord);
  const burst = async (questions: readonly string[]): Promise<Round> => {
    const start = performance.now();
    const exchanges = await Promise.allSettled(
      questions.map((question) => discord.slash('ask', { question })),
    );
    const ms = performance.now() - start;
    // A second answer would come a little later.
    await wait(100);
    const answers = exchanges.map((exchange) =>
      exchange.status === 'fulfilled' ? exchange.value.messages.length : 0,
    );
    return {
      ms,
      lost: answers.filter((count) => count === 0).length,
      twice: answers.filter((count) => count > 1).length,
    };
  };
  const close = async () => {
    await bot.end();
    await discord.close();
  };
  return { burst, close };
}

/**
 * How long 200 interactions at once take until the last is answered, against a bare discord.js bot that echoes, the two in
 * turn, each in a process of its own.
 */
export async function measureInteractions(): Promise<Figure[]> {
  const questions = loadQuestionSets()
    .map(({ question }) => question)
    .filter((question) => question.length <= 300)
    .slice(0, AT_ONCE);
  const gyorin = await openBot('src/main.ts');
  const echo = await openBot('bench/echo-bot.ts');
  await gyorin.burst(questions);
  await echo.burst(questions);
  const rounds: { ours: Round; theirs: Round }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ ours: await gyorin.burst(questions), theirs: await echo.burst(questions) });
  }
  await gyorin.close();
  await echo.close();
  const sum = (count: (round: Round) => number) => rounds.reduce((all, { ours }) => all + count(ours), 0);
  const ratio = median(rounds.map(({ ours, theirs }) => ours.ms / theirs.ms));
  return [
    {
      what: `${AT_ONCE} interactions at once, ${ROUNDS} times: lost, answered twice`,
      measured: `${sum(({ lost }) => lost)}, ${sum(({ twice }) => twice)}`,
      wanted: '0, 0',
    },
    {
      what: 'until the last is answered, against a bare discord.js bot that echoes',
      measured: `${ratio.toFixed(2)} × (${median(rounds.map(({ ours }) => ours.ms)).toFixed(0)} ms)`,
      wanted: '≤ 1.2 ×',
    },
  ];
}
