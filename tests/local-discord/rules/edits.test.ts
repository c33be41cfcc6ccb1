import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/index.ts';
import { nextInteraction, openRawGateway, type RawGateway, refusal, register, request } from '../raw-bot.ts';
import { COMMANDS } from '../try-bot.ts';
import { channelMessages, eachRow, text, v2 } from './table.ts';

let discord: LocalDiscord;
let gateway: RawGateway;

beforeAll(async () => {
  discord = await startLocalDiscord();
  gateway = await openRawGateway(discord);
  await register(discord, COMMANDS);
});

afterAll(() => discord.close());

/** Answers a slash command with a message; gives back the paths of the message and of follow-ups. */
async function answered(data: object, type = 4) {
  discord.slash('ask', { question: 'q' }).catch(() => {});
  const { callback, webhook } = await nextInteraction(gateway);
  expect((await request(discord, 'POST', callback, { type, data })).status).toBe(204);
  return { original: `${webhook}/messages/@original`, webhook };
}

describe('an edit', () => {
  it('cannot take IS_COMPONENTS_V2 off a message', async () => {
    const { original } = await answered(v2(text('hi')));
    const off = await refusal(discord, 'PATCH', original, { flags: 0 });
    expect(off).toMatchObject({ status: 400, breaches: [{ rule: 'v2-is-kept' }] });
    expect((await request(discord, 'PATCH', original, { components: [text('bye')] })).status).toBe(200);
  });

  it('that brings IS_COMPONENTS_V2 empties the content of before', async () => {
    const { original } = await answered({ content: 'hi' });
    const both = await refusal(discord, 'PATCH', original, v2(text('x')));
    expect(both).toMatchObject({ status: 400, breaches: [{ rule: 'v2-excludes-legacy' }] });
    expect((await request(discord, 'PATCH', original, { ...v2(text('x')), content: null })).status).toBe(200);
  });

  it('of a deferral needs the flag for Components V2', async () => {
    const { original } = await answered({}, 5);
    const bare = await refusal(discord, 'PATCH', original, { components: [text('x')] });
    expect(bare).toMatchObject({ status: 400, breaches: [{ rule: 'v2-needs-flag' }] });
    expect((await request(discord, 'PATCH', original, v2(text('x')))).status).toBe(200);
  });

  it('cannot make a public message ephemeral, nor can a follow-up a public deferral', async () => {
    const { original } = await answered({ content: 'hi' });
    const hidden = await refusal(discord, 'PATCH', original, { content: 'hi', flags: 64 });
    expect(hidden).toMatchObject({ status: 400, breaches: [{ rule: 'ephemeral-is-settled' }] });
    const { webhook } = await answered({}, 5);
    const late = await refusal(discord, 'POST', webhook, { content: 'hi', flags: 64 });
    expect(late).toMatchObject({ status: 400, breaches: [{ rule: 'ephemeral-is-settled' }] });
  });

  it('may repeat that a message is ephemeral', async () => {
    const { original } = await answered({ content: 'hi', flags: 64 });
    expect((await request(discord, 'PATCH', original, { content: 'yes', flags: 64 })).status).toBe(200);
  });

  it('cannot empty a message', async () => {
    const { original } = await answered({ content: 'hi' });
    expect(await refusal(discord, 'PATCH', original, { content: '' })).toMatchObject({
      status: 400,
      code: 50_006,
    });
  });
});

describe('the flags', () => {
  eachRow(
    [
      ['of a new message may suppress notifications', { content: 'x', flags: 1 << 12 }, null],
      [
        'of a message of a channel are not EPHEMERAL',
        { content: 'x', flags: 64 },
        'flags-allowed',
        'ephemeral',
      ],
      ['are not those that Discord sets', { content: 'x', flags: 1 << 7 }, 'flags-allowed', '128'],
    ],
    'POST',
    channelMessages,
  );

  it('of an edit do not suppress notifications', async () => {
    const { original } = await answered({ content: 'hi' });
    const refused = await refusal(discord, 'PATCH', original, { content: 'x', flags: 1 << 12 });
    expect(refused).toMatchObject({ status: 400, breaches: [{ rule: 'flags-allowed' }] });
  });
});
