import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { onlyMessage, openWorld, textOf, type World } from './harness.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ko: 'ko', ja: 'ja' };

/** A question that the knowledge base answers. */
function knownQuestion({ services }: World, language: Language): string {
  const [question] = services.answerer().suggest('', language, 1);
  return question ?? expect.fail(`no question in ${language}`);
}

describe('/ask', () => {
  it.each(LANGUAGES)('answers in %s with the sentence to the letter and its citation', async (language) => {
    const world = await openWorld();
    const question = knownQuestion(world, language);
    const answer = world.services.answerer().ask({ question });
    const message = onlyMessage(await world.discord.slash('ask', { question }));
    const [sentence] = answer.answer?.sentences ?? expect.fail(`${question} is not answered`);
    expect(textOf(message)).toContain(sentence?.text);
    const { publisher, published, paragraphs } = answer.passages[0]?.citation ?? expect.fail('no citation');
    const places = paragraphs.map((paragraph) => `¶${paragraph}`).join(', ');
    expect(textOf(message)).toContain(`[1] ${publisher}, ${published}, ${places}`);
    const [line] = await world.logged({ command: 'ask' });
    expect(line).toMatchObject({ action: 'run', language, outcome: 'answered' });
    expect(JSON.stringify(world.lines)).not.toContain(question);
  });

  it('answers in private unless it is told to answer in public', async () => {
    const world = await openWorld();
    const question = knownQuestion(world, 'en');
    const ephemeral = async (options: { public?: boolean }) =>
      onlyMessage(await world.discord.slash('ask', { question, ...options })).ephemeral;
    expect(await ephemeral({})).toBe(true);
    expect(await ephemeral({ public: false })).toBe(true);
    expect(await ephemeral({ public: true })).toBe(false);
  });

  it('answers in direct messages too, as a V2 message within 3 seconds', async () => {
    const world = await openWorld();
    const exchange = await world.discord.slash(
      'ask',
      { question: knownQuestion(world, 'en') },
      { guildId: null },
    );
    expect(onlyMessage(exchange).flags & MessageFlags.IsComponentsV2).toBeTruthy();
    expect(exchange.acknowledgedAfterMs).toBeLessThan(1000);
  });

  it('answers in the language that is wanted', async () => {
    const world = await openWorld();
    const question = knownQuestion(world, 'en');
    const message = onlyMessage(await world.discord.slash('ask', { question, language: 'ko' }));
    expect(textOf(message)).toMatch(/\p{sc=Hangul}/u);
    await world.logged({ command: 'ask', language: 'ko' });
  });

  it('says what it does not know', async () => {
    const world = await openWorld();
    await world.discord.slash('ask', { question: 'How do I bake sourdough bread with walnuts?' });
    const [line] = await world.logged({ command: 'ask' });
    expect(line?.outcome).not.toBe('answered');
  });

  it('names its languages, in each of them, to a question in another one', async () => {
    const world = await openWorld();
    const question = 'Où est-ce que les deux dirigeants se sont rencontrés pendant la visite ?';
    const message = onlyMessage(await world.discord.slash('ask', { question }, { locale: 'fr' }));
    expect(textOf(message)).toMatch(/English, Korean and Japanese/);
    expect(textOf(message)).toMatch(/한국어/);
    expect(textOf(message)).toMatch(/日本語/);
  });

  it.each([
    '@everyone <@1> **who** met `whom`? [x](https://example.com)',
    '> # ||누가|| 만났나요? <:a:1>',
    '   ',
  ])('takes %j as text', async (question) => {
    const world = await openWorld();
    const message = onlyMessage(await world.discord.slash('ask', { question }));
    expect(textOf(message)).not.toBe('');
    expect(world.discord.requests.map(({ body }) => JSON.stringify(body)).join()).not.toContain('"@everyone');
  });

  it.each(LANGUAGES)(
    'suggests questions in %s before anything is typed, and fitting ones while typing',
    async (language) => {
      const world = await openWorld();
      const as = { locale: locales[language] };
      const untyped = await world.discord.autocomplete('ask', {}, 'question', as);
      expect(untyped.length).toBeGreaterThan(0);
      expect(untyped.map(({ name }) => name)).toEqual(world.services.answerer().suggest('', language, 25));
      const typed = String(untyped[0]?.value).slice(0, 6);
      const fitting = await world.discord.autocomplete('ask', { question: typed }, 'question', as);
      expect(fitting.map(({ value }) => value)).toContain(untyped[0]?.value);
      const chosen = await world.discord.autocomplete('ask', { language }, 'question', { locale: 'de' });
      expect(chosen).toEqual(untyped);
    },
  );

  it('is known to Discord, like every command, under its name in each language and wherever it can be used', async () => {
    const { discord } = await openWorld();
    for (const command of discord.commands()) {
      expect(command).toMatchObject({
        name_localizations: { ko: expect.any(String), ja: expect.any(String) },
        // What moderators do is done in their server alone.
        ...(command.default_member_permissions === null
          ? { contexts: [0, 1, 2], integration_types: [0, 1] }
          : { contexts: [0], integration_types: [0] }),
      });
    }
    expect(discord.commands().map(({ name }) => name)).toContain('ask');
  });
});
