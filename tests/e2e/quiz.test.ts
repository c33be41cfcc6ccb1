import { describe, expect, it } from 'vitest';
import type { LocalMessage } from '../../src/local-discord/index.ts';
import type { AskedQuestion } from '../../src/quiz/draw.ts';
import { readSolo, type SoloQuiz } from '../../src/quiz/solo.ts';
import { materialOf, questionsOfSolo } from '../../src/quiz/solo-questions.ts';
import { buttonsOf, copyKnowledge, onlyMessage, openWorld, textOf, type World } from './harness.ts';

const LOCALES = { en: 'en-GB', ko: 'ko', ja: 'ja' } as const;

/** The custom ids of a card's buttons for an action of `/quiz`. */
function idsFor(message: LocalMessage, action: string): string[] {
  return buttonsOf(message)
    .map(({ customId }) => customId)
    .filter((id) => id.startsWith(`quiz:${action}:`));
}

function idFor(message: LocalMessage, action: string): string {
  return idsFor(message, action)[0] ?? expect.fail(`no button to ${action} in ${textOf(message)}`);
}

/** The question that a card asks, read from its buttons as the bot itself does. */
function questionOn(message: LocalMessage, { services }: World): { quiz: SoloQuiz; question: AskedQuestion } {
  const quiz = readSolo(idFor(message, 'pass').split(':')[2]);
  const questions = quiz && questionsOfSolo(quiz, materialOf(services.knowledge()));
  const question = quiz && questions?.[quiz.at];
  if (quiz === undefined || question === undefined) expect.fail(`no question in ${textOf(message)}`);
  return { quiz, question };
}

/** Answers the question of a card rightly or wrongly, by a press or by the form, whichever it offers. */
async function answer(message: LocalMessage, world: World, right: boolean): Promise<AskedQuestion> {
  const { question } = questionOn(message, world);
  if (question.choices.length === 0) {
    const { modal } = await world.discord.press(message, idFor(message, 'type'));
    if (modal === null) expect.fail('no form came');
    await world.discord.submit(modal, { answer: right ? question.answer : 'xyzzy' });
  } else {
    const at = question.choices.findIndex((choice) => (choice === question.answer) === right);
    await world.discord.press(message, idsFor(message, 'pick')[at] ?? '');
  }
  return question;
}

