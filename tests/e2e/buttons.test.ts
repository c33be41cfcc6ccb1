import { describe, expect, it } from 'vitest';
import { buttonFor, buttonsOf, copyKnowledge, onlyMessage, openWorld, textOf } from './harness.ts';

const untilReloaded = { msg: 'knowledge loaded' };

async function openAnswer(knowledge?: string) {
  const world = await openWorld(knowledge === undefined ? {} : { knowledge });
  const [question = ''] = world.services.answerer().suggest('', 'en', 1);
  const answer = world.services.answerer().ask({ question });
  const passage = answer.passages[0] ?? expect.fail(`${question} is not answered`);
  const card = onlyMessage(await world.discord.slash('ask', { question }));
  const press = (action: string, locale = 'en-US') =>
    world.discord.press(card, buttonFor(card, action), { locale });
  return { ...world, question, answer, passage, card, press };
}

describe('the buttons of an answer', () => {
  it('Sources shows the passages whole with their full citations, in private', async () => {
    const { passage, press } = await openAnswer();
    const message = onlyMessage(await press('sources'));
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toContain(passage.citation.title);
    expect(textOf(message).replace(/\s+/g, ' ')).toContain(passage.text.replace(/\s+/g, ' '));
  });

  it('Share posts the card anew for everyone, without the button to share it', async () => {
    const { answer, card, press } = await openAnswer();
    const message = onlyMessage(await press('share'));
    expect(message.ephemeral).toBe(false);
    expect(textOf(message)).toContain(answer.answer?.sentences[0]?.text);
    const labels = buttonsOf(card).map(({ customId }) => customId);
    expect(buttonsOf(message).map(({ customId }) => customId)).toEqual(
      labels.filter((id) => !id.includes('share')),
    );
    expect(card.deleted).toBe(false);
  });

  it('the buttons of a shared card work for others, each in private', async () => {
    const { discord, press } = await openAnswer();
    const shared = onlyMessage(await press('share'));
    const other = { userId: '987654321098765432', locale: 'ko' };
    const message = onlyMessage(await discord.press(shared, buttonFor(shared, 'sources'), other));
    expect(message.ephemeral).toBe(true);
  });

  it('a related question is answered like one that was typed', async () => {
    const { discord, services, card } = await openAnswer();
    const related = buttonsOf(card).filter(({ customId }) => customId.includes(':question:'));
    expect(related.length).toBeGreaterThan(0);
    for (const { customId, label } of related) {
      const message = onlyMessage(await discord.press(card, customId));
      expect(message.ephemeral).toBe(true);
      const { answer } = services.answerer().ask({ question: label });
      expect(textOf(message)).toContain(answer?.sentences[0]?.text ?? label);
    }
  });

  it('all work after the bot has been started anew', async () => {
    const { discord, card, restart } = await openAnswer();
    await restart();
    for (const { customId } of buttonsOf(card)) {
      const exchange = await discord.press(card, customId);
      if (customId.startsWith('ask:follow')) expect(exchange.modal?.title).toBe('Ask a follow-up');
      else expect(textOf(onlyMessage(exchange))).not.toBe('');
    }
  });

  it('Report keeps the passage in the log, and says that it was noted', async () => {
    const { passage, press, logged } = await openAnswer();
    const message = onlyMessage(await press('report', 'ko'));
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toContain('noted');
    await logged({ level: 50, passage: passage.id });
    await logged({ action: 'report', outcome: 'reported' });
  });

  it.each(['sources', 'share'])('%s says kindly that the passage is gone', async (action) => {
    const { folder, edit } = await copyKnowledge();
    const { passage, press, logged } = await openAnswer(folder);
    const id = passage.id.split('#')[1];
    await edit((yaml) => yaml.replace(new RegExp(`id: ${id}$`, 'm'), `id: ${id}-renamed`));
    await logged(untilReloaded, 2);
    const message = onlyMessage(await press(action, 'ja'));
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toMatch(/\p{sc=Hiragana}/u);
    expect(textOf(message)).not.toContain(passage.text);
    await logged({ action, outcome: 'error.passageGone' });
  });

  it('Share posts nothing that the knowledge base no longer says', async () => {
    const { folder, edit } = await copyKnowledge();
    const { passage, press, logged } = await openAnswer(folder);
    const word = passage.text.split(' ')[0] ?? '';
    await edit((yaml) => yaml.replaceAll(word, `Allegedly ${word}`));
    await logged(untilReloaded, 2);
    const message = onlyMessage(await press('share'));
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toContain('changed or been removed');
  });
});
