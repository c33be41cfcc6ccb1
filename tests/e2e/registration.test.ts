import { REST } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import type { Definition } from '../../src/bot/command-differences.ts';
import { registerCommands } from '../../src/bot/register.ts';
import { startLocalDiscord } from '../../src/local-discord/index.ts';
import { openDiscord, runScript } from './harness.ts';

const definitions = commands.map(({ definition }) => definition);
const old: Definition = { name: 'old', description: 'Of another version' };

async function openPlace(guildId?: string) {
  const discord = await openDiscord();
  const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
  const place = { rest, applicationId: discord.applicationId, guildId: guildId && discord.guildId };
  const writes = () => discord.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);
  return { discord, writes, register: (wanted: readonly Definition[]) => registerCommands(wanted, place) };
}

describe('registration', () => {
  it.each([undefined, 'guild'])(
    'sends a command once, and nothing when nothing changed (%s)',
    async (guild) => {
      const { register, writes } = await openPlace(guild);
      const all = (action: string) =>
        definitions.map(({ name }) => expect.objectContaining({ name, action }));
      expect(await register(definitions)).toEqual(all('created'));
      expect(await register(definitions)).toEqual(all('unchanged'));
      expect(writes()).toEqual(definitions.map(() => 'POST'));
    },
  );

  it('edits what changed, deletes what is gone, and leaves the rest', async () => {
    const { discord, register, writes } = await openPlace();
    await register([ask.definition, old]);
    expect(await register([{ ...ask.definition, description: 'Asks' }])).toEqual([
      { name: 'ask', kind: 'slash', action: 'edited', fields: ['description'] },
      { name: 'old', kind: 'slash', action: 'deleted', fields: [] },
    ]);
    expect(writes()).toEqual(['POST', 'POST', 'PATCH', 'DELETE']);
    const edit = discord.requests.find(({ method }) => method === 'PATCH');
    expect(edit?.body).toEqual({ description: 'Asks' });
    expect(discord.commands()).toMatchObject([{ name: 'ask', description: 'Asks' }]);
  });

  it('registers for one server without the fields that only commands of all servers have', async () => {
    const { discord, register } = await openPlace('guild');
    await register(definitions);
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(discord.guildId)).toMatchObject(definitions.map(({ name }) => ({ name })));
    const sent = discord.requests.find(({ method }) => method === 'POST')?.body;
    expect(Object.keys(Object(sent))).not.toContain('integration_types');
  });
});

const printed = (action: string) =>
  definitions
    .map(({ name, type }) => `${type === undefined ? `/${name}` : `"${name}"`} ${action}\n`)
    .join('');

describe('npm run register', () => {
  it('says what it did to each command, and that nothing changed', async () => {
    const discord = await openDiscord();
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
    const first = runScript('src/cli/register.ts', { env });
    expect(await first.ended).toBe(0);
    expect(first.stdout).toBe(printed('created'));
    const second = runScript('src/cli/register.ts', { env });
    expect(await second.ended).toBe(0);
    expect(second.stdout).toBe(`${printed('unchanged')}nothing changed\n`);
    const guild = runScript('src/cli/register.ts', { env, args: ['--guild', discord.guildId] });
    expect(await guild.ended).toBe(0);
    expect(discord.commands(discord.guildId)).toHaveLength(definitions.length);
  });

  it.each([
    ['without a token', {}, [], 1, /DISCORD_TOKEN is not set: set it/],
    ['with an id that is none', { DISCORD_TOKEN: 'a.b.c' }, ['--guild', 'x'], 2, /--guild is not the id/],
    ['with an id that is empty', { DISCORD_TOKEN: 'a.b.c' }, ['--guild', ''], 2, /--guild is not the id/],
    [
      'with a variable that is no id',
      { DISCORD_TOKEN: 'a.b.c', DISCORD_GUILD_ID: 'x' },
      [],
      1,
      /DISCORD_GUILD_ID is not the id/,
    ],
    ['with an option it does not have', {}, ['--server', '1'], 2, /Usage: npm run register/],
  ])('ends %s with what to do', async (_, env, args, code, hint) => {
    const run = runScript('src/cli/register.ts', { env, args });
    expect(await run.ended).toBe(code);
    expect(run.stderr).toMatch(hint);
    expect(run.stdout).toBe('');
  });

  it.each([
    [400, 50035, /^Discord refused a command \(.+\): mend its definition\.$/m],
    [403, 50001, /^Discord answered 403 \(.+\): invite the bot to that server first\.$/m],
    [404, 0, /answered 404 \(.+\): try again later, or mend DISCORD_API_URL\.$/m],
  ])('says what to do where Discord answers %i, and ends with 1', async (status, code, hint) => {
    const discord = await openDiscord();
    discord.answerNext({ method: 'POST', path: /commands$/, status, body: { code, message: 'No' } });
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
    const run = runScript('src/cli/register.ts', { env });
    expect(await run.ended).toBe(1);
    expect(run.stderr).toMatch(hint);
    expect(run.stderr).not.toContain(discord.token);
  });

  it('says that the token is wrong, without showing it', async () => {
    const discord = await startLocalDiscord();
    onTestFinished(discord.close);
    const env = { DISCORD_TOKEN: 'wrong.token.here', DISCORD_API_URL: discord.url };
    const run = runScript('src/cli/register.ts', { env });
    expect(await run.ended).toBe(1);
    expect(run.stderr).toContain('Discord refused DISCORD_TOKEN: reset the token');
    expect(run.stderr).not.toContain('wrong.token.here');
  });
});