describe('/quiz', () => {
  it.each([
    ['en', '2 of 4 right', 'To look at once more', 'You have everything right'],
    ['ko', '4문제 중 2문제를 맞혔어요', '한 번 더 볼 문제예요', '모두 맞혔어요'],
    ['ja', '4問中2問正解', 'もう一度見ておきたい問題', '全問正解です'],
  ] as const)(
    'in %s asks, shows after each answer what is right and what shows it, and what was missed again until all is right',
    async (language, score, missedTitle, perfect) => {
      const world = await openWorld();
      const { discord } = world;
      const card = onlyMessage(await discord.slash('quiz', { rounds: 4 }, { locale: LOCALES[language] }));
      expect(card.ephemeral).toBe(true);
      const missed: AskedQuestion[] = [];
      for (const right of [true, false, true, false]) {
        const question = await answer(card, world, right);
        if (!right) missed.push(question);
        const text = textOf(card);
        expect(text).toContain(question.answer);
        expect(text).toContain(question.sentence.text);
        expect(text).toContain('[1] NationPress, 2026-01-15, ¶');
        await discord.press(card, idFor(card, 'next'));
      }
      expect(textOf(card)).toContain(score);
      expect(textOf(card)).toContain(missedTitle);
      for (const { answer: told } of missed) expect(textOf(card)).toContain(told);
      await discord.press(card, idFor(card, 'again'));
      const again = [questionOn(card, world).question.id];
      await answer(card, world, true);
      await discord.press(card, idFor(card, 'next'));
      again.push(questionOn(card, world).question.id);
      await answer(card, world, true);
      await discord.press(card, idFor(card, 'next'));
      expect(again).toEqual(missed.map(({ id }) => id));
      expect(textOf(card)).toContain(perfect);
      expect(idsFor(card, 'again')).toEqual([]);
      await discord.press(card, idFor(card, 'new'));
      expect(questionOn(card, world).quiz.rounds).toBe(4);
    },
  );

  it('takes an answer that is typed in any writing of the glossary', async () => {
    const world = await openWorld();
    const { discord } = world;
    for (let tries = 0; ; tries++) {
      if (tries > 50) expect.fail('no question about a person came');
      const card = onlyMessage(await discord.slash('quiz', { kind: 'typed', rounds: 1, language: 'ja' }));
      if (questionOn(card, world).question.answer !== '李在明') continue;
      const { modal } = await discord.press(card, idFor(card, 'type'));
      if (modal === null) expect.fail('no form came');
      expect(modal.title).toBe('答えを書く');
      await discord.submit(modal, { answer: '  이재명 대통령님 ' });
      expect(textOf(card)).toContain('正解です！');
      expect(textOf(card)).toContain('あなたの答え：이재명 대통령님');
      return;
    }
  });

  it('goes on where it was after a restart', async () => {
    const world = await openWorld();
    const { discord } = world;
    const card = onlyMessage(await discord.slash('quiz', { rounds: 2, kind: 'choice' }));
    await answer(card, world, true);
    await world.restart();
    await discord.press(card, idFor(card, 'next'));
    expect(textOf(card)).toContain('Question 2 of 2 · 1 right so far');
    await world.restart();
    await answer(card, world, true);
    await discord.press(card, idFor(card, 'next'));
    expect(textOf(card)).toContain('2 of 2 right');
  });

  it('counts presses at once on several answers as one answer', async () => {
    const world = await openWorld();
    const { discord } = world;
    const card = onlyMessage(await discord.slash('quiz', { rounds: 2, kind: 'choice' }));
    const ids = [...idsFor(card, 'pick'), ...idsFor(card, 'pick'), idFor(card, 'pass')];
    await Promise.all(ids.map((id) => discord.press(card, id)));
    expect(textOf(card)).toMatch(/Question 1 of 2 · [01] right so far/);
    const next = idFor(card, 'next');
    await Promise.all([discord.press(card, next), discord.press(card, next)]);
    expect(textOf(card)).toMatch(/Question 2 of 2 · [01] right so far/);
  });

  it('passes a question that one cannot answer', async () => {
    const world = await openWorld();
    const card = onlyMessage(await world.discord.slash('quiz', { rounds: 1 }, { locale: 'ko' }));
    const { question } = questionOn(card, world);
    await world.discord.press(card, idFor(card, 'pass'));
    expect(textOf(card)).toContain('괜찮아요. 정답을 알려 드릴게요.');
    expect(textOf(card)).toContain(`정답: ${question.answer}`);
    await world.discord.press(card, idFor(card, 'next'));
    expect(textOf(card)).toContain('1문제 중 0문제를 맞혔어요');
  });

  it('keeps to a topic, a kind and a language', async () => {
    const world = await openWorld();
    const { discord } = world;
    const topics = await discord.autocomplete('quiz', { topic: '역' }, 'topic', { locale: 'ko' });
    expect(topics).toContainEqual({ name: '역사', value: 'history' });
    const card = onlyMessage(
      await discord.slash('quiz', { topic: 'history', kind: 'dates', language: 'ko', rounds: 20 }),
    );
    expect(textOf(card)).toContain('주제: 역사');
    const { quiz, question } = questionOn(card, world);
    expect(question.prompt.kind).toBe('date');
    expect(quiz.rounds).toBeGreaterThan(1);
    expect(quiz.rounds).toBeLessThan(20);
    const unknown = onlyMessage(await discord.slash('quiz', { topic: 'sumo' }, { locale: 'ja' }));
    expect(textOf(unknown)).toContain('そのテーマは見つかりません');
    await expect(discord.slash('quiz', { rounds: 21 })).rejects.toThrow();
  });

  it('says kindly where there is nothing to ask, and where the knowledge has changed since', async () => {
    const { folder, edit } = await copyKnowledge();
    const world = await openWorld({ knowledge: folder });
    const { discord } = world;
    const card = onlyMessage(await discord.slash('quiz', { rounds: 20 }));
    await edit((yaml) => yaml.replace(/^ {2}- id: \S+$/gm, '$&-anew'));
    await world.logged({ msg: 'knowledge loaded' }, 2);
    await discord.press(card, idFor(card, 'pass'));
    expect(textOf(card)).toContain('The knowledge base has changed since this quiz began');
    await edit((yaml) => yaml.replace(/(?<=^ {4}topics: .*)history/gm, 'culture'));
    await world.logged({ msg: 'knowledge loaded' }, 3);
    const none = onlyMessage(await discord.slash('quiz', { topic: 'history' }));
    expect(textOf(none)).toContain('There is nothing to ask about that');
  });

  it('is told of in the help', async () => {
    const { discord } = await openWorld();
    expect(textOf(onlyMessage(await discord.slash('help')))).toContain('/quiz');
    expect(textOf(onlyMessage(await discord.slash('help', {}, { locale: 'ko' })))).toContain('/퀴즈');
  });
});
