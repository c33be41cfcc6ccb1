import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LocalMessage } from '../../src/local-discord/index.ts';
import { listQuestions } from '../../src/store/questions.ts';
import { buttonsOf, copyKnowledge, onlyMessage, openWorld, textOf, until, type World } from './harness.ts';

const MAYOR = 'Who is the mayor of Busan?';
const COST = 'How much did the summit cost?';
const moderator = {
  userId: '900000000000000009',
  permissions: String(PermissionFlagsBits.ManageMessages | PermissionFlagsBits.UseApplicationCommands),
};

const kept = ({ services }: World) => services.store.use((db) => listQuestions(db, { limit: 50, offset: 0 }));

/** Has questions asked, each by so many people of its own, and waits until they are kept. */
async function asked(world: World, questions: Readonly<Record<string, number>>): Promise<void> {
  let person = 900_000_000_001n * 1_000_000n;
  for (const [question, people] of Object.entries(questions)) {
    for (let asker = 0; asker < people; asker++) {
      await world.discord.slash('ask', { question }, { userId: String(person++) });
    }
  }
  const total = Object.values(questions).reduce((sum, people) => sum + people, 0);
  await expect
    .poll(async () => (await kept(world)).reduce((sum, { count }) => sum + count, 0), { timeout: 10_000 })
    .toBe(total);
}

const open = async ({ discord }: World, options = {}, locale = 'en-GB') =>
  onlyMessage(await discord.slash('unanswered', options, { ...moderator, locale }));

const idOf = async (world: World, text: string) =>
  (await kept(world)).find(({ wordings }) => wordings[0]?.text === text)?.id ?? expect.fail(`no ${text}`);

const press = ({ discord }: World, card: LocalMessage, action: string) => {
  const { customId = '' } = buttonsOf(card).find((each) => each.customId.split(':')[1] === action) ?? {};
  return discord.press(card, customId, moderator);
};

