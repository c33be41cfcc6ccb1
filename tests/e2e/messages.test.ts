import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { buttonsOf, onlyMessage, openWorld, textOf, type World } from './harness.ts';

const mention = ({ discord }: World, text: string) => `<@${discord.applicationId}> ${text}`;

function firstSentence({ services }: World, question: string): string {
  const { answer } = services.answerer().ask({ question });
  return answer?.sentences[0]?.text ?? expect.fail(`${question} is not answered`);
}

function question({ services }: World, language: (typeof LANGUAGES)[number], at = 0): string {
  return services.answerer().suggest('', language, at + 1)[at] ?? expect.fail('no question');
}

describe('a message to the bot', () => {
  it.each(LANGUAGES)('that mentions it is answered in %s by a reply that pings nobody', async (language) => {
    const world = await openWorld();
    const asked = question(world, language);
    const exchange = await world.discord.write(mention(world, asked));
    const reply = onlyMessage(exchange);
    expect(reply.referenceId).toBe(exchange.interactionId);
    expect(textOf(reply)).toContain(firstSentence(world, asked));
    const posted = world.discord.requests.find(({ path }) => path.endsWith('/messages'));
    expect(posted?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    const [line] = await world.logged({ command: 'message' });
    expect(line).toMatchObject({ action: 'mention', language, outcome: 'answered' });
    expect(JSON.stringify(world.lines)).not.toContain(asked);
  });

  it('that is written to it directly needs no mention', async () => {
    const world = await openWorld();
    const asked = question(world, 'ko');
    const reply = onlyMessage(await world.discord.write(asked, {}, { guildId: null }));
    expect(textOf(reply)).toContain(firstSentence(world, asked));
    await world.logged({ command: 'message', action: 'direct', outcome: 'answered' });
  });

  it('without words is answered with the help and three questions to press', async () => {
    const world = await openWorld();
    const reply = onlyMessage(await world.discord.write(mention(world, '  ')));
    expect(textOf(reply)).toContain('knowledge base');
    expect(buttonsOf(reply)).toHaveLength(3);
  });

  it('that replies to one of its cards goes on from the question there, also after a restart', async () => {
    const world = await openWorld();
    const first = onlyMessage(await world.discord.write(mention(world, 'Where did Lee and Takaichi meet?')));
    await world.restart();
    const reply = onlyMessage(await world.discord.write(mention(world, 'and when?'), { replyTo: first }));
    expect(textOf(reply)).toContain('Understood as: and when? (Where did Lee and Takaichi meet?)');
    expect(textOf(reply)).toContain('13 and 14 January 2026');
    await world.logged({ command: 'message', action: 'reply', outcome: 'answered' });
  });

  it('is not one that only others are mentioned in, or everyone', async () => {
    const world = await openWorld({ exchangeTimeoutMs: 300 });
    for (const text of ['who met?', '@everyone who met?', '<@987654321098765432> who met?']) {
      await expect(world.discord.write(text)).rejects.toThrow('did not reply');
    }
    // One that comes after them is answered, and nothing but that one was.
    await world.discord.write(mention(world, question(world, 'en')));
    expect(world.discord.requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(1);
  });

  it('that comes too fast is asked to wait once, and then let pass', async () => {
    const world = await openWorld({ exchangeTimeoutMs: 500 });
    const as = { userId: '987654321098765432' };
    const texts: string[] = [];
    for (let count = 0; count < 5; count++) {
      texts.push(textOf(onlyMessage(await world.discord.write(mention(world, 'Who met in Nara?'), {}, as))));
    }
    expect(texts.slice(0, 4).join()).not.toContain('seconds before');
    expect(texts[4]).toMatch(/give me \d+ seconds/);
    await expect(world.discord.write(mention(world, 'Who met in Nara?'), {}, as)).rejects.toThrow();
    await world.logged({ outcome: 'ignored' });
    const other = await world.discord.write(
      mention(world, 'Who met in Nara?'),
      {},
      { userId: '987654321098765433' },
    );
    expect(textOf(onlyMessage(other))).not.toContain('seconds before');
  });
});

describe('Ask about this', () => {
  it('answers what a message asks, in private', async () => {
    const world = await openWorld();
    const asked = question(world, 'ja');
    const message = onlyMessage(await world.discord.write(mention(world, asked)));
    const target = { ...message, content: `<:wave:123456789012345678> ${asked}`, components: [] };
    const reply = onlyMessage(await world.discord.messageCommand('Ask about this', target));
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply)).toContain(firstSentence(world, asked));
  });

  it('says kindly that there is nothing to read', async () => {
    const world = await openWorld();
    const card = onlyMessage(await world.discord.write(mention(world, question(world, 'en'))));
    const as = { locale: 'ja' };
    const reply = onlyMessage(await world.discord.messageCommand('Ask about this', card, as));
    expect(textOf(reply)).toContain('文章がない');
  });
});
