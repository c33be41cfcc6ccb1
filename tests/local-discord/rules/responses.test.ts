import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, type LocalMessage, startLocalDiscord } from '../../../src/local-discord/index.ts';
import { nextInteraction, openRawGateway, type RawGateway, refusal, register, request } from '../raw-bot.ts';
import { COMMANDS } from '../try-bot.ts';
import { button, row, text, v2 } from './table.ts';

let discord: LocalDiscord;
let gateway: RawGateway;
let message: LocalMessage;

const input = (rest: object = {}) => ({ type: 4, custom_id: 'text', style: 1, ...rest });
const label = (component: object = input()) => ({ type: 18, label: 'Text', component });
const modal = (...components: object[]) => ({ custom_id: 'm', title: 'Title', components });
const updated = v2(text('x'), row(button('a')));

beforeAll(async () => {
  discord = await startLocalDiscord({ exchangeTimeoutMs: 300 });
  gateway = await openRawGateway(discord);
  await register(discord, COMMANDS);
  const exchange = discord.slash('ask', { question: 'q' });
  await respond(await nextInteraction(gateway), { type: 4, data: updated });
  const [posted] = (await exchange).messages;
  if (posted === undefined) throw new Error('no message came');
  message = posted;
});

afterAll(() => discord.close());

function respond({ callback }: { callback: string }, body: object) {
  return refusal(discord, 'POST', callback, body);
}

const begin: Record<string, () => Promise<unknown>> = {
  slash: () => discord.slash('ask', { question: 'q' }),
  autocomplete: () => discord.autocomplete('ask', { question: 'q' }, 'question'),
  button: () => discord.press(message, 'a'),
  'modal of a command': async () => {
    const opened = discord.slash('ask', { question: 'q' });
    await respond(await nextInteraction(gateway), { type: 9, data: modal(label()) });
    const { modal: given } = await opened;
    if (given !== null) void discord.submit(given, { text: 'x' }).catch(() => {});
  },
  'modal of a button': async () => {
    const opened = discord.press(message, 'a');
    await respond(await nextInteraction(gateway), { type: 9, data: modal(label()) });
    const { modal: given } = await opened;
    if (given !== null) void discord.submit(given, { text: 'x' }).catch(() => {});
  },
};

async function interactionOf(kind: string) {
  const begun = begin[kind]?.().catch(() => {});
  if (kind.startsWith('modal')) await begun;
  return nextInteraction(gateway);
}

const bodies: Record<number, object> = {
  1: { type: 1 },
  4: { type: 4, data: { content: 'hi' } },
  5: { type: 5 },
  6: { type: 6 },
  7: { type: 7, data: updated },
  8: { type: 8, data: { choices: [] } },
  9: { type: 9, data: modal(label()) },
};

describe('the first response', () => {
  it.each([
    ['slash', [4, 5, 9]],
    ['autocomplete', [8]],
    ['button', [4, 5, 6, 7, 9]],
    ['modal of a command', [4, 5]],
    ['modal of a button', [4, 5, 6, 7]],
  ])('to %s is of type %j', async (kind, allowed) => {
    for (const [type, body] of Object.entries(bodies)) {
      const refused = await respond(await interactionOf(kind), body);
      if (allowed.includes(Number(type))) expect(refused).toMatchObject({ status: 204, breaches: [] });
      else
        expect(refused).toMatchObject({ status: 400, code: 50_035, breaches: [{ rule: 'first-response' }] });
    }
  });

  it('has a type, and no keys Discord does not know', async () => {
    const interaction = await interactionOf('slash');
    expect(await respond(interaction, {})).toMatchObject({ breaches: [{ rule: 'first-response' }] });
    const misspelt = await respond(interaction, { type: 4, data: { content: 'hi', ephemeral: true } });
    expect(misspelt.breaches[0]?.message).toContain('data.ephemeral: Discord does not know the key');
    const outside = await respond(interaction, { type: 4, data: { content: 'hi' }, flags: 64 });
    expect(outside.breaches[0]?.message).toContain('flags: Discord does not know the key');
  });

  it('keeps to the rules of messages', async () => {
    const refused = await respond(await interactionOf('slash'), {
      type: 4,
      data: { components: [text('x')] },
    });
    expect(refused.breaches).toMatchObject([
      { rule: 'v2-needs-flag', message: expect.stringContaining('data.components.0.type') },
    ]);
  });
});

