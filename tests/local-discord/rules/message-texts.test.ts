import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/index.ts';
import { refusal, request } from '../raw-bot.ts';
import { channelMessages, eachRow, row, select, text, v2 } from './table.ts';

const send = (rows: Parameters<typeof eachRow>[0]) => eachRow(rows, 'POST', channelMessages);

describe('text displays', () => {
  send([
    ['hold 4,000 characters', v2(text('x'.repeat(2_000)), text('x'.repeat(2_000))), null],
    [
      'hold no more over all',
      v2(text('x'.repeat(2_000)), { type: 17, components: [text('x'.repeat(2_001))] }),
      'displayed-characters',
      'found 4001',
    ],
    ['are not empty', v2(text('')), 'openapi', 'Must be 1 characters or more'],
    ['are not blank', v2(text(' \n')), 'displayed-characters', 'blank'],
  ]);
});

describe('embeds', () => {
  const embed = (length: number) => ({ description: 'x'.repeat(length) });
  send([
    ['hold 6,000 characters', { embeds: [embed(4_000), embed(2_000)] }, null],
    [
      'hold no more over all',
      {
        embeds: [
          embed(4_000),
          { title: 'x', fields: [{ name: 'a', value: 'x'.repeat(1_000) }] },
          embed(1_000),
        ],
      },
      'embedded-characters',
      '6000',
    ],
  ]);
});

describe('a mention', () => {
  const message = 'would ping, and allowed_mentions is missing';
  send([
    [
      'of everyone needs allowed_mentions',
      { content: 'hi @everyone' },
      'mentions-allowed',
      `@everyone ${message}`,
    ],
    ['of those here does too', { content: '@here' }, 'mentions-allowed', message],
    ['of a user does too', { content: '<@123>' }, 'mentions-allowed', message],
    ['of a role does too', v2(text('<@&123>')), 'mentions-allowed', 'components.0.content: <@&123>'],
    ['is taken with it', { content: '@everyone <@1> <@&2>', allowed_mentions: { parse: [] } }, null],
    ['of a channel pings nobody', { content: '<#123> someone@example.org' }, null],
    ['in a label pings nobody', v2(row(select(['@everyone']))), null],
  ]);
});

describe('a message', () => {
  let discord: LocalDiscord;
  beforeAll(async () => {
    discord = await startLocalDiscord();
  });
  afterAll(() => discord.close());

  it('with nothing in it is refused', async () => {
    for (const body of [{}, { content: '' }, { embeds: [], components: [] }, { flags: 1 << 15 }]) {
      const refused = await refusal(discord, 'POST', channelMessages(discord), body);
      expect(refused).toMatchObject({ status: 400, code: 50_006, breaches: [{ rule: 'empty-message' }] });
    }
  });

  it('whose texts come to 10,170 bytes with 12 for each is taken, one byte more is answered 500', async () => {
    const bytes = (count: number) => '가'.repeat(Math.floor(count / 3)) + 'x'.repeat(count % 3);
    const path = channelMessages(discord);
    const half = (10_170 - 2 * 12) / 2;
    expect((await request(discord, 'POST', path, v2(text(bytes(half)), text(bytes(half))))).status).toBe(200);
    const over = await refusal(discord, 'POST', path, v2(text(bytes(half)), text(bytes(half + 1))));
    expect(over).toMatchObject({
      status: 500,
      body: { message: '500: Internal Server Error', code: 0 },
      breaches: [{ rule: 'displayed-bytes', message: expect.stringContaining('10171 bytes') }],
    });
  });

  it('wrong in several places is told of each, nested as Discord nests it', async () => {
    const body = v2(row({ type: 2, style: 1, custom_id: '' }), { type: 10 });
    const refused = await refusal(discord, 'POST', channelMessages(discord), body);
    expect(refused.body).toEqual({
      code: 50_035,
      message: 'Invalid Form Body',
      errors: {
        components: {
          0: {
            components: {
              0: {
                custom_id: {
                  _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 1 characters or more.' }],
                },
              },
            },
          },
          1: { content: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required.' }] } },
        },
      },
    });
    expect(refused.breaches).toMatchObject([{ rule: 'openapi' }, { rule: 'openapi' }]);
  });
});
