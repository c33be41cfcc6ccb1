import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { broken } from '../payloads/broken.ts';
import { interactions, pings } from '../payloads/interactions.ts';
import { messages } from '../payloads/messages.ts';
import type { Json, Place } from '../payloads/parts.ts';
import { onlyMessage, openWorld, runScript, textOf, until } from './harness.ts';

/** So few at once that they are all answered in Discord's three seconds, however slow the machine. */
const BATCH = 50;
const BATCHES = 100;
const TIMEOUT_MS = 300_000;

type Event = { name: string; data: unknown };
const named =
  (name: string) =>
  (data: unknown): Event => ({ name, data });

async function placeOf(discord: LocalDiscord): Promise<Place> {
  const { messages: replies } = await discord.write('Where did they meet?', {}, { guildId: null });
  const { applicationId, guildId, channelId } = discord;
  return { applicationId, guildId, channelId, directId: replies[0]?.channelId ?? expect.fail('no reply') };
}

// What makes an interaction one of its own is not left to chance.
let count = 0;
function stamped<T>(payload: T): T {
  count += 1;
  if (typeof payload !== 'object' || payload === null) return payload;
  return { ...payload, id: String(1_300_000_000_000_000_000n + BigInt(count)), token: `made-up-${count}` };
}

/** Runs batches of events; a failure tells the seed that makes the same ones again. */
async function inBatches(events: fc.Arbitrary<Event>, run: (batch: Event[]) => Promise<void>): Promise<void> {
  const batches = fc.array(events, { minLength: BATCH, maxLength: BATCH });
  const result = await fc.check(fc.asyncProperty(batches, run), { numRuns: BATCHES, endOnFailure: true });
  if (result.failed) {
    const reason = result.errorInstance instanceof Error ? result.errorInstance.message : 'it did not end';
    expect.fail(`with the seed ${result.seed}, batch ${result.numRuns}: ${reason}`);
  }
}

it(
  'five thousand right payloads are each answered once, and no answer breaks a rule of Discord',
  async () => {
    const { discord, lines } = await openWorld();
    const place = await placeOf(discord);
    const events = fc.oneof(
      { weight: 9, arbitrary: interactions(place).map(named('INTERACTION_CREATE')) },
      { weight: 1, arbitrary: messages(place).map(named('MESSAGE_CREATE')) },
    );
    await inBatches(events, async (batch) => {
      const waiting = new Map<string, Json>();
      for (const { name, data } of batch) {
        const payload = stamped(data as Json);
        if (name === 'INTERACTION_CREATE')
          waiting.set(`/interactions/${payload.id}/${payload.token}/callback`, payload);
        discord.dispatch(name, payload);
      }
      const answers = () => discord.requests.slice(-10 * BATCH).filter(({ path }) => waiting.has(path));
      await until(`${waiting.size} answers`, () => answers().length >= waiting.size).catch(() => {
        for (const { path } of answers()) waiting.delete(path);
        expect.fail(`no answer came to ${JSON.stringify([...waiting.values()]).slice(0, 5000)}`);
      });
      expect(new Set(answers().map(({ path }) => path)).size).toBe(answers().length);
      expect(discord.breaches).toEqual([]);
      const failed = lines.find(({ err }) => err !== undefined);
      if (failed !== undefined) expect.fail(`an answer failed: ${JSON.stringify(failed)}`);
    });
  },
  TIMEOUT_MS,
);

it(
  'five thousand broken payloads neither end the process nor keep it from answering',
  async () => {
    const discord = await startLocalDiscord({ exchangeTimeoutMs: 20_000 });
    onTestFinished(discord.close);
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, LOG_LEVEL: 'error' };
    const bot = runScript('src/main.ts', { env });
    while (discord.commands().length === 0) await delay(20);
    const place = await placeOf(discord);
    const right = interactions(place).map(stamped);
    const events = fc.oneof(
      { weight: 12, arbitrary: broken(right).map(named('INTERACTION_CREATE')) },
      { weight: 4, arbitrary: broken(messages(place).map(stamped)).map(named('MESSAGE_CREATE')) },
      { weight: 1, arbitrary: broken(pings(place).map(stamped)).map(named('INTERACTION_CREATE')) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom('GUILD_CREATE', 'CHANNEL_UPDATE', 'MESSAGE_UPDATE', 'THREAD_LIST_SYNC', 'NEWS'),
            broken(right),
          )
          .map(([name, data]) => ({ name, data })),
      },
    );
    await inBatches(events, async (batch) => {
      for (const { name, data } of batch) discord.dispatch(name, data);
      const exchange = await discord.slash('ask', { question: 'When did Lee return to Korea?' });
      expect(textOf(onlyMessage(exchange))).toContain('14 January 2026');
    });
    expect(bot.process.exitCode).toBe(null);
    const unhandled = bot.stderr.split('\n').filter((line) => line.includes('a promise was left unhandled'));
    expect(unhandled.slice(0, 3)).toEqual([]);
  },
  TIMEOUT_MS,
);
