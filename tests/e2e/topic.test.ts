import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buttonFor, buttonsOf, copyKnowledge, onlyMessage, openWorld, textOf } from './harness.ts';

describe('/topic', () => {
  it.each([
    [
      'en-US',
      'History\n7 passages, 5 dated events',
      'Key points',
      'People: Lee Jae Myung',
      'Timeline\n1942\n',
    ],
    ['ko', '역사\n내용 7건, 날짜가 있는 일 5건', '핵심 내용', '인물: 이재명', '연표\n1942년\n'],
    ['ja', '歴史\n記述7件、日付のある出来事5件', '要点', '人物：李在明', '年表\n1942年\n'],
  ])('shows in %s a topic at a glance, every sentence cited', async (locale, ...parts) => {
    const { discord, logged, services } = await openWorld();
    const message = onlyMessage(await discord.slash('topic', { topic: 'history' }, { locale }));
    expect(message.ephemeral).toBe(true);
    const shown = textOf(message);
    for (const part of parts) expect(shown).toContain(part);
    const language = locale.slice(0, 2) as 'en' | 'ko' | 'ja';
    const texts = services
      .knowledge()
      .articles.flatMap(({ passages }) => passages.map(({ text }) => text[language]))
      .join('\n');
    const marked = shown.split('\n').filter((line) => /.\[\d+\]$/u.test(line));
    expect(marked.length).toBeGreaterThanOrEqual(6);
    for (const line of marked) {
      const [, sentence = '', number] = /^(.*) \[(\d+)\]$/u.exec(line) ?? [];
      expect(texts).toContain(sentence);
      expect(shown).toMatch(new RegExp(`^\\[${number}\\] NationPress, 2026-01-15, ¶`, 'mu'));
    }
    await logged({ command: 'topic', outcome: 'topic', language });
  });

  it.each([
    ['en-US', 'security'],
    ['ko', 'summit'],
    ['ja', 'culture'],
  ])('offers in %s what to ask next, which is answered when pressed', async (locale, topic) => {
    const { discord, logged } = await openWorld();
    const message = onlyMessage(await discord.slash('topic', { topic }, { locale }));
    const questions = buttonsOf(message).filter(({ customId }) => customId.startsWith('ask:question:'));
    expect(questions.length).toBe(3);
    for (const { customId } of questions) await discord.press(message, customId);
    await logged({ action: 'question', outcome: 'answered', language: locale.slice(0, 2) }, 3);
  });

  it('leads to its timeline, its terms and its passages, after a restart too', async () => {
    const { discord, restart } = await openWorld();
    const message = onlyMessage(
      await discord.slash('topic', { topic: '歴史', language: 'ko' }, { locale: 'ja' }),
    );
    const before = textOf(message);
    await restart();
    const timeline = onlyMessage(await discord.press(message, buttonFor(message, 'open')));
    expect(textOf(timeline)).toContain('주제: 역사\n5건 중 1–5번째');
    const term = onlyMessage(await discord.select(message, 'glossary:explain:ko', ['chosei-coal-mine']));
    expect(textOf(term)).toContain('조세이 탄광\n장소');
    const id = 'nationpress-2026-01-15#horyuji-baekje';
    const passage = onlyMessage(await discord.select(message, 'source:read:ko:0', [id]));
    expect(textOf(passage)).toContain('백제와 역사적 인연이 깊은 절');
    expect(textOf(message)).toBe(before);
  });

  it('suggests topics, and offers those that are near to an unknown one', async () => {
    const { discord } = await openWorld();
    const choices = await discord.autocomplete('topic', { topic: 'trade' }, 'topic', { locale: 'ja' });
    expect(choices).toEqual([{ name: '通商と食品安全', value: 'trade' }]);
    const unknown = onlyMessage(await discord.slash('topic', { topic: 'cultur' }));
    expect(textOf(unknown)).toContain('I do not know “cultur”.\nDid you mean one of these?');
    await discord.select(unknown, 'topic:choose:en', ['culture']);
    expect(textOf(unknown)).toContain('Culture and personal ties\n6 passages, 4 dated events');
  });

  it('says so where there are no topics, and works without a glossary, without dates and on nothing', async () => {
    const { folder, edit } = await copyKnowledge();
    await rm(`${folder}/glossary.yaml`);
    await edit((yaml) =>
      yaml
        .replace(/^ +names: .*\n/gm, '')
        .replace(/^ +when: .*\n/gm, '')
        .replace(/^( +topics: )\[[^\]]*china[^\]]*\]/gm, '$1[summit]'),
    );
    const { discord } = await openWorld({ knowledge: folder });
    const some = onlyMessage(await discord.slash('topic', { topic: 'history' }));
    expect(textOf(some)).toContain('7 passages, 0 dated events');
    expect(textOf(some)).toContain('Key points');
    const none = onlyMessage(await discord.slash('topic', { topic: 'china' }));
    expect(textOf(none)).toContain('China\n0 passages, 0 dated events\nThe knowledge base holds nothing');

    await rm(`${folder}/topics.yaml`);
    await edit((yaml) => yaml.replace(/^ +topics: .*\n/gm, ''));
    const without = await openWorld({ knowledge: folder });
    const notice = onlyMessage(await without.discord.slash('topic', { topic: 'history' }, { locale: 'ko' }));
    expect(textOf(notice)).toContain('이 지식 베이스에는 주제가 없어요');
  });

  it('says of sentences that are not translated which language they are in', async () => {
    const { folder, edit } = await copyKnowledge();
    await edit((yaml) => yaml.replace(/^ {6}ja: (?=[^[]).*\n(?: {8,}.*\n)*/gm, ''));
    const { discord } = await openWorld({ knowledge: folder });
    const message = onlyMessage(await discord.slash('topic', { topic: 'history' }, { locale: 'ja' }));
    expect(textOf(message)).toContain('まだ翻訳がないため、英語で表示しています。');
  });
});
