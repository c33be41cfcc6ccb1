import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buttonFor, buttonsOf, copyKnowledge, onlyMessage, openWorld, textOf } from './harness.ts';

const SIGNATURE = '89504e470d0a1a0a';
/** Pictures take a processor a second or two, and a busy machine many times as long. */
const PATIENCE_MS = 30_000;

describe('/timeline', () => {
  it.each([
    ['en-US', '13–14 January 2026\n', 'In 1942, 183 people died', 'Events 1–8 of 27'],
    ['ko', '2026년 1월 13일–14일\n', '183명이 목숨을 잃었다', '27건 중 1–8번째'],
    ['ja', '2026年1月13日〜14日\n', '183人が亡くなった', '全27件中 1–8件目'],
  ])('shows in %s what happened when, each event with its citation', async (locale, date, text, range) => {
    const { discord, logged } = await openWorld();
    const message = onlyMessage(await discord.slash('timeline', {}, { locale }));
    expect(message.ephemeral).toBe(true);
    const shown = textOf(message);
    for (const part of [date, text, range]) expect(shown).toContain(part);
    expect(shown.indexOf('1942')).toBeLessThan(shown.indexOf(date));
    for (let number = 1; number <= 8; number++) {
      expect(shown).toMatch(new RegExp(`\\[${number}\\]\\n`, 'u'));
      expect(shown).toContain(`\n[${number}] NationPress, 2026-01-15, ¶`);
    }
    await logged({ command: 'timeline', outcome: '27 found' });
  });

  it('turns pages by buttons that work after a restart, and reads a passage whole', async () => {
    const { discord, restart } = await openWorld();
    const message = onlyMessage(await discord.slash('timeline'));
    const first = textOf(message);
    await restart();
    for (const [page, range] of [
      [1, 'Events 9–16 of 27'],
      [2, 'Events 17–24 of 27'],
      [3, 'Events 25–27 of 27'],
    ] as const) {
      await discord.press(message, `timeline:page:en:${page}:::`);
      expect(textOf(message)).toContain(range);
    }
    expect(textOf(message)).toContain('14 January 2026\nPresident Lee Jae Myung returned');
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain('Next');
    const passage = 'nationpress-2026-01-15#japan-return';
    const read = onlyMessage(await discord.select(message, 'source:read:en:0', [passage]));
    expect(textOf(read)).toContain('returned from Japan on Wednesday');
    for (const page of [2, 1, 0]) await discord.press(message, `timeline:page:en:${page}:::`);
    expect(textOf(message)).toBe(first);
  });

  it.each([
    [{ topic: 'history' }, 5],
    [{ topic: '역사' }, 5],
    [{ from: '2025', to: '2025' }, 3],
    [{ from: '2025년', to: 'October 2025' }, 3],
    [{ to: '1942年' }, 2],
    [{ from: '2026-01-14', topic: 'summit' }, 19],
    [{ topic: 'history', from: '2025-08-31', to: '2025/8/31' }, 1],
  ])('keeps to %j: %i events', async (options, count) => {
    const { discord, logged } = await openWorld();
    await discord.slash('timeline', options);
    await logged({ command: 'timeline', outcome: `${count} found` });
  });

  it('suggests topics, and keeps to one through its pages and its picture', { timeout: 60_000 }, async () => {
    const { discord } = await openWorld({ exchangeTimeoutMs: PATIENCE_MS });
    const topics = await discord.autocomplete('timeline', { topic: '정상' }, 'topic', { locale: 'ko' });
    expect(topics).toEqual([{ name: '정상회담과 방문', value: 'summit' }]);
    const options = { topic: 'summit', from: '2026', language: 'ja' };
    const message = onlyMessage(await discord.slash('timeline', options, { locale: 'ko' }));
    const kept = 'テーマ：首脳会談と訪問 · 開始：2026年';
    expect(textOf(message)).toContain(kept);
    await discord.press(message, 'timeline:page:ja:1:summit:2026:');
    expect(textOf(message)).toContain(kept);
    const picture = onlyMessage(await discord.press(message, buttonFor(message, 'draw')));
    expect(textOf(picture)).toContain(kept);
  });

  it.each(['en-US', 'ko', 'ja'])(
    'draws a picture in %s, dark and light, described for who cannot see it',
    {
      timeout: 60_000,
    },
    async (locale) => {
      const { discord } = await openWorld({ exchangeTimeoutMs: PATIENCE_MS });
      const message = onlyMessage(await discord.slash('timeline', { topic: 'history' }, { locale }));
      const picture = onlyMessage(await discord.press(message, buttonFor(message, 'draw')));
      expect(picture.ephemeral).toBe(true);
      const pictures = () =>
        picture.attachments.map(({ data, filename, description }) => ({
          filename,
          description,
          signature: Buffer.from(data).toString('hex', 0, 8),
          bytes: Buffer.from(data).toString('base64'),
        }));
      const [dark] = pictures();
      expect(dark).toMatchObject({ filename: 'timeline-dark.png', signature: SIGNATURE });
      expect(dark?.description).toContain('[5] ');
      expect(dark?.description).toContain('1942');
      expect(JSON.stringify(picture.components)).toContain(JSON.stringify(dark?.description).slice(1, -1));
      await discord.press(picture, buttonFor(picture, 'light'));
      const [light, ...others] = pictures();
      expect(others).toEqual([]);
      expect(light).toMatchObject({ filename: 'timeline-light.png', signature: SIGNATURE });
      expect(light?.bytes).not.toBe(dark?.bytes);
      await discord.press(picture, buttonFor(picture, 'dark'));
      expect(pictures()).toEqual([dark]);
    },
  );

  it('draws thirty events a picture, and turns to the next', { timeout: 60_000 }, async () => {
    const { folder, addArticle } = await copyKnowledge();
    await addArticle('second', (yaml) => yaml.replace(/^publisher: .*$/m, 'publisher: Second Gazette'));
    const { discord } = await openWorld({ knowledge: folder, exchangeTimeoutMs: PATIENCE_MS });
    const message = onlyMessage(await discord.slash('timeline'));
    expect(textOf(message)).toContain('Events 1–8 of 54');
    const picture = onlyMessage(await discord.press(message, buttonFor(message, 'draw')));
    expect(textOf(picture)).toContain('Events 1–30 of 54');
    await discord.press(picture, 'timeline:dark:en:1:::');
    expect(textOf(picture)).toContain('Events 31–54 of 54');
    expect(picture.attachments.length).toBe(1);
    expect(buttonFor(picture, 'light')).toBe('timeline:light:en:1:::');
  });

  it('answers others while a picture is drawn', { timeout: 60_000 }, async () => {
    const { discord } = await openWorld({ exchangeTimeoutMs: PATIENCE_MS });
    const message = onlyMessage(await discord.slash('timeline', { topic: 'history' }));
    let drawing = true;
    const picture = discord.press(message, buttonFor(message, 'draw')).finally(() => {
      drawing = false;
    });
    let answered = 0;
    while (drawing) {
      onlyMessage(await discord.slash('search', { words: 'Nara' }));
      answered += 1;
    }
    expect(onlyMessage(await picture).attachments.length).toBe(1);
    expect(answered).toBeGreaterThan(1);
  });

  it.each([
    ['en-US', 'from', 'soon', 'I cannot read “soon” as a date', '2026-01-13, January 2026 or 2026'],
    ['ko', 'to', '2026-02-30', '‘2026-02-30’을(를) 날짜로 읽지 못했어요', '2026년 1월'],
    ['ja', 'from', '近いうち', '「近いうち」を日付として読み取れませんでした', '2026年1月'],
  ])('asks in %s for a date it can read, with an example', async (locale, option, typed, text, example) => {
    const { discord } = await openWorld();
    const message = onlyMessage(await discord.slash('timeline', { [option]: typed }, { locale }));
    expect(textOf(message)).toContain(text);
    expect(textOf(message)).toContain(example);
  });

  it('says that a time ends before it begins, and that nothing happened in one, with a way to all events', async () => {
    const { discord } = await openWorld();
    const reversed = onlyMessage(await discord.slash('timeline', { from: '2026', to: '2025' }));
    expect(textOf(reversed)).toContain('ends before it begins');
    const none = onlyMessage(await discord.slash('timeline', { from: '2030' }));
    expect(textOf(none)).toContain('No event in the knowledge base fits this');
    await discord.press(none, buttonFor(none, 'page'));
    expect(textOf(none)).toContain('Events 1–8 of 27');
  });

  it('offers topics near to one that it does not know, and keeps to the time then', async () => {
    const { discord } = await openWorld();
    const unknown = onlyMessage(await discord.slash('timeline', { topic: 'Histroy', from: '2025' }));
    expect(textOf(unknown)).toContain('I do not know “Histroy”.\nDid you mean one of these?');
    await discord.select(unknown, 'timeline:topic:en:2025:', ['history']);
    expect(textOf(unknown)).toContain('Topic: History · From: 2025\nEvents 1–3 of 3');
    const other = onlyMessage(await discord.slash('timeline', { topic: 'xyz' }));
    expect(textOf(other)).toContain('Please choose one from the list');
  });

  it('says of an event that is not translated which language it is in', async () => {
    const { folder, edit } = await copyKnowledge();
    await edit((yaml) => yaml.replace(/^ +ko: 조세이 탄광에서 유해가 발견된.*\n/m, ''));
    const { discord } = await openWorld({ knowledge: folder });
    const message = onlyMessage(
      await discord.slash('timeline', { topic: 'history', from: '2025', to: '2025' }, { locale: 'ko' }),
    );
    expect(textOf(message)).toContain('2025년 8월\nRemains were discovered');
    expect(textOf(message)).toContain('아직 번역이 없어 영어로 보여 드려요');
  });

  it('works without topics and without events', async () => {
    const { folder, edit } = await copyKnowledge();
    await rm(`${folder}/topics.yaml`);
    await writeFile(`${folder}/glossary.yaml`, '[]\n');
    await edit((yaml) =>
      yaml
        .replace(/^ +topics: .*\n/gm, '')
        .replace(/^ +names: .*\n/gm, '')
        .replace(/^ +when: (?!'1942').*\n/gm, ''),
    );
    const { discord, services } = await openWorld({ knowledge: folder });
    expect(services.knowledge().topics).toEqual([]);
    expect(textOf(onlyMessage(await discord.slash('timeline')))).toContain('Events 1–2 of 2');
    const unknown = onlyMessage(await discord.slash('timeline', { topic: 'history' }));
    expect(textOf(unknown)).toContain('This knowledge base has no topics');
    expect(await discord.autocomplete('timeline', { topic: 'h' }, 'topic')).toEqual([]);
  });
});
