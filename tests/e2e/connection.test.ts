import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands, listener } from '../../commands/index.ts';
import { startBot } from '../../src/bot/bot.ts';
import { logTo } from '../../src/bot/log.ts';
import { openServices } from '../../src/bot/services.ts';
import { startLocalDiscord } from '../../src/local-discord/index.ts';
import { onlyMessage, openDiscord, openWorld, runScript, textOf, until } from './harness.ts';

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
    const lines: Record<string, unknown>[] = [];
    const log = logTo((line) => lines.push(JSON.parse(line)), 'info', []);
    for (let process = 0; process < 2; process++) {
      const services = await openServices('knowledge', log);
      const onExpelled = (error: Error) => expect.fail(error.message);
      const { token, url: apiUrl } = discord;
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
      onTestFinished(async () => {
        services.close();
        await bot.stop(1000);
      });
    }
    const exchange = await discord.slash('ask', { question });
    await until('both', () => lines.filter(({ command }) => command === 'ask').length === 2);
    expect(exchange.messages).toHaveLength(1);
    expect(lines.filter(({ msg }) => msg === 'Discord took no answer')).toMatchObject([
      { outcome: 'answered', count: 1 },
    ]);
    const written = await discord.write(`<@${discord.applicationId}> ${question}`);
    await until('both', () => lines.filter(({ command }) => command === 'message').length === 2);
    expect(written.messages).toHaveLength(1);
    expect(new Set(posts(discord, /messages$/).map(({ path }) => path)).size).toBe(1);
  });
});
