import { describe, expect, it } from 'vitest';
import { copyKnowledge, onlyMessage, openWorld, textOf } from './harness.ts';

const locales = { en: 'en-GB', ko: 'ko', ja: 'ja' } as const;

describe('/search', () => {
  it.each([
    ['en', 'coal mine remains', 'Chosei coal mine'],
    ['ko', '탄광 유해', '조세이 탄광에서 유해가'],
    ['ja', '炭鉱 遺骨', '長生炭鉱'],
  ] as const)(
    'finds passages in %s, the words bold, each with its citation',
    async (language, words, text) => {
      const { discord, logged } = await openWorld();
      const message = onlyMessage(await discord.slash('search', { words }, { locale: locales[language] }));
      expect(message.ephemeral).toBe(true);
      expect(textOf(message)).toContain(text);
      expect(textOf(message)).toContain('[1] NationPress, 2026-01-15, ¶12');
      expect(JSON.stringify(message.components)).toMatch(/> [^"]*\*\*/u);
      const [line] = await logged({ command: 'search' });
      expect(line).toMatchObject({ language });
      expect(line?.outcome).toMatch(/^\d+ found$/);
    },
  );

  it('turns pages by buttons that work after a restart', async () => {
    const { discord, restart } = await openWorld();
    const message = onlyMessage(await discord.slash('search', { words: 'Takaichi' }));
    const first = textOf(message);
    expect(first).toContain('Passages 1–5 of');
    await restart();
    await discord.press(message, 'search:page:en:1:');
    const second = textOf(message);
    expect(second).toContain('Passages 6–10 of');
    expect(second).toContain('Search: Takaichi');
    expect(second).toMatch(/\n\[6\] /);
    await discord.press(message, 'search:page:en:0:');
    expect(textOf(message)).toBe(first);
  });

  it('keeps to a topic, chosen by its name in any language', async () => {
    const { discord } = await openWorld();
    const topics = await discord.autocomplete('search', { words: 'Lee', topic: '역' }, 'topic', {
      locale: 'ko',
    });
    expect(topics).toContainEqual({ name: '역사', value: 'history' });
    const all = textOf(onlyMessage(await discord.slash('search', { words: 'Lee' })));
    const some = textOf(onlyMessage(await discord.slash('search', { words: 'Lee', topic: 'History' })));
    expect(some).toContain('Topic: History');
    const total = (text: string) => Number(/of (\d+)/.exec(text)?.[1]);
    expect(total(some)).toBeGreaterThan(0);
    expect(total(some)).toBeLessThan(total(all));
    const unknown = onlyMessage(await discord.slash('search', { words: 'Lee', topic: 'sumo' }));
    expect(textOf(unknown)).toContain('do not know that topic');
  });

  it('suggests names by how they begin, in any script', async () => {
    const { discord } = await openWorld();
    for (const typed of ['Takai', '다카이', '高市']) {
      const names = await discord.autocomplete('search', { words: typed }, 'words', { locale: 'ja' });
      expect(names.map(({ name }) => name)).toContain('高市早苗');
    }
    expect((await discord.autocomplete('search', {}, 'words')).length).toBeGreaterThan(5);
  });

  it('says that nothing holds the words', async () => {
    const { discord } = await openWorld();
    const message = onlyMessage(await discord.slash('search', { words: 'xylophone' }, { locale: 'ko' }));
    expect(textOf(message)).toContain('No passage holds these words');
    await expect(discord.slash('search', {})).rejects.toThrow();
  });
});

describe('/source', () => {
  it('shows where the only article comes from, and reads a passage in three languages', async () => {
    const { discord, services } = await openWorld();
    const card = onlyMessage(await discord.slash('source', {}, { locale: 'ja' }));
    expect(textOf(card)).toContain('NationPress · 2026年1月15日公開 · 訂正・撤回なし');
    const [first] = services.knowledge().articles[0]?.passages ?? [];
    const value = `nationpress-2026-01-15#${first?.id}`;
    const read = onlyMessage(await discord.select(card, 'source:read:ja:0', [value]));
    expect(textOf(read)).toContain(first?.text.ja);
    for (const language of ['ko', 'en'] as const) {
      await discord.press(read, `source:passage:${language}:${value}`);
      expect(textOf(read)).toContain(first?.text[language]);
    }
  });

  it('lists articles where there are several, and opens one by its menu or by its name', async () => {
    const { folder, edit, addArticle } = await copyKnowledge();
    await addArticle('second', (yaml) => yaml.replace(/^title: .*$/m, 'title: Another article'));
    await edit((yaml) => yaml.replace('status: current', 'status: corrected'));
    const { discord } = await openWorld({ knowledge: folder });
    const list = onlyMessage(await discord.slash('source'));
    expect(textOf(list)).toContain('Another article');
    expect(textOf(list)).toContain('Corrected by the publisher');
    const opened = onlyMessage(await discord.select(list, 'source:article:en', ['second']));
    expect(textOf(opened)).toContain('Another article');
    const [choice] = await discord.autocomplete('source', { article: 'another' }, 'article');
    expect(choice?.value).toBe('second');
    const named = onlyMessage(await discord.slash('source', { article: 'Another article' }));
    expect(textOf(named)).toBe(textOf(opened));
    const unknown = onlyMessage(await discord.slash('source', { article: 'third' }));
    expect(textOf(unknown)).toContain('do not know that article');
  });
});

describe('/help', () => {
  it.each([
    ['en-US', 'Every sentence I show'],
    ['ko', '출처를 함께 알려 드려요'],
    ['ja', '出典を添えています'],
  ])('tells in %s what one can ask, with three questions that are answered', async (locale, text) => {
    const { discord, logged } = await openWorld();
    const card = onlyMessage(await discord.slash('help', {}, { locale }));
    expect(textOf(card)).toContain(text);
    const language = locale.slice(0, 2);
    for (const at of [0, 1, 2]) await discord.press(card, `ask:question:${language}:${at}`);
    await logged({ action: 'question', outcome: 'answered', language }, 3);
  });
});
