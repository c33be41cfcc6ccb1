import { expect, it, onTestFinished } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/index.ts';
import { nextInteraction, openRawGateway, request } from './raw-bot.ts';

async function openDispatch() {
  const discord = await startLocalDiscord();
  onTestFinished(discord.close);
  const gateway = await openRawGateway(discord);
  await gateway.next('READY');
  return { discord, gateway };
}

const madeUp = { id: '1200000000000000001', token: 'made-up', type: 2, data: { type: 1, name: 'gone' } };

it('an event that is made up reaches the bot as it is, however broken', async () => {
  const { discord, gateway } = await openDispatch();
  for (const data of [
    null,
    'text',
    { id: 7, token: [] },
    { id: '1', token: 't', data: { options: 'none' } },
  ]) {
    expect(discord.dispatch('INTERACTION_CREATE', data)).toBe(true);
    expect((await gateway.next('INTERACTION_CREATE')).d).toEqual(data);
  }
});

it('an interaction that is made up can be answered, once', async () => {
  const { discord, gateway } = await openDispatch();
  discord.dispatch('INTERACTION_CREATE', madeUp);
  const { callback } = await nextInteraction(gateway);
  const answer = { type: 4, data: { content: 'hi' } };
  expect((await request(discord, 'POST', callback, answer)).status).toBe(204);
  expect(discord.breaches).toEqual([]);
  expect((await request(discord, 'POST', callback, answer)).body.code).toBe(40_060);
});

it('suggestions for a number that is being typed in a made-up subcommand are numbers', async () => {
  const { discord, gateway } = await openDispatch();
  const options = [{ type: 1, name: 'start', options: [{ type: 4, name: 'count', focused: true }] }];
  discord.dispatch('INTERACTION_CREATE', { ...madeUp, type: 4, data: { type: 1, name: 'quiz', options } });
  const { callback } = await nextInteraction(gateway);
  const suggest = (value: unknown) => ({ type: 8, data: { choices: [{ name: 'n', value }] } });
  expect((await request(discord, 'POST', callback, suggest('1'))).status).toBe(400);
  expect((await request(discord, 'POST', callback, suggest(1))).status).toBe(204);
});

it('the message of a made-up button can be updated', async () => {
  const { discord, gateway } = await openDispatch();
  const message = {
    id: '1200000000000000002',
    type: 0,
    flags: 0,
    content: 'old',
    embeds: [],
    components: [],
  };
  discord.dispatch('INTERACTION_CREATE', {
    ...madeUp,
    type: 3,
    data: { component_type: 2, custom_id: 'x' },
    message,
  });
  const { callback } = await nextInteraction(gateway);
  expect((await request(discord, 'POST', callback, { type: 7, data: { content: 'new' } })).status).toBe(204);
  expect(discord.breaches).toEqual([]);
});
