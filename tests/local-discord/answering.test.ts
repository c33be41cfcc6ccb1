import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Exchange, type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import {
  nextInteraction,
  openRawGateway,
  type RawGateway,
  type RawInteraction,
  refusal,
  register,
  request,
} from './raw-bot.ts';
import { COMMANDS } from './try-bot.ts';

let discord: LocalDiscord;
let gateway: RawGateway;
let exchange: Promise<Exchange>;
let interaction: RawInteraction;

const message = { type: 4, data: { content: 'hi' } };

beforeAll(async () => {
  discord = await startLocalDiscord({ exchangeTimeoutMs: 1_000 });
  gateway = await openRawGateway(discord);
  await register(discord, COMMANDS);
});

afterAll(() => discord.close());

beforeEach(async () => {
  exchange = discord.slash('ask', { question: 'q' });
  exchange.catch(() => {});
  interaction = await nextInteraction(gateway);
});

describe('an interaction', () => {
  it('carries what Discord sends', () => {
    expect(interaction.data).toMatchObject({
      application_id: discord.applicationId,
      type: 2,
      version: 1,
      guild_id: discord.guildId,
      guild_locale: 'en-US',
      locale: 'en-US',
      channel_id: discord.channelId,
      channel: { id: discord.channelId, type: 0 },
      context: 0,
      entitlements: [],
      authorizing_integration_owners: { 0: discord.guildId },
      attachment_size_limit: 10_485_760,
      member: { permissions: expect.stringMatching(/^\d+$/), user: { username: 'visitor' } },
      app_permissions: expect.stringMatching(/^\d+$/),
      data: { name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'q' }] },
    });
  });

  it('is acknowledged within 3 seconds, or is unknown', async () => {
    discord.advanceClock(3_001);
    const late = await refusal(discord, 'POST', interaction.callback, message);
    expect(late).toMatchObject({ status: 404, code: 10_062, breaches: [{ rule: 'acknowledge-in-time' }] });
    await expect(exchange).rejects.toThrow(
      'refused were: 404 Unknown interaction (acknowledge-in-time: /ask, 3',
    );
  });

  it('is acknowledged once', async () => {
    expect((await request(discord, 'POST', interaction.callback, message)).status).toBe(204);
    const again = await refusal(discord, 'POST', interaction.callback, message);
    expect(again).toMatchObject({ status: 400, code: 40_060, breaches: [{ rule: 'acknowledge-once' }] });
  });

  it('is acknowledged before it is followed up or edited', async () => {
    const early = await refusal(discord, 'POST', interaction.webhook, { content: 'hi' });
    expect(early).toMatchObject({ status: 404, code: 10_015, breaches: [{ rule: 'acknowledge-first' }] });
    const path = `${interaction.webhook}/messages/@original`;
    expect(await refusal(discord, 'PATCH', path, { content: 'hi' })).toMatchObject({
      status: 404,
      code: 10_015,
    });
  });

  it('is edited for 15 minutes', async () => {
    await request(discord, 'POST', interaction.callback, message);
    const path = `${interaction.webhook}/messages/@original`;
    discord.advanceClock(14 * 60_000);
    expect((await request(discord, 'PATCH', path, { content: 'later' })).status).toBe(200);
    discord.advanceClock(61_000);
    const late = await refusal(discord, 'PATCH', path, { content: 'too late' });
    expect(late).toMatchObject({ status: 401, code: 50_027, breaches: [{ rule: 'token-lifetime' }] });
    expect((await exchange).messages[0]?.content).toBe('later');
  });

  it('of another id, token or application is not known', async () => {
    const wrong = interaction.callback.replace(/interactions\/\d+/, 'interactions/1');
    expect(await refusal(discord, 'POST', wrong, message)).toMatchObject({ status: 404, code: 10_062 });
    const noToken = `/webhooks/${discord.applicationId}/nothing`;
    expect(await refusal(discord, 'POST', noToken, {})).toMatchObject({ status: 401, code: 50_027 });
    const other = await refusal(discord, 'POST', interaction.webhook.replace(discord.applicationId, '1'), {});
    expect(other).toMatchObject({ status: 404, code: 10_015, breaches: [{ rule: 'own-application' }] });
  });

  it('tells of its message when it is asked to', async () => {
    const { status, body } = await request(
      discord,
      'POST',
      `${interaction.callback}?with_response=true`,
      message,
    );
    expect(status).toBe(200);
    const { messages } = await exchange;
    expect(body).toMatchObject({
      interaction: { type: 2, response_message_id: messages[0]?.id, response_message_ephemeral: false },
      resource: { type: 4, message: { content: 'hi', type: 20, interaction_metadata: { type: 2 } } },
    });
  });

  it('deferred takes its first follow-up for the edit, and stays as private as the deferral', async () => {
    await request(discord, 'POST', interaction.callback, { type: 5, data: { flags: 64 } });
    const { body } = await request(discord, 'POST', interaction.webhook, { content: 'for you' });
    const { messages } = await exchange;
    expect(messages).toMatchObject([{ id: body.id, content: 'for you', ephemeral: true }]);
  });

  it('whose message was deleted has none to edit, and that is no breach', async () => {
    await request(discord, 'POST', interaction.callback, message);
    const path = `${interaction.webhook}/messages/@original`;
    expect((await request(discord, 'DELETE', path)).status).toBe(204);
    expect(await refusal(discord, 'PATCH', path, { content: 'x' })).toMatchObject({
      code: 10_008,
      breaches: [],
    });
  });
});
