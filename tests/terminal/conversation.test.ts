import { describe, expect, it } from 'vitest';
import { openConversation } from '../../src/terminal/conversation.ts';
import { openWorld } from '../e2e/harness.ts';

/** A conversation with the bot; `said` gives back what has been printed since it was asked last. */
async function openChat(locale: string) {
  const { discord } = await openWorld();
  let printed = '';
  const conversation = openConversation({
    discord,
    locale,
    drawing: () => ({ width: 80, colour: false }),
    print: async (text) => {
      printed += text;
    },
  });
  const take = async (typed: string) => {
    printed = '';
    await conversation.take(typed);
    return printed;
  };
  return { conversation, take };
}

describe('a conversation', () => {
  it('takes another locale in any spelling, and says which it is', async () => {
    const { take } = await openChat('en-US');
    expect(await take('/as')).toMatch(/set to en-US/);
    expect(await take('/as en')).toMatch(/set to en-US/);
    expect(await take('/as KO')).toMatch(/Discord 언어가 ko인/);
    expect(await take('/help')).toMatch(/한일 관계.+숫자를 적으면.+\/quit/s);
    expect(await take('/도움말')).toBe(await take('/help'));
    expect(await take('/as klingon')).toMatch(/klingon/);
    expect(await take('/as fr')).toMatch(/set to fr/);
  });

  it('asks again for what a form does not take, and goes on once it does', async () => {
    const { conversation, take } = await openChat('en-US');
    const card = await take('Where did Lee and Takaichi meet?');
    const number = /\((\d)\) Ask a follow-up/.exec(card)?.[1] ?? expect.fail(card);
    expect(await take(number)).toMatch(/^Ask a follow-up\n.*\/cancel.*\nYour question \(.*\):\n$/);
    expect(await take('')).toMatch(/nothing there yet.+Your question/s);
    expect(await take('when? '.repeat(80))).toMatch(/1 to 300 characters.+Your question/s);
    expect(await conversation.complete('/c')).toEqual([['/cancel'], '/c']);
    expect(await conversation.complete('Where')).toEqual([[], 'Where']);
    expect(await take('/help')).toMatch(/Question: \/help/);
  });

  it('leaves a form at /cancel', async () => {
    const { take } = await openChat('en-US');
    const card = await take('Where did Lee and Takaichi meet?');
    await take(/\((\d)\) Ask a follow-up/.exec(card)?.[1] ?? expect.fail(card));
    expect(await take(' /cancel ')).toBe('');
    expect(await take('/as')).toMatch(/set to en-US/);
  });

  it('completes by what the bot suggests in the locale of the person', async () => {
    const { conversation, take } = await openChat('en-US');
    const [questions] = await conversation.complete('');
    expect(questions.length).toBeGreaterThan(0);
    await take('/as ko');
    const [others] = await conversation.complete('');
    expect(others.filter((question) => /\p{sc=Hangul}/u.test(question))).toEqual(others);
  });

  it('offers no commands of menus, which cannot be typed', async () => {
    const { conversation, take } = await openChat('ja');
    const [names] = await conversation.complete('/');
    expect(names).toContain('/質問 ');
    expect(names.filter((name) => name.includes('メッセージ'))).toEqual([]);
    expect(await take('/このメッセージで質問')).toMatch(/というコマンドはありません/);
  });
});

describe('a menu of which several can be chosen', () => {
  it('has each chosen or left out by its number, and what is posted is shown too', async () => {
    const { take } = await openChat('en-US');
    const before = await take('/summary topic:history');
    expect(before).toMatch(/\(1\) \[x\] 1\. In 1942/);
    const after = await take('1');
    expect(after).toMatch(/\(1\) \[ \] 1\. In 1942/);
    expect(await take('1')).toBe(before);
    const number = /\((\d+)\) Post /.exec(before)?.[1] ?? expect.fail(before);
    const posted = await take(number);
    expect(posted).toMatch(/Posted:.+\(1\) Update {2}\(2\) Edit {2}\(3\) Take back/s);
    expect(await take('3')).toContain('Taken back');
  });
});
