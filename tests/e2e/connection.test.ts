import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/index.ts';
import {
  onlyMessage,
  openDiscord,
  openLog,
  openWorld,
  runScript,
  startOn,
  textOf,
  until,
} from './harness.ts';

const question = 'Where did Lee and Takaichi meet?';

const posts = (discord: { requests: readonly { method: string; path: string }[] }, path: RegExp) =>
  discord.requests.filter((request) => request.method === 'POST' && path.test(request.path));

describe('the connection', () => {
  it('that drops is resumed, and what came meanwhile is answered once', async () => {
    const { discord, lines } = await openWorld();
    discord.dropGateway({ resumable: true });
    const answered = discord.slash('ask', { question });
    expect(textOf(onlyMessage(await answered))).toContain('Nara');
    await until('the resumption', () => lines.some(({ msg }) => msg.includes('resumed')));
    expect(posts(discord, /callback/)).toHaveLength(1);
  });

  it.each([
    ['whose session is no longer valid is opened anew', 'invalidate'],
    ['that Discord asks to renew is renewed', 'reconnect'],
    ['that is cut without a session is opened anew', 'drop'],
  ])('%s, and the bot goes on answering', async (_, how) => {
    const { discord } = await openWorld({ exchangeTimeoutMs: 15_000 });
    if (how === 'invalidate') discord.invalidateSession(false);
    else if (how === 'reconnect') discord.reconnectAsk();
    else discord.dropGateway({ resumable: false });
    // Until it is back nobody hears a question, so it is asked until it is answered.
    let text = '';
    await until('an answer', () => {
      if (text === '')
        discord.slash('ask', { question }).then(
          (exchange) => {
            text = textOf(onlyMessage(exchange));
          },
          () => {},
        );
      return text !== '';
    });
    expect(text).toContain('Nara');
  });

  it('that tells everything twice has each thing answered once', async () => {
    const { discord, logged } = await openWorld();
    discord.tellTimes(2);
    await discord.slash('ask', { question });
    await discord.autocomplete('ask', {}, 'question');
    const written = await discord.write(`<@${discord.applicationId}> ${question}`);
    await logged({ command: 'message' });
    expect(written.messages).toHaveLength(1);
    expect(posts(discord, /callback/)).toHaveLength(2);
    expect(posts(discord, /messages$/)).toHaveLength(1);
  });
});

describe('a bot whose first connections are refused', () => {
  it('is there once one is taken, and there once', async () => {
    const discord = await openDiscord({ exchangeTimeoutMs: 15_000 });
    discord.refuseConnections(2);
    const run = runScript('src/main.ts', {
      env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
    });
    await until('the commands', () => discord.commands().length > 0);
    expect(run.stderr).toContain('no connection to Discord, trying on');
    // A second connection would come half a second after the first was given up.
    await delay(1500);
    expect(textOf(onlyMessage(await discord.slash('ask', { question })))).toContain('Nara');
    await delay(200);
    expect(posts(discord, /callback/)).toHaveLength(1);
  });
});

describe('two processes with one token', () => {
  it('show one answer to an interaction, and one to a message', async () => {
    const discord = await startLocalDiscord();
    onTestFinished(discord.close);
    const { log, logged } = openLog();
    for (let process = 0; process < 2; process++) {
      const { end } = await startOn(discord, log);
      onTestFinished(end);
    }
    const exchange = await discord.slash('ask', { question });
    await logged({ command: 'ask' }, 2);
    expect(exchange.messages).toHaveLength(1);
    const misses = await logged({ msg: 'Discord took no answer' });
    expect(misses).toMatchObject([{ outcome: 'answered', count: 1 }]);
    const written = await discord.write(`<@${discord.applicationId}> ${question}`);
    await logged({ command: 'message' }, 2);
    // Both have sent an answer, of which Discord has kept the first.
    expect(posts(discord, /messages$/)).toHaveLength(2);
    expect(written.messages).toHaveLength(1);
  });
});
