import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/index.ts';
import { copyKnowledge, onlyMessage, openDiscord, runScript, textOf, until } from './harness.ts';

const main = 'src/main.ts';

/** Starts the bot as a process on a local Discord of this test, and waits until it is ready. */
async function startProcess(env: Record<string, string> = {}) {
  const discord = await openDiscord();
  const run = runScript(main, {
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, ...env },
  });
  await until('the ready line', () => run.stderr.includes('"ready"') || run.process.exitCode !== null);
  await until('the commands', () => discord.commands().length > 0);
  return { discord, run };
}

describe('the bot as a process', () => {
  it('says that it is ready and how to invite it, in lines of JSON, and never shows the token', async () => {
    const { discord, run } = await startProcess({ LOG_LEVEL: 'trace' });
    await until('the invite link', () => run.stderr.includes('oauth2/authorize'));
    await discord.slash('ask', { question: 'Where did they meet?' });
    run.process.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    const lines = run.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.find(({ msg }) => msg === 'ready').ms).toBeLessThan(10_000);
    expect(lines.map(({ msg }) => msg).join('\n')).toContain(`client_id=${discord.applicationId}`);
    expect(run.stderr + run.stdout).not.toContain(discord.token);
    expect(run.stdout).toBe('');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes what is under way on %s, then leaves with 0',
    async (signal) => {
      const { discord, run } = await startProcess();
      discord.answerNext({ method: 'POST', path: /callback/, delayMs: 700 });
      const answered = discord.slash('ask', { question: 'Where did they meet?' });
      await delay(200);
      run.process.kill(signal);
      expect(textOf(onlyMessage(await answered))).not.toBe('');
      expect(await run.ended).toBe(0);
      expect(run.stderr).toContain('"command":"ask"');
    },
  );

  it('registers its commands with the one server of DISCORD_GUILD_ID', async () => {
    const discord = await openDiscord();
    const { token, url, guildId } = discord;
    runScript(main, { env: { DISCORD_TOKEN: token, DISCORD_API_URL: url, DISCORD_GUILD_ID: guildId } });
    await until('the commands', () => discord.commands(guildId).length > 0);
    expect(discord.commands()).toEqual([]);
  });

  it('stays where its commands cannot be registered, and logs what to do', async () => {
    const discord = await openDiscord();
    discord.answerNext({
      method: 'POST',
      path: /commands$/,
      status: 403,
      body: { code: 50001, message: 'No' },
    });
    const run = runScript(main, { env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url } });
    await until('the ready line', () => run.stderr.includes('"ready"'));
    await until('the refusal', () => run.stderr.includes('not registered'));
    expect(run.stderr).toMatch(/commands not registered, [^"]*answered 403 \(No\): invite the bot/);
  });

  it('reconnects when the connection drops, and goes on answering', async () => {
    const { discord, run } = await startProcess();
    discord.dropGateway({ resumable: true });
    await until('the resumption', () => run.stderr.includes('resumed'));
    expect(onlyMessage(await discord.slash('ask', { question: 'Where did they meet?' })).ephemeral).toBe(
      true,
    );
  });

  it('lists every mistake in the configuration at once and ends with 1', async () => {
    const env = { DISCORD_TOKEN: '"secret.token.value"', DISCORD_GUILD_ID: 'here', LOG_LEVEL: 'loud' };
    const run = runScript(main, { env });
    expect(await run.ended).toBe(1);
    expect(run.stderr.trim().split('\n')).toEqual([
      expect.stringContaining('DISCORD_TOKEN has quotation marks around it: remove them.'),
      expect.stringContaining('DISCORD_GUILD_ID is not the id of a server'),
      expect.stringContaining('LOG_LEVEL is none of the levels'),
    ]);
    expect(run.stderr).not.toContain('secret');
  });

  it('reads .env of its folder, and the environment wins over it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gyorin-env-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, '.env'), 'LOG_LEVEL=loud\nDISCORD_GUILD_ID=here\n');
    const run = runScript(main, { cwd: folder, env: { LOG_LEVEL: 'info' } });
    expect(await run.ended).toBe(1);
    expect(run.stderr).toMatch(/^DISCORD_GUILD_ID is not the id of a server[^\n]*\n$/);
  });

  it('asks for a token where only DISCORD_API_URL is set, and ends with 1', async () => {
    const run = runScript(main, { env: { DISCORD_API_URL: 'http://127.0.0.1:9/api' } });
    expect(await run.ended).toBe(1);
    expect(run.stderr).toMatch(/^DISCORD_API_URL is set without DISCORD_TOKEN: [^\n]*\n$/);
  });

  it('says that Discord refuses the token, without showing it, and ends with 1', async () => {
    const discord = await startLocalDiscord();
    onTestFinished(discord.close);
    const run = runScript(main, { env: { DISCORD_TOKEN: 'wrong.token.here', DISCORD_API_URL: discord.url } });
    expect(await run.ended).toBe(1);
    expect(run.stderr).toContain('Discord refused DISCORD_TOKEN: reset the token');
    expect(run.stderr).not.toContain('wrong.token.here');
  });

  it('waits while Discord cannot be reached, says so, and is there as soon as Discord is', async () => {
    const absent = await startLocalDiscord();
    const port = Number(new URL(absent.url).port);
    const { token, url } = absent;
    await absent.close();
    const run = runScript(main, { env: { DISCORD_TOKEN: token, DISCORD_API_URL: url } });
    await until('two tries', () => run.stderr.split('Trying again in').length > 2);
    expect(run.stderr).toContain(`${url} cannot be reached`);
    expect(run.stderr).not.toContain(token);
    const discord = await openDiscord({ port, token });
    await until('the commands', () => discord.commands().length > 0);
    expect(textOf(onlyMessage(await discord.slash('ask', { question: 'Where did they meet?' })))).not.toBe(
      '',
    );
  });

  it('waits likewise while Discord is out of order, and leaves with 0 when it is told to', async () => {
    const discord = await openDiscord();
    for (let time = 0; time < 40; time++)
      discord.answerNext({ path: /gateway/, status: 503, body: 'out of order' });
    const run = runScript(main, { env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url } });
    await until('a try', () => run.stderr.includes('Trying again in'));
    expect(run.stderr).toContain('answered 503');
    run.process.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });

  it('ends with 1 and one clear line when its token is revoked', async () => {
    const { discord, run } = await startProcess();
    discord.dropGateway({ resumable: false, closeCode: 4004 });
    expect(await run.ended).toBe(1);
    expect(run.stderr.split('reset the token')).toHaveLength(2);
  });

  it('ends with 1 when Discord closes the connection for good', async () => {
    const { discord, run } = await startProcess();
    discord.dropGateway({ resumable: false, closeCode: 4014 });
    expect(await run.ended).toBe(1);
    expect(run.stderr).toContain('Discord refused the intents');
  });
});