describe('suggestions', () => {
  const choice = (rest: object = {}) => ({ name: 'a', value: 'a', ...rest });
  it.each([
    ['are 25 at most', Array.from({ length: 26 }, () => choice()), 'openapi', 'Must be between 0 and 25'],
    ['have names', [choice({ name: '' })], 'openapi', 'data.choices.0.name'],
    [
      'have names of 100 characters at most',
      [choice({ name: 'x'.repeat(101) })],
      'openapi',
      'data.choices.0.name',
    ],
    [
      'have values of 100 characters at most',
      [choice({ value: 'x'.repeat(101) })],
      'suggestion-values',
      'between 1 and 100',
    ],
    ['have values', [choice({ value: '' })], 'suggestion-values', 'between 1 and 100'],
    ['have values of the type of the option', [choice({ value: 1 })], 'suggestion-values', 'type number'],
    [
      'are translated for locales of Discord',
      [choice({ name_localizations: { en: 'a' } })],
      'locales',
      '"en" is no locale',
    ],
  ])('%s', async (_what, choices, rule, words) => {
    const { status, breaches } = await respond(await interactionOf('autocomplete'), {
      type: 8,
      data: { choices },
    });
    expect(status).toBe(400);
    expect(breaches[0]?.rule).toBe(rule);
    expect(breaches[0]?.message).toContain(words);
  });
});

describe('a modal', () => {
  it.each([
    [
      'has five parts at most',
      modal(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => label(input({ custom_id: id })))),
      'modal-parts',
      'between 1 and 5',
    ],
    [
      'has a title of 45 characters at most',
      { ...modal(label()), title: 'x'.repeat(46) },
      'openapi',
      'data.title',
    ],
    ['has custom_ids of their own', modal(label(), label()), 'ids-once', 'duplicated'],
    [
      'labels its inputs once',
      modal(label(input({ label: 'x' }))),
      'text-inputs',
      'The Label component has the label',
    ],
    ['labels its inputs in rows', modal(row(input())), 'text-inputs', 'required'],
    [
      'prefills what it would take',
      modal(label(input({ value: 'long', max_length: 3 }))),
      'text-inputs',
      'do not agree',
    ],
    ['holds no buttons', modal(row(button('a'))), 'openapi', 'data.components.0'],
    ['has something in it', modal(), 'openapi', 'data.components'],
  ])('%s', async (_what, data, rule, words) => {
    const { status, breaches } = await respond(await interactionOf('slash'), { type: 9, data });
    expect(status).toBe(400);
    expect(breaches[0]?.rule).toBe(rule);
    expect(breaches[0]?.message).toContain(words);
  });

  it('may label its inputs itself in rows', async () => {
    const data = modal(row(input({ label: 'Text' })));
    expect(await respond(await interactionOf('slash'), { type: 9, data })).toMatchObject({ status: 204 });
  });
});

it('a message that was deleted is not updated', async () => {
  const exchange = discord.slash('ask', { question: 'q' });
  const { callback, webhook } = await nextInteraction(gateway);
  await request(discord, 'POST', callback, { type: 4, data: updated });
  const [posted] = (await exchange).messages;
  if (posted === undefined) throw new Error('no message came');
  void discord.press(posted, 'a').catch(() => {});
  const pressed = await nextInteraction(gateway);
  await request(discord, 'DELETE', `${webhook}/messages/@original`);
  expect(await respond(pressed, { type: 7, data: updated })).toMatchObject({
    status: 404,
    code: 10_008,
    breaches: [],
  });
});
