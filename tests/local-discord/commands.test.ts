import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { type Json, refusal, request } from './raw-bot.ts';
import { startTryBot } from './try-bot.ts';

let discord: LocalDiscord;
let global: string;
let guild: string;

const ask = { name: 'ask', description: 'Asks', name_localizations: { ko: '질문' } };
const option = {
  type: 3,
  name: 'q',
  description: 'Q',
  required: false,
  name_localizations: { ja: 'しつもん' },
};

beforeAll(async () => {
  discord = await startLocalDiscord();
  global = `/applications/${discord.applicationId}/commands`;
  guild = `/applications/${discord.applicationId}/guilds/${discord.guildId}/commands`;
});

afterAll(() => discord.close());

describe('commands', () => {
  it('are created with all defaults filled in', async () => {
    const { status, body } = await request(discord, 'POST', global, { ...ask, options: [option] });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^\d+$/),
      application_id: discord.applicationId,
      version: expect.stringMatching(/^\d+$/),
      type: 1,
      name: 'ask',
      name_localizations: { ko: '질문' },
      description: 'Asks',
      description_localizations: null,
      options: [{ type: 3, name: 'q', description: 'Q', name_localizations: { ja: 'しつもん' } }],
      default_member_permissions: null,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      nsfw: false,
    });
  });

  it('of the same name take the place of those before, with the same id and another version', async () => {
    const before = (await request(discord, 'GET', global)).body as unknown as Json[];
    const { status, body } = await request(discord, 'POST', global, { ...ask, description: 'Asks again' });
    expect(status).toBe(200);
    expect(body.id).toBe(before[0]?.id);
    expect(body.version).not.toBe(before[0]?.version);
    expect(body.options).toBeUndefined();
  });

  it('are listed with their translations only on request', async () => {
    await request(discord, 'PUT', guild, [{ ...ask, options: [option] }]);
    const short = (await request(discord, 'GET', guild)).body as unknown as Json[];
    expect(JSON.stringify(short)).not.toContain('localizations');
    const long = (await request(discord, 'GET', `${guild}?with_localizations=true`)).body;
    expect(long).toMatchObject([
      { name_localizations: { ko: '질문' }, options: [{ name_localizations: { ja: 'しつもん' } }] },
    ]);
    expect(short[0]).not.toHaveProperty('contexts');
    expect(short[0]).toMatchObject({ guild_id: discord.guildId });
  });

  it('are changed in part, fetched and deleted one by one', async () => {
    const { body: created } = await request(discord, 'POST', global, {
      ...ask,
      name: 'one',
      options: [option],
    });
    const path = `${global}/${created.id}`;
    const { body: changed } = await request(discord, 'PATCH', path, { description: 'Other' });
    expect(changed).toMatchObject({ ...created, description: 'Other', version: expect.any(String) });
    expect((await request(discord, 'GET', path)).body).toEqual(changed);
    expect(await refusal(discord, 'PATCH', path, { name: 'No!' })).toMatchObject({
      breaches: [{ rule: 'command-names' }],
    });
    expect((await request(discord, 'DELETE', path)).status).toBe(204);
    expect(await refusal(discord, 'GET', path)).toMatchObject({ status: 404, code: 10_063, breaches: [] });
  });

  it('are at most 100', async () => {
    const commands = Array.from({ length: 100 }, (_, index) => ({ ...ask, name: `c${index}` }));
    await request(discord, 'PUT', guild, commands);
    const over = await refusal(discord, 'POST', guild, { ...ask, name: 'over' });
    expect(over).toMatchObject({ status: 400, code: 30_032, breaches: [{ rule: 'command-count' }] });
    expect((await request(discord, 'POST', guild, { ...ask, name: 'c7' })).status).toBe(200);
    expect(discord.commands(discord.guildId)).toHaveLength(100);
  });

  it('are those of the application and of guilds it is in', async () => {
    const other = await refusal(discord, 'GET', '/applications/1/commands');
    expect(other).toMatchObject({ status: 403, breaches: [{ rule: 'own-application' }] });
    expect(await refusal(discord, 'GET', guild.replace(discord.guildId, '1'))).toMatchObject({
      status: 403,
      code: 50_001,
    });
  });

  it('are registered by the client of discord.js without a breach', async () => {
    const earlier = discord.breaches.length;
    const { client } = await startTryBot(discord);
    const { commands } = client.application;
    const set = await commands.set([
      { name: 'quiz', description: 'Quizzes', nsfw: true, defaultMemberPermissions: '8192', contexts: [0] },
    ]);
    const quiz = set.first();
    await quiz?.edit({ description: 'Asks back' });
    expect((await commands.fetch()).map(({ description }) => description)).toEqual(['Asks back']);
    await quiz?.delete();
    expect(discord.commands()).toEqual([]);
    expect(discord.breaches.slice(earlier)).toEqual([]);
    await client.destroy();
  });
});

describe('a user', () => {
  it('sees commands of their permissions and place, those of the guild first', async () => {
    await request(discord, 'PUT', guild, []);
    await request(discord, 'PUT', global, [
      { ...ask, name: 'guarded', default_member_permissions: '8192' },
      { ...ask, name: 'here', contexts: [0] },
    ]);
    const member = { userId: '987654321098765432' };
    await expect(discord.slash('guarded', {}, member)).rejects.toThrow('it needs the permissions 8192');
    await expect(discord.slash('here', {}, { guildId: null })).rejects.toThrow('its contexts are 0');
    await expect(discord.slash('here', {}, { guildId: '1' })).rejects.toThrow('there is no guild 1 here');
    await expect(discord.slash('here', {}, { channelId: '1' })).rejects.toThrow('there is no channel 1');
    await expect(discord.slash('here sub')).rejects.toThrow('has no subcommand "sub"');
    await expect(discord.autocomplete('here', {}, 'q')).rejects.toThrow('no option "q" with autocomplete');
  });
});
