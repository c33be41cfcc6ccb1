import { ComponentType } from 'discord-api-types/v10';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { answered, cardOfAnswer } from '../../commands/answering.ts';
import { ask } from '../../commands/ask.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { readConfig } from '../../src/bot/config.ts';
import { createRecentQuestions } from '../../src/bot/recent-questions.ts';
import type { Services } from '../../src/bot/services.ts';
import { LANGUAGES, type Languages } from '../../src/language/language.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { createStore } from '../../src/store/store.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const answerer = createAnswerer(knowledge, read);
const services: Services = {
  answerer: () => answerer,
  knowledge: () => knowledge,
  recent: createRecentQuestions(),
  store: createStore(readConfig({}).store, pino({ level: 'silent' })),
  report: () => expect.fail('nothing to report'),
};
const asker = {
  locale: 'ko',
  language: 'ko',
  conversation: 'a',
  person: '1',
  server: undefined,
  guildId: null,
  channelId: '1',
  permissions: 0n,
  permissionsIn: {},
  messageId: '2',
} as const;

function run(options: Record<string, string | boolean>) {
  if (ask.run.acknowledge !== 'reply') expect.fail('/ask does not reply at once');
  return ask.run.handle({ ...asker, options }, services);
}

describe('/ask', () => {
  it.each(['', ' \n\t'])('asks for a question where there is none (%j)', (question) => {
    expect(run({ question })).toMatchObject({
      outcome: 'error.emptyQuestion',
      audience: 'asker',
      language: 'ko',
    });
  });

  it('takes questions of 300 units, and says so to longer ones, which are never public', () => {
    expect(run({ question: '왜'.repeat(300) }).outcome).not.toContain('error');
    const reply = run({ question: '왜'.repeat(301), public: true });
    expect(reply).toMatchObject({ outcome: 'error.longQuestion', audience: 'asker' });
    expect(JSON.stringify(reply.card)).toContain('300');
  });

  it('reads the beginning of a page-long message alone, so that it holds nobody up', () => {
    const recent = createRecentQuestions();
    const [question = ''] = answerer.suggest('', 'en', 1);
    const page = question.padEnd(5000, ' and');
    expect(
      answered({ question: page, wanted: undefined }, asker, { ...services, recent }, 'asker').outcome,
    ).toBe('answered');
    expect(recent.before(asker.conversation)).toBe(page.slice(0, 600));
  });

  it('offers to share a private answer, and not one that is public already', () => {
    const [question = ''] = answerer.suggest('', 'en', 1);
    const shareButton = '"custom_id":"ask:share:';
    expect(JSON.stringify(run({ question }).card)).toContain(shareButton);
    expect(JSON.stringify(run({ question, public: true }).card)).not.toContain(shareButton);
  });

  it('answers in well under a frame of the three seconds that Discord gives', () => {
    const questions = LANGUAGES.flatMap((language) => answerer.suggest('', language, 25));
    for (const question of questions) run({ question });
    const started = performance.now();
    for (const question of questions) run({ question });
    expect((performance.now() - started) / questions.length).toBeLessThan(50);
  });

  it('names its languages only where the language was left open and nothing was found', () => {
    const question = '你们为什么在这里见面？';
    const foreign = answerer.ask({ question });
    const card = (wanted?: Languages) => JSON.stringify(cardOfAnswer(foreign, { wanted, shared: false }));
    expect(card()).toContain('English, Korean and Japanese');
    expect(card(['en'])).not.toContain('English, Korean and Japanese');
  });

  it.each(['sources', 'share', 'question'] as const)(
    'the button %s bears arguments of any other version',
    (action) => {
      const handler = ask.buttons?.[action];
      if (handler?.acknowledge !== 'reply') expect.fail(`${action} does not reply at once`);
      for (const args of [
        [],
        [''],
        ['fr', 'x'],
        ['ko'],
        ['ko', ''],
        ['ko', 'no#such'],
        ['ko', '9', '9', '9'],
      ]) {
        const components = [{ type: ComponentType.TextDisplay as const, content: 'old' }];
        const reply = handler.handle({ ...asker, args, label: '', components }, services);
        expect(reply.outcome).toMatch(/^error\./);
        expect(reply.audience).toBe('asker');
      }
    },
  );

  it('offers the languages by their own names, alone and in pairs', () => {
    const option = ask.definition.options?.find(({ name }) => name === 'language');
    expect(option).toMatchObject({
      choices: [
        { name: 'English', value: 'en' },
        { name: '한국어', value: 'ko' },
        { name: '日本語', value: 'ja' },
        { name: 'English + 한국어', value: 'en+ko' },
        { name: 'English + 日本語', value: 'en+ja' },
        { name: '한국어 + 日本語', value: 'ko+ja' },
      ],
    });
  });
});
