import { expect, it } from 'vitest';
import { openConversation } from '../../src/terminal/conversation.ts';
import { openWorld } from './harness.ts';

it.each([
  ['/용', ['/용어집 ']],
  ['/glossary 다카', ['다카이치 사나에']],
  ['/glossary term:호', ['호류지']],
  ['/topic topic:역', ['history']],
  ['/연표 주제:외교', ['security']],
  ['/timeline language:', ['en', 'ko', 'ja']],
])('the chat in the terminal completes %s', async (typed, completions) => {
  const { discord } = await openWorld();
  const { complete } = openConversation({
    discord,
    locale: 'ko',
    drawing: () => ({ width: 80, colour: false }),
    print: async () => {},
  });
  expect((await complete(typed))[0]).toEqual(completions);
});