describe('the bot with broken knowledge', () => {
  it('loads the articles that are right and logs what is wrong with the others', async () => {
    const { folder } = await copyKnowledge();
    await writeFile(join(folder, 'articles', 'broken.yaml'), 'id: broken\npublisher: [');
    const run = runScript(main, { env: { KNOWLEDGE_DIR: folder } });
    expect(await run.ended).toBe(0);
    expect(run.stderr).toMatch(/articles\/broken\.yaml:\d+:\d+/);
    expect(run.stdout).toContain('[1] ');
  });

  it.each([
    ['no article is right', async (folder: string) => writeFile(join(folder, 'articles', 'a.yaml'), 'id: 1')],
    ['the folder is missing', (folder: string) => rm(folder, { recursive: true })],
  ])('ends with 1 where %s', async (_, spoil) => {
    const folder = await mkdtemp(join(tmpdir(), 'gyorin-broken-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await cp('knowledge/topics.yaml', join(folder, 'articles', 'none.txt'));
    await spoil(folder);
    const run = runScript(main, { env: { KNOWLEDGE_DIR: folder } });
    expect(await run.ended).toBe(1);
    expect(run.stderr).toContain('holds no article that can be used');
  });
});

describe('the chat in the terminal', () => {
  it('shows a question and its card a language where nothing is typed', async () => {
    for (const input of [undefined, '', '\n \n']) {
      const run = runScript(main, { input });
      expect(await run.ended).toBe(0);
      expect(run.stdout.match(/^> .+$/gm)).toHaveLength(3);
      expect(run.stdout.match(/^\[1\] .+, \d{4}-\d\d-\d\d, ¶\d+/gm)?.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('answers line by line, runs commands, presses buttons by number, and ends with the input', async () => {
    const lines = [
      'Where did they meet?',
      '',
      '1',
      '/ask 두 정상은 어디에서 만났나요? language:ko public:true',
      '/dance',
      '99',
      '/help',
    ];
    const run = runScript(main, { input: lines.join('\n') });
    expect(await run.ended).toBe(0);
    const places = [
      /\[1\] NationPress/,
      /Sources/,
      /\p{sc=Hangul}/u,
      /no command \/dance/,
      /no button/,
      /\/quit/,
    ];
    let from = 0;
    for (const place of places) {
      const at = run.stdout.slice(from).search(place);
      expect(at, `${place} after\n${run.stdout.slice(0, from)}`).toBeGreaterThanOrEqual(0);
      from += at + 1;
    }
    const log = run.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(log.filter(({ command }) => command !== undefined).map(({ action }) => action)).toEqual([
      'run',
      'sources',
      'run',
      'run',
    ]);
  });

  it('chooses from menus, fills in forms, and speaks as somebody with another locale', async () => {
    const input = [
      '/as ja',
      '/source',
      '2',
      '/ask 李大統領と高市首相はどこで会いましたか',
      '3',
      ' ',
      'いつ？',
      '3',
      '/cancel',
      '/as xx',
    ];
    const run = runScript(main, { input: `${input.join('\n')}\n` });
    expect(await run.ended).toBe(0);
    expect(run.stdout).toContain('Discordの言語がjaの人として話しかけています。');
    expect(run.stdout).toContain('(2) ¶1 ');
    expect(run.stdout).toContain('(1) English  (2) 한국어  (3) 日本語');
    expect(run.stdout.split('続けて質問したいこと')).toHaveLength(4);
    expect(run.stdout).toContain('いつ？ (李大統領と高市首相はどこで会いましたか)');
    expect(run.stdout).toContain('Discordにxxという言語はありません');
  });

  it('keeps the buttons of a card within reach while cards without buttons follow', async () => {
    const run = runScript(main, { input: 'Where did they meet?\n1\n2\n' });
    expect(await run.ended).toBe(0);
    const actions = run.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).action)
      .filter((action) => action !== undefined);
    expect(actions).toEqual(['run', 'sources', 'share']);
  });

  it('speaks the language of the terminal, and stops at /quit', async () => {
    const run = runScript(main, { input: '99\n/quit\n99\n', env: { LANG: 'ja_JP.UTF-8' } });
    expect(await run.ended).toBe(0);
    expect(run.stdout).toBe('その番号のボタンはありません。\n');
  });

  it('says what is wrong with a command that Discord would not let through, and goes on', async () => {
    const run = runScript(main, {
      input: `${'why '.repeat(100)}\n/ask question:Who? language:fr\n/ask\n99\n`,
    });
    expect(await run.ended).toBe(0);
    expect(run.stdout.trim().split('\n')).toHaveLength(4);
    expect(run.stdout).toContain('The option language takes one of these: en, ko, ja, en+ko, en+ja, ko+ja.');
    expect(run.stdout).toContain('There is no button');
  });

  it('ends quietly when nobody reads on', async () => {
    const run = runScript(main, { input: 'Where did they meet?\n'.repeat(50) });
    run.process.stdout?.destroy();
    expect(await run.ended).toBe(0);
    expect(run.stderr).not.toContain('EPIPE');
  });
});
