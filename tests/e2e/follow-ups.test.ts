import { describe, expect, it } from 'vitest';
import { buttonFor, onlyMessage, openWorld, textOf } from './harness.ts';

const WHERE = {
  en: 'Where did Lee and Takaichi meet?',
  ko: '이재명 대통령과 다카이치 총리는 어디서 만났어?',
  ja: '李大統領と高市首相はどこで会いましたか',
};

describe('a follow-up', () => {
  it.each([
    [WHERE.en, 'and when?', '13 and 14 January 2026'],
    [WHERE.ko, '그럼 언제?', '2026년 1월 13~14일'],
    [WHERE.ja, 'いつ？', '2026年1月13～14日'],
  ])('by /ask in the same channel goes on from %s', async (question, followUp, date) => {
    const { discord } = await openWorld();
    await discord.slash('ask', { question });
    const message = onlyMessage(await discord.slash('ask', { question: followUp }));
    expect(textOf(message)).toContain(`${followUp} (${question})`);
    expect(textOf(message)).toContain(date);
  });

  it.each([
    ['of another person', { userId: '987654321098765432' }],
    ['in another place', { guildId: null }],
  ])('%s goes on from nothing', async (_, as) => {
    const { discord } = await openWorld();
    await discord.slash('ask', { question: WHERE.en });
    const message = onlyMessage(await discord.slash('ask', { question: 'and when?' }, as));
    expect(textOf(message)).not.toContain('Understood as');
  });

  it.each([
    [WHERE.en, 'how do I bake bread?'],
    [WHERE.en, 'thanks!'],
    [WHERE.ko, '날씨는?'],
    [WHERE.ja, '天気は？'],
  ])('after %s is not what brings up a matter of its own: %s', async (question, other) => {
    const { discord, logged } = await openWorld();
    await discord.slash('ask', { question });
    const message = onlyMessage(await discord.slash('ask', { question: other }));
    expect(textOf(message)).not.toContain(`(${question})`);
    const [, line] = await logged({ command: 'ask' }, 2);
    expect(line?.outcome).not.toBe('answered');
  });

  it('can be entered into the form of a card, which knows its question after a restart too', async () => {
    const { discord, restart } = await openWorld();
    const card = onlyMessage(await discord.slash('ask', { question: WHERE.ja }));
    await restart();
    const { modal } = await discord.press(card, buttonFor(card, 'follow'), { locale: 'ja' });
    if (modal === null) expect.fail('no form came');
    expect(modal.title).toBe('続けて質問する');
    const message = onlyMessage(await discord.submit(modal, { question: 'いつ？' }));
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toContain('2026年1月13～14日');
  });

  it('to a follow-up goes on from the whole of it', async () => {
    const { discord } = await openWorld();
    await discord.slash('ask', { question: WHERE.en });
    await discord.slash('ask', { question: 'and when?' });
    const message = onlyMessage(await discord.slash('ask', { question: 'where?' }));
    expect(textOf(message)).toContain('Nara');
  });
});

describe('two languages at once', () => {
  it('are shown one under the other, with sources and sharing in both', async () => {
    const { discord } = await openWorld();
    const card = onlyMessage(await discord.slash('ask', { question: WHERE.en, language: 'ko+ja' }));
    const both = (text: string) => {
      expect(text).toContain('나라(奈良)에서');
      expect(text).toContain('奈良で高市早苗首相と');
    };
    both(textOf(card));
    both(textOf(onlyMessage(await discord.press(card, buttonFor(card, 'sources')))));
    const shared = onlyMessage(await discord.press(card, buttonFor(card, 'share')));
    expect(shared.ephemeral).toBe(false);
    both(textOf(shared));
  });
});
