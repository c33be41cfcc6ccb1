import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadQuestionSets } from '../src/cli/question-sets.ts';
import { startLocalDiscord } from '../src/local-discord/index.ts';
import { startBotProcess, whenRegistered } from './bot-process.ts';
import { asTable, type Figure, quantile } from './figures.ts';
import { command, createSender, type Deed, press, type Sent, typing } from './made-up.ts';

// Mixed traffic for a while, and what becomes of it: `npm run bench:soak -- --seconds 60`.
const A_SECOND = 100;
/** After the last interaction, so long answers may still come: Discord takes none later. */
const LAST_ANSWERS_MS = 3_000;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) throw new RangeError('--seconds takes a whole number from 1');

const questions = loadQuestionSets()
  .map(({ question }) => question)
  .filter(({ length }) => length <= 300);

/** In turn: five of ten ask, three type, one presses a button, one comes to nothing. */
function deed(turn: number): Deed {
  // A step that shares no factor with the number of questions goes through all languages at once.
  const question = questions[(turn * 7919) % questions.length] ?? '';
  const userId = String(1_200_000_000_000_000_000n + BigInt(turn % 500));
  const kind = turn % 10;
  if (kind < 5) return { ...command('ask', 'question', question), userId };
  if (kind < 8) return { ...typing('ask', 'question', question.slice(0, 1 + (turn % 20))), userId };
  if (kind === 8) return { ...press('ask:question:', question.slice(0, 80)), userId };
  return { ...(turn % 20 < 10 ? press('gone:by:now', 'Old') : command('gone', 'x', question)), userId };
}

const discord = await startLocalDiscord();
const bot = await startBotProcess('src/main.ts', {
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.url,
});
await whenRegistered(discord);
const { send, look } = createSender(discord);
const sent: Sent[] = [];
const memory: { second: number; mb: number }[] = [];
const start = performance.now();
for (let tick = 1; tick <= seconds * 10; tick++) {
  for (let count = 0; count < A_SECOND / 10; count++) sent.push(send(deed(sent.length)));
  if (tick % 10 === 0) {
    look();
    memory.push({ second: tick / 10, mb: bot.memoryMb() });
  }
  await wait(Math.max(0, start + tick * 100 - performance.now()));
}
await wait(LAST_ANSWERS_MS);
look();
await bot.end();
await discord.close();

const times = sent.flatMap(({ afterMs }) => afterMs.slice(0, 1));
const ms = (value: number) => `${value.toFixed(1)} ms`;
const at = (second: number): Figure[] =>
  memory
    .filter((it) => it.second === second)
    .map(({ mb }) => ({
      what: `memory after ${second} s`,
      measured: `${mb.toFixed(0)} MB`,
      wanted: '',
    }));
/** The slope of the line that is nearest to the memory from the tenth second on, or from the middle of a shorter run. */
function slopeMbAMinute(): number {
  const settled = memory.filter(({ second }) => second >= Math.min(10, seconds / 2));
  const mean = (of: (entry: (typeof memory)[number]) => number) =>
    settled.reduce((sum, entry) => sum + of(entry), 0) / settled.length;
  const [second, mb] = [mean((entry) => entry.second), mean((entry) => entry.mb)];
  const spread = mean((entry) => (entry.second - second) ** 2);
  return spread === 0 ? 0 : (60 * mean((entry) => (entry.second - second) * (entry.mb - mb))) / spread;
}
const lost = sent.length - times.length;
const twice = sent.filter(({ afterMs }) => afterMs.length > 1).length;
process.stdout.write(
  `${asTable([
    {
      what: `interactions in ${seconds} s: answered, lost, twice`,
      measured: `${times.length}, ${lost}, ${twice}`,
      wanted: `${sent.length}, 0, 0`,
    },
    { what: 'rules of Discord broken', measured: String(discord.breaches.length), wanted: '0' },
    { what: 'acknowledged after, median', measured: ms(quantile(times, 0.5)), wanted: '' },
    { what: 'acknowledged after, 99 %', measured: ms(quantile(times, 0.99)), wanted: '' },
    { what: 'acknowledged after, longest', measured: ms(Math.max(...times)), wanted: '< 3,000 ms' },
    ...[...new Set([10, 30, 60, seconds])].flatMap(at),
    { what: 'slope of the memory', measured: `${slopeMbAMinute().toFixed(1)} MB a minute`, wanted: '' },
  ])}\n`,
);
