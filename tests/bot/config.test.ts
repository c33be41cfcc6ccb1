import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/bot/config.ts';

function mistakesOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing: without a token there is one default for each setting', () => {
    expect(readConfig({})).toEqual({
      token: undefined,
      apiUrl: 'https://discord.com/api',
      guildId: undefined,
      knowledgeDir: 'knowledge',
      logLevel: 'info',
      store: { url: undefined, file: 'data/gyorin.sqlite', secret: undefined, retentionDays: 180 },
    });
  });

  it('counts an empty variable as unset', () => {
    const empty = {
      DISCORD_TOKEN: '',
      DISCORD_API_URL: '',
      DISCORD_GUILD_ID: '',
      KNOWLEDGE_DIR: '',
      LOG_LEVEL: '',
      DATABASE_URL: '',
      DATABASE_FILE: '',
      GYORIN_SECRET: '',
      RETENTION_DAYS: '',
    };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('takes an API address with or without a slash at its end', () => {
    const read = readConfig({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:4000/api/' });
    expect(read.apiUrl).toBe('http://127.0.0.1:4000/api');
  });

  it('lists every mistake at once, each with the variable and what to do', () => {
    const mistakes = mistakesOf({
      DISCORD_API_URL: 'discord',
      DISCORD_GUILD_ID: 'my server',
      LOG_LEVEL: 'loud',
    });
    expect(mistakes).toEqual([
      expect.stringMatching(/^DISCORD_API_URL is not an address: give one such as/),
      expect.stringMatching(/^DISCORD_GUILD_ID is not the id of a server: copy it/),
      expect.stringMatching(/^LOG_LEVEL is none of the levels: give one of trace, debug, info/),
      expect.stringMatching(/^DISCORD_API_URL is set without DISCORD_TOKEN: set the token/),
    ]);
  });

  it.each([
    [' abc.def.ghi', 'spaces or line breaks around it'],
    ['abc.def.ghi\n', 'spaces or line breaks around it'],
    ['"abc.def.ghi"', 'quotation marks around it'],
    ["'abc.def.ghi'", 'quotation marks around it'],
    ['Bot abc.def.ghi', 'leave that word off'],
    ['bearer abc.def.ghi', 'leave that word off'],
    ['abc. def.ghi', 'copy it again'],
    ['토큰', 'copy it again'],
  ])('says what is wrong with the token %j, without showing it', (value, hint) => {
    const mistakes = mistakesOf({ DISCORD_TOKEN: value });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(hint);
    expect(mistakes.join()).not.toMatch(/abc|def|ghi|토큰/);
  });

  it('refuses an API address that already holds a version', () => {
    const mistakes = mistakesOf({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'https://discord.com/api/v10' });
    expect(mistakes).toEqual([expect.stringContaining('/v10 is added by itself')]);
  });

  it('takes a PostgreSQL database with a secret, or a file with or without one', () => {
    const url = 'postgresql://gyorin:word@db.example/gyorin?sslmode=require';
    const secret = 'x'.repeat(32);
    expect(readConfig({ DATABASE_URL: url, GYORIN_SECRET: secret }).store).toMatchObject({ url, secret });
    expect(readConfig({ DATABASE_FILE: '/var/a.sqlite', GYORIN_SECRET: secret }).store).toEqual({
      url: undefined,
      file: '/var/a.sqlite',
      secret,
      retentionDays: 180,
    });
    expect(readConfig({ RETENTION_DAYS: '30' }).store.retentionDays).toBe(30);
  });

  it('lists mistakes about the store with the others, without the password', () => {
    const mistakes = mistakesOf({
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://gyorin:sesame@db.example/gyorin',
      DATABASE_FILE: 'a.sqlite',
      RETENTION_DAYS: '0',
    });
    expect(mistakes).toEqual([
      expect.stringMatching(/^LOG_LEVEL /),
      expect.stringMatching(/^DATABASE_URL is not the address of a PostgreSQL database: give one such as/),
      expect.stringMatching(/^RETENTION_DAYS is not a number of days: give one from 1 to 3650/),
      expect.stringMatching(/^DATABASE_FILE is set beside DATABASE_URL: unset one/),
      expect.stringMatching(/^GYORIN_SECRET is not set, and DATABASE_URL needs it: set it to what/),
    ]);
    expect(mistakes.join()).not.toContain('sesame');
    expect(mistakesOf({ GYORIN_SECRET: 'short' })).toEqual([
      expect.stringMatching(/^GYORIN_SECRET is too short: give at least 32/),
    ]);
  });

  it.each(['1.5', '-3', 'soon', '3651', '１８０'])('refuses %s days', (value) => {
    expect(mistakesOf({ RETENTION_DAYS: value })).toHaveLength(1);
  });
});
