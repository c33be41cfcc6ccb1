import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buttonsOf, copyKnowledge, onlyMessage, openWorld, textOf } from './harness.ts';

describe('/glossary', () => {
  it.each([
    [
      'en-US',
      'Sanae Takaichi\nPerson\n',
      'Prime Minister of Japan; her hometown is Nara. [1]',
      'Related terms',
    ],
    ['ko', '다카이치 사나에\n인물\n', '일본의 총리. 고향은 나라(奈良)다. [1]', '관련 용어'],
    ['ja', '高市早苗\n人物\n', '日本の首相。故郷は奈良。 [1]', '関連する用語'],
  ])('explains a term in %s, with its names, readings and citation', async (locale, head, text, related) => {
    const { discord, logged } = await openWorld();
    const message = onlyMessage(await discord.slash('glossary', { term: 'タカイチ' }, { locale }));
    expect(message.ephemeral).toBe(true);
    const shown = textOf(message);
    for (const part of [head, text, related, 'English Sanae Takaichi · ', '한국어 다카이치 사나에 · '])
      expect(shown).toContain(part);
    for (const reading of ['Takaichi Sanae', '高市早苗', 'たかいち さなえ']) expect(shown).toContain(reading);
    expect(shown).toContain('\n[1] NationPress, 2026-01-15, ¶2, ¶7 · Why Does');
    await logged({ command: 'glossary', outcome: 'term' });
  });

  it('suggests terms in any script, by a name that finds them', async () => {
    const { discord } = await openWorld();
    for (const typed of ['Horyu', '호류', '法隆', 'ほうりゅ', '법륭']) {
      const [first] = await discord.autocomplete('glossary', { term: typed }, 'term', { locale: 'ko' });
      expect(first).toEqual({ name: '호류지 (Horyu-ji Temple · 法隆寺)', value: '호류지' });
    }
    const all = await discord.autocomplete('glossary', {}, 'term', { locale: 'ja' });
    expect(all.length).toBe(25);
    const found = onlyMessage(await discord.slash('glossary', { term: '호류지' }, { locale: 'ja' }));
    expect(textOf(found)).toContain('法隆寺\n場所');
  });

  it('reads the passages that mention a term, page by page, in another language too, after a restart', async () => {
    const { discord, restart, services } = await openWorld();
    const message = onlyMessage(await discord.slash('glossary', { term: 'Lee Jae Myung' }));
    await restart();
    await discord.press(message, 'glossary:term:en:lee-jae-myung:1');
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Previous');
    await discord.press(message, 'glossary:term:ja:lee-jae-myung:1');
    expect(textOf(message)).toContain('李在明\n人物');
    const id = 'nationpress-2026-01-15#horyuji-tour';
    const read = onlyMessage(await discord.select(message, 'source:read:ja:0', [id]));
    expect(textOf(read)).toContain(services.answerer().passage(id, 'ja')?.text);
  });

  it('goes on to a related term, and to the list of a kind', async () => {
    const { discord } = await openWorld();
    const message = onlyMessage(await discord.slash('glossary', { term: 'Nara' }));
    await discord.select(message, 'glossary:open:en', ['takaichi-sanae']);
    expect(textOf(message)).toContain('Sanae Takaichi\nPerson');
    await discord.press(message, 'glossary:browse:en:person:0');
    expect(textOf(message)).toContain('Glossary\nPerson (4)');
  });

  it('lists all terms by kind where none is given, each with its names in three languages', async () => {
    const { discord, services } = await openWorld();
    const message = onlyMessage(await discord.slash('glossary', {}, { locale: 'ko' }));
    const seen: string[] = [textOf(message)];
    for (const kind of ['place', 'institution', 'term']) {
      await discord.select(message, 'glossary:kind:ko', [kind]);
      seen.push(textOf(message));
    }
    for (const { name } of services.knowledge().glossary) {
      expect(seen.join('\n')).toContain(`${name.ko} · ${name.en} · ${name.ja}`);
    }
    await discord.select(message, 'glossary:open:ko', ['shuttle-diplomacy']);
    expect(textOf(message)).toContain('셔틀외교\n용어');
  });

  it('turns the pages of a long list', async () => {
    const { folder, edit } = await copyKnowledge();
    await edit((yaml) => yaml.replace(/^ +names: .*\n/gm, ''));
    const term = (number: number) =>
      [
        `- id: term-${number}`,
        '  kind: place',
        `  name: { en: Place ${number}, ko: 장소 ${number}, ja: 場所${number} }`,
        '  description: { en: A place., ko: 장소., ja: 場所。 }',
        '  source: { article: nationpress-2026-01-15, paragraphs: [1] }',
      ].join('\n');
    const numbers = Array.from({ length: 45 }, (_, at) => at + 100);
    await writeFile(`${folder}/glossary.yaml`, numbers.map(term).join('\n'));
    const { discord } = await openWorld({ knowledge: folder });
    const message = onlyMessage(await discord.slash('glossary'));
    expect(textOf(message)).toContain('Place (45)');
    const pages = [textOf(message)];
    for (const page of [1, 2]) {
      await discord.press(message, `glossary:browse:en:place:${page}`);
      pages.push(textOf(message));
    }
    for (const number of numbers) expect(pages.join('\n')).toContain(`Place ${number} · `);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Previous']);
  });

  it.each([
    ['en-US', 'shutl diplomasy', 'I do not know “shutl diplomasy”.\nDid you mean', 'shuttle-diplomacy'],
    ['ko', '타카이찌', '‘타카이찌’은(는) 제가 모르는 말이에요.', 'takaichi-sanae'],
    ['ja', '長生炭田', '「長生炭田」は見つかりませんでした。', 'chosei-coal-mine'],
  ])('offers in %s what is near to an unknown term', async (locale, term, text, id) => {
    const { discord, services } = await openWorld();
    const message = onlyMessage(await discord.slash('glossary', { term }, { locale }));
    expect(textOf(message)).toContain(text);
    const language = locale.slice(0, 2) as 'en' | 'ko' | 'ja';
    await discord.select(message, `glossary:open:${language}`, [id]);
    const known = services.knowledge().glossary.find((each) => each.id === id);
    expect(textOf(message)).toContain(known?.name[language]);
  });

  it('says that there is no glossary, where there is none or an empty one', async () => {
    const { folder, edit } = await copyKnowledge();
    await edit((yaml) => yaml.replace(/^ +names: .*\n/gm, ''));
    for (const prepare of [
      () => rm(`${folder}/glossary.yaml`),
      () => writeFile(`${folder}/glossary.yaml`, '[]\n'),
    ]) {
      await prepare();
      const { discord } = await openWorld({ knowledge: folder });
      for (const options of [{}, { term: 'Nara' }]) {
        const message = onlyMessage(await discord.slash('glossary', options, { locale: 'ja' }));
        expect(textOf(message)).toContain('このナレッジベースには用語集がありません');
      }
      expect(await discord.autocomplete('glossary', { term: 'N' }, 'term')).toEqual([]);
    }
  });
});