describe('/unanswered', () => {
  it('is offered to those who may manage messages, on servers alone', async () => {
    const { discord } = await openWorld();
    const command = discord.commands().find(({ name }) => name === 'unanswered');
    expect(command).toMatchObject({ default_member_permissions: String(1 << 13), contexts: [0] });
  });

  it('lists what could not be answered, the most frequent first, to the moderator alone', async () => {
    const world = await openWorld();
    await asked(world, { [COST]: 1, [MAYOR]: 3 });
    const card = await open(world);
    expect(card.ephemeral).toBe(true);
    expect(textOf(card)).toMatch(/×3 Who is the mayor of Busan\?[\s\S]*×1 How much did the summit cost\?/);
    expect(textOf(card)).toContain('Questions 1–2 of 2');
    expect(textOf(card)).not.toContain('90000000000');
  });

  it.each([
    ['ko', '답하지 못한 질문'],
    ['ja', '答えられなかった質問'],
  ])('speaks the language of the moderator: %s', async (locale, title) => {
    const world = await openWorld();
    expect(textOf(await open(world, {}, locale))).toContain(title);
    await asked(world, { [MAYOR]: 1 });
    expect(textOf(await open(world, {}, locale))).toContain(MAYOR);
  });

  it('shows a question with its wordings, and keeps the status that is chosen', async () => {
    const world = await openWorld();
    await asked(world, { [MAYOR]: 2, 'who is mayor of Busan now': 1, [COST]: 1 });
    const card = await open(world);
    const id = await idOf(world, MAYOR);
    await world.discord.select(card, 'unanswered:look:todo:0', [id], moderator);
    expect(textOf(card)).toMatch(/×2 Who is the mayor of Busan\?[\s\S]*×1 who is mayor of Busan now/);
    await world.discord.select(card, `unanswered:status:todo:0:${id}`, ['planned'], moderator);
    expect(textOf(card)).toContain('Planned');
    await world.discord.select(card, `unanswered:status:todo:0:${id}`, ['answered'], moderator);
    await press(world, card, 'page');
    expect(textOf(card)).not.toContain(MAYOR);
    expect(textOf(card)).toContain(COST);
    expect(textOf(await open(world, { status: 'answered' }))).toContain(MAYOR);
  });

  it('works on a card from before a restart', async () => {
    const world = await openWorld();
    await asked(world, { [MAYOR]: 1 });
    const card = await open(world);
    await world.restart();
    await world.discord.select(card, 'unanswered:look:todo:0', [await idOf(world, MAYOR)], moderator);
    expect(textOf(card)).toContain('First asked');
  });

  it('goes by the last choice of two moderators, and back to the list where a question is gone', async () => {
    const world = await openWorld();
    await asked(world, { [MAYOR]: 1 });
    const [one, other] = [await open(world), await open(world)];
    const id = await idOf(world, MAYOR);
    for (const card of [one, other]) {
      await world.discord.select(card, 'unanswered:look:todo:0', [id], moderator);
    }
    await Promise.all([
      world.discord.select(one, `unanswered:status:todo:0:${id}`, ['ignored'], moderator),
      world.discord.select(other, `unanswered:status:todo:0:${id}`, ['ignored'], moderator),
    ]);
    expect((await kept(world))[0]?.status).toBe('ignored');
    await world.services.store.use((db) => db.deleteFrom('question').execute());
    await world.discord.select(one, `unanswered:status:todo:0:${id}`, ['open'], moderator);
    expect(textOf(one)).toContain('There are none at the moment');
  });

  it('turns pages', async () => {
    const world = await openWorld();
    const cities = 'Rome Oslo Lima Cairo Dakar Quito Hanoi Paris Sofia Riga Bern Doha'.split(' ');
    await asked(world, Object.fromEntries(cities.map((city) => [`Who is the mayor of ${city}?`, 1])));
    const card = await open(world);
    expect(textOf(card)).toContain('Questions 1–10 of 12');
    await world.discord.press(card, 'unanswered:page:todo:1', moderator);
    expect(textOf(card)).toContain('Questions 11–12 of 12');
  });

  it('tells by itself that the knowledge answers a question now, and shows the answer', async () => {
    const { folder, edit } = await copyKnowledge();
    const world = await openWorld({ knowledge: folder });
    await asked(world, { [MAYOR]: 1, [COST]: 1 });
    expect((await kept(world)).map(({ passage }) => passage)).toEqual([undefined, undefined]);
    await edit((yaml) =>
      yaml.replace(
        'passages:\n',
        `passages:
  - id: busan-mayor
    paragraphs: [1]
    topics: []
    names: []
    text:
      en: The mayor of Busan is Kim Example.
    asked:
      en: ["${MAYOR}"]
`,
      ),
    );
    await until('the comparison', () => world.lines.some(({ changed }) => changed === 1));
    const card = await open(world);
    expect(textOf(card)).toMatch(/mayor of Busan[^×]*The knowledge base answers this now/);
    await world.discord.select(card, 'unanswered:look:todo:0', [await idOf(world, MAYOR)], moderator);
    expect(textOf(card)).toContain('[1] NationPress, 2026-01-15, ¶1');
    const answer = onlyMessage(await press(world, card, 'answer'));
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer)).toContain('The mayor of Busan is Kim Example. [1]');
  });

  it('exports a table and a stub of passages as files', async () => {
    const world = await openWorld();
    await asked(world, { [MAYOR]: 2, '부산 시장은 누구인가요?': 1 });
    const files = onlyMessage(await press(world, await open(world), 'export'));
    expect(files.ephemeral).toBe(true);
    const [csv = '', yaml = ''] = files.attachments.map(({ data }) => Buffer.from(data).toString());
    expect(files.attachments.map(({ filename }) => filename)).toEqual(['unanswered.csv', 'unanswered.yaml']);
    expect(csv.split('\r\n')[1]).toMatch(/^2,open,en,Who is the mayor of Busan\?,/);
    expect(parse(yaml).passages).toMatchObject([
      { asked: { en: [MAYOR] }, text: { en: '' } },
      { asked: { ko: ['부산 시장은 누구인가요?'] } },
    ]);
  });

  it('says kindly that it cannot get at what it keeps, and answers questions as usual', async () => {
    const world = await openWorld();
    await world.services.store.close();
    const card = await open(world, {}, 'ko');
    expect(textOf(card)).toContain('저장 공간을 쓸 수 없어요');
    const answer = await world.discord.slash('ask', { question: 'Where did they meet?' });
    expect(textOf(onlyMessage(answer))).toContain('[1] NationPress');
  });
});
