import { describe, expect, it } from 'vitest';
import type { LocalMessage } from '../../src/local-discord/index.ts';
import { buttonsOf, onlyMessage, openWorld, textOf, type World } from './harness.ts';

/** A message with such a text in the channel. */
async function messageOf({ discord }: World, content: string): Promise<LocalMessage> {
  const reply = onlyMessage(await discord.write(`<@${discord.applicationId}> hello`));
  return { ...reply, content, components: [], flags: 0 };
}

async function found(world: World, content: string, locale = 'en-US'): Promise<LocalMessage> {
  const target = await messageOf(world, content);
  return onlyMessage(await world.discord.messageCommand('Find sources', target, { locale }));
}

describe('Find sources', () => {
  it('says in private what the knowledge base says to each claim, and leaves out what claims nothing', async () => {
    const world = await openWorld();
    const reply = await found(
      world,
      [
        'hey! so Lee met Takaichi in Nara for the summit <:wave:123456789012345678>',
        '> Lee met Takaichi in Osaka',
        'Lee and Takaichi held their summit in Tokyo on January 13-14. The remains at the Chosei mine turned up in August 2024.',
        'Samsung shares jumped 4% on Tuesday. what do you think?',
      ].join('\n'),
    );
    expect(reply.ephemeral).toBe(true);
    const text = textOf(reply);
    expect(text).toContain('1 supported · 2 nearby · 1 not covered');
    expect(text).toContain('Supported · “so Lee met Takaichi in Nara for the summit”');
    expect(text).toContain('The message says Tokyo; the passage says Nara.');
    expect(text).toContain('The message says August 2024; the passage says August 2025.');
    expect(text).toContain('Not covered · “Samsung shares jumped 4% on Tuesday.”');
    expect(text).toContain('[1] NationPress, 2026-01-15, ¶7');
    expect(text).not.toContain('Osaka');
    const [line] = await world.logged({ command: 'Find sources' });
    expect(line).toMatchObject({ language: 'en', outcome: '1 supported, 2 nearby, 1 uncovered' });
    expect(JSON.stringify(world.lines)).not.toContain('Samsung');
  });

  it.each([
    [
      'ko',
      '조세이 탄광 수몰 사고로 183명이 죽었대. 나라는 이 대통령의 고향이다.',
      '근거 있음 1 · 비슷한 내용 1',
    ],
    [
      'ja',
      '長生炭鉱の水没事故で183人が亡くなったそうです。奈良は李大統領の故郷です。',
      '根拠あり 1 · 近い記述 1',
    ],
  ])('speaks %s to who speaks it', async (locale, content, counts) => {
    const text = textOf(await found(await openWorld(), content, locale));
    expect(text).toContain(counts);
    expect(text).toContain('183');
  });

  it('quotes in the language of the message, and speaks in that of the asker', async () => {
    const text = textOf(await found(await openWorld(), '奈良は高市首相の故郷だよ。', 'ko'));
    expect(text).toContain('근거 있음');
    expect(text).toContain('高市早苗首相の故郷は奈良である。');
  });

  it('has buttons for the passages whole that work after a restart', async () => {
    const world = await openWorld();
    const reply = await found(world, 'Nara is the hometown of Takaichi.');
    await world.restart();
    const [sources] = buttonsOf(reply);
    const opened = onlyMessage(await world.discord.press(reply, sources?.customId ?? ''));
    expect(textOf(opened)).toContain('Nara is the hometown of Japanese Prime Minister Sanae Takaichi.');
  });

  it('says kindly that there is nothing to read, or nothing that is claimed', async () => {
    const world = await openWorld();
    expect(textOf(await found(world, '', 'ja'))).toContain('文章がない');
    expect(textOf(await found(world, 'good morning everyone! how are you?'))).toContain('no claim');
  });

  it('copes with a page of anything, and lets others be answered meanwhile', async () => {
    const world = await openWorld();
    const page = '이재명 대통령이 나라에서 다카이치를 만났고 **@everyone** `'.repeat(120).slice(0, 4000);
    const lines = 'Lee met Takaichi in Nara. '.repeat(160).slice(0, 4000);
    const target = await messageOf(world, lines);
    const [many, answer] = await Promise.all([
      world.discord.messageCommand('Find sources', target),
      world.discord.slash('ask', { question: 'When did Lee return to Korea?' }),
    ]);
    expect(textOf(onlyMessage(many))).toMatch(/Sentences that did not fit here: \d+/);
    expect(textOf(onlyMessage(answer))).toContain('14 January 2026');
    expect(textOf(await found(world, page))).not.toBe('');
  });
});
