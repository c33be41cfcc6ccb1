import { describe, expect, it } from 'vitest';
import { buttonFor, onlyMessage, openWorld, textOf } from './harness.ts';

const question = 'Where did Lee and Takaichi meet?';
const limited = (scope: string, global = false) => ({
  status: 429,
  headers: {
    'retry-after': '0.2',
    'x-ratelimit-scope': scope,
    ...(global && { 'x-ratelimit-global': 'true' }),
  },
  body: { message: 'You are being rate limited.', retry_after: 0.2, global },
});

describe('an answer to Discord', () => {
  it.each([
    ['that is limited for its route', limited('user')],
    ['that is limited for all the bot does', limited('global', true)],
    ['that is limited for a resource others use too', limited('shared')],
    ['that meets a server error', { status: 502, body: 'bad gateway' }],
    ['that is taken slowly', { delayMs: 800 }],
    ['whose connection is cut', { cut: true }],
  ])('%s still arrives, once', async (_, fault) => {
    const { discord } = await openWorld();
    discord.answerNext({ method: 'POST', path: /callback/, ...fault });
    const exchange = await discord.slash('ask', { question });
    expect(textOf(onlyMessage(exchange))).toContain('Nara');
  });

  it('that meets nothing but server errors is logged with an id, and the bot goes on', async () => {
    const { discord, logged } = await openWorld({ exchangeTimeoutMs: 1000 });
    for (let time = 0; time < 8; time++)
      discord.answerNext({ method: 'POST', path: /callback/, status: 500, body: 'no' });
    await expect(discord.slash('ask', { question })).rejects.toThrow('was not answered');
    const [line] = await logged({ outcome: 'failed' });
    expect(line?.id).toMatch(/^[0-9a-f]{8}$/);
    expect(textOf(onlyMessage(await discord.slash('ask', { question })))).toContain('Nara');
  });

  it.each([
    [10062, 'late'],
    [50027, 'late'],
    [40060, 'answered'],
    [10003, 'gone'],
    [50013, 'forbidden'],
    [50001, 'forbidden'],
  ])('that Discord refuses with %i is %s: one warning without an alarm', async (code, outcome) => {
    const { discord, logged, lines } = await openWorld({ exchangeTimeoutMs: 300 });
    discord.answerNext({ method: 'POST', path: /callback/, status: 403, body: { code, message: 'No' } });
    await discord.slash('ask', { question }).catch(() => {});
    const [line] = await logged({ outcome, level: 40 });
    expect(line).not.toHaveProperty('err');
    expect(lines.filter(({ level }) => Number(level) > 40)).toEqual([]);
  });

  it('to a card that has been deleted meanwhile says so kindly', async () => {
    const { discord, logged } = await openWorld();
    const card = onlyMessage(await discord.slash('search', { words: 'Takaichi' }));
    const pressed = discord.press(card, 'search:page:en:1:', { locale: 'ko' });
    card.deleted = true;
    const { messages } = await pressed;
    expect(textOf(messages[0] ?? expect.fail('nothing came'))).toContain('삭제되었어요');
    await logged({ outcome: 'gone' });
  });

  it('to a card whose button was pressed comes although the card is deleted, if it is a message of its own', async () => {
    const { discord } = await openWorld();
    const card = onlyMessage(await discord.slash('ask', { question }));
    const pressed = discord.press(card, buttonFor(card, 'sources'));
    card.deleted = true;
    expect(textOf(onlyMessage(await pressed))).toContain('Nara');
  });
});

describe('a reply to a message', () => {
  it.each([
    ['where the bot may not write', 50013, 'forbidden'],
    ['in a thread that is archived', 50083, 'forbidden'],
    ['in a channel of a kind that takes no messages', 50008, 'forbidden'],
    ['to a person who takes no direct messages', 50007, 'forbidden'],
    ['in a channel that has been deleted', 10003, 'gone'],
  ])('%s is one warning, and the bot goes on', async (_, code, outcome) => {
    const { discord, logged, lines } = await openWorld({ exchangeTimeoutMs: 300 });
    discord.answerNext({ method: 'POST', path: /messages$/, status: 403, body: { code, message: 'No' } });
    const text = `<@${discord.applicationId}> ${question}`;
    await expect(discord.write(text)).rejects.toThrow('did not reply');
    await logged({ command: 'message', outcome, level: 40 });
    expect(lines.filter(({ level }) => Number(level) > 40)).toEqual([]);
    expect(textOf(onlyMessage(await discord.write(text)))).toContain('Nara');
  });

  it.each([
    ['whose connection is cut', { cut: true }],
    ['that meets a server error', { status: 500, body: 'no' }],
  ])('%s still arrives, once', async (_, fault) => {
    const { discord } = await openWorld();
    discord.answerNext({ method: 'POST', path: /messages$/, ...fault });
    const { messages } = await discord.write(`<@${discord.applicationId}> ${question}`);
    expect(messages).toHaveLength(1);
  });
});
