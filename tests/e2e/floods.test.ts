import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { openWorld, until, type World } from './harness.ts';

/** What is sent for a command that a person types or sends off, with an option that is a text. */
type Deed = { type: number; data: object; userId?: string };

const option = { type: 3, name: 'question', focused: true };
const typing = (value: string, userId?: string): Deed => ({
  type: InteractionType.ApplicationCommandAutocomplete,
  data: { id: '1', name: 'ask', type: ApplicationCommandType.ChatInput, options: [{ ...option, value }] },
  ...(userId !== undefined && { userId }),
});
const slash = (name: string, words: string, value: string): Deed => ({
  type: InteractionType.ApplicationCommand,
  data: { id: '1', name, type: 1, options: [{ type: 3, name: words, value }] },
});

/** Sends these at once, past the checks of Discord's client; gives back the answers, each with what it answers. */
async function answersTo({ discord }: World, deeds: readonly Deed[]) {
  const id = (index: number) => String(1_300_000_000_000_000_000n + BigInt(index));
  for (const [index, { type, data, userId = '1200000000000000001' }] of deeds.entries()) {
    discord.dispatch('INTERACTION_CREATE', {
      id: id(index),
      token: `flood-${index}`,
      application_id: discord.applicationId,
      type,
      data,
      user: { id: userId, username: 'somebody', discriminator: '0', global_name: null, avatar: null },
      channel: { id: '1200000000000000002', type: 1, flags: 0, recipients: [] },
      channel_id: '1200000000000000002',
      locale: 'en-GB',
      context: 1,
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: {},
      version: 1,
    });
  }
  const answers = () =>
    discord.requests.flatMap(({ path, body }) => {
      const index = deeds.findIndex((_, at) => path === `/interactions/${id(at)}/flood-${at}/callback`);
      return index < 0 ? [] : [{ index, body: body as { data: { choices?: unknown[] } } }];
    });
  await until(`${deeds.length} answers`, () => answers().length >= deeds.length);
  return answers();
}

it('of what one person types quickly only the last is completed, and all is answered', async () => {
  const world = await openWorld();
  const deeds = Array.from('where did they meet', (_, at) => typing('where did they meet'.slice(0, at + 1)));
  const answers = await answersTo(world, deeds);
  expect(answers).toHaveLength(deeds.length);
  const completed = answers.filter(({ body }) => body.data.choices?.length !== 0);
  expect(completed.map(({ index }) => index)).toContain(deeds.length - 1);
  expect(completed.length).toBeLessThan(deeds.length / 2);
});

it('a question does not wait until all that others are typing is completed', async () => {
  const world = await openWorld();
  const others = Array.from({ length: 200 }, (_, at) =>
    typing('where did they meet', String(1_200_000_000_000_000_100n + BigInt(at))),
  );
  const answers = await answersTo(world, [
    ...others,
    slash('ask', 'question', 'When did Lee return to Korea?'),
  ]);
  expect(answers.findIndex(({ index }) => index === others.length)).toBeLessThan(others.length / 2);
  const empty = answers.filter(({ body }) => body.data.choices?.length === 0);
  expect(empty).toEqual([]);
});

it.each([
  ['ask', 'question', '300'],
  ['search', 'words', '100'],
])('/%s with six thousand characters is told how many it takes', async (name, words, limit) => {
  const world = await openWorld();
  const [answer] = await answersTo(world, [
    slash(name, words, '高市首相の出身地は'.repeat(700).slice(0, 6000)),
  ]);
  expect(JSON.stringify(answer?.body)).toContain(`${limit} characters or fewer`);
});
