import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { refusal, request } from './raw-bot.ts';

let discord: LocalDiscord;
let messages: string;

beforeAll(async () => {
  discord = await startLocalDiscord();
  messages = `/channels/${discord.channelId}/messages`;
});

afterAll(() => discord.close());

describe('a request', () => {
  it.each([
    ['no token', null],
    ['another token', 'Bot wrong'],
    ['the token of no bot', 'Bearer x'],
  ])('with %s is unauthorised', async (_what, authorization) => {
    const earlier = discord.breaches.length;
    const { status, body } = await request(discord, 'GET', '/users/@me', undefined, authorization);
    expect([status, body.message]).toEqual([401, '401: Unauthorized']);
    expect(discord.breaches.slice(earlier)).toMatchObject([
      { rule: 'authorization', method: 'GET', path: '/users/@me' },
    ]);
  });

  it('to an unknown route, by a wrong method, or outside the API is a breach', async () => {
    expect(await refusal(discord, 'GET', '/nothing')).toMatchObject({
      status: 404,
      breaches: [{ rule: 'route' }],
    });
    expect(await refusal(discord, 'PUT', '/users/@me')).toMatchObject({
      status: 405,
      breaches: [{ rule: 'route' }],
    });
    const response = await fetch(discord.url.replace('/api', '/elsewhere'));
    expect(response.status).toBe(404);
  });

  it('is answered under /api and under /api/v10', async () => {
    const headers = { authorization: `Bot ${discord.token}` };
    const bare = await fetch(`${discord.url}/applications/@me`, { headers });
    expect(await bare.json()).toEqual((await request(discord, 'GET', '/applications/@me')).body);
  });

  it('without JSON, or with a form that cannot be read, is refused', async () => {
    expect(await refusal(discord, 'POST', messages, '{"content"')).toMatchObject({
      status: 400,
      code: 50_109,
    });
    const response = await fetch(`${discord.url}/v10${messages}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: 'nonsense',
    });
    expect(response.status).toBe(400);
  });

  it('of more than 10 MiB is refused', async () => {
    const large = JSON.stringify({ content: 'x'.repeat(10 * 1024 * 1024) });
    const refused = await refusal(discord, 'POST', messages, large);
    expect(refused).toMatchObject({ status: 413, code: 40_005, breaches: [{ rule: 'body-size' }] });
  });

  it('for no URL at all, or with keys such as __proto__, harms nothing', async () => {
    const { hostname, port } = new URL(discord.url);
    const status = await new Promise((resolve) => {
      get({ hostname, port, path: '//', agent: false }, (response) => resolve(response.resume().statusCode));
    });
    expect(status).toBe(404);
    const refused = await refusal(discord, 'POST', messages, '{"content":"x","__proto__":{"a":1}}');
    expect(refused).toMatchObject({ status: 400, breaches: [{ rule: 'openapi' }] });
    expect(({} as { _errors?: unknown })._errors).toBeUndefined();
  });

  it('without a body where one is needed is refused', async () => {
    expect(await refusal(discord, 'POST', messages)).toMatchObject({ status: 400, code: 50_035 });
  });

  it('is kept with what was sent and answered', async () => {
    await request(discord, 'POST', messages, { content: 'kept' });
    expect(discord.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: messages,
      body: { content: 'kept' },
      status: 200,
    });
  });
});

describe('an injected answer', () => {
  it('takes the place of the next request that matches, once', async () => {
    const body = { message: 'You are being rate limited.', retry_after: 0.1, global: false };
    discord.answerNext({
      method: 'POST',
      path: /messages$/,
      status: 429,
      body,
      headers: { 'retry-after': '1' },
    });
    expect((await request(discord, 'GET', messages)).status).toBe(200);
    const count = discord.requests.length;
    expect(await request(discord, 'POST', messages, { content: 'a' })).toEqual({ status: 429, body });
    expect((await request(discord, 'POST', messages, { content: 'a' })).status).toBe(200);
    expect(discord.requests.slice(count).map(({ status }) => status)).toEqual([429, 200]);
  });

  it('holds an answer back', async () => {
    discord.answerNext({ delayMs: 100 });
    const begun = performance.now();
    expect((await request(discord, 'GET', '/users/@me')).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(95);
  });

  it('cuts the connection', async () => {
    discord.answerNext({ path: /users/, cut: true });
    await expect(request(discord, 'GET', '/users/@me')).rejects.toThrow();
    expect((await request(discord, 'GET', '/users/@me')).status).toBe(200);
  });
});

describe('the local Discord', () => {
  it('gives a token of the shape of a real one', () => {
    expect(discord.token).toMatch(/^[\w-]{24,28}\.[\w-]{6}\.[\w-]{27,38}$/);
    expect(Buffer.from(discord.token.split('.')[0] ?? '', 'base64url').toString()).toBe(
      discord.applicationId,
    );
  });

  it('takes a token and a port, and listens on loopback alone', async () => {
    const other = await startLocalDiscord({ token: 'a.b.c' });
    expect([other.token, new URL(other.url).hostname]).toEqual(['a.b.c', '127.0.0.1']);
    const port = Number(new URL(other.url).port);
    await expect(startLocalDiscord({ port })).rejects.toThrow('EADDRINUSE');
    await other.close();
    const again = await startLocalDiscord({ port });
    expect(new URL(again.url).port).toBe(String(port));
    await again.close();
  });

  it('closed lets nobody wait, and leaves no timer behind', async () => {
    const other = await startLocalDiscord();
    const written = other.write('hello');
    other.answerNext({ delayMs: 60_000 });
    const slow = request(other, 'GET', '/users/@me');
    const outcomes = Promise.allSettled([written, slow]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(written).rejects.toThrow('the local Discord was closed');
  });
});
