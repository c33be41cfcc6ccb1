import {
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/bot/command.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { buttonsOf, onlyMessage, openWorld, textOf } from './harness.ts';

const report = { outcome: 'tried', language: 'en' } as const;
const said = (text: string) => ({ ...report, card: noticeCard(text) });
const failing = () => {
  throw new Error('the pot boiled over');
};

/** A command with one part for each way to acknowledge; its card has a button for each and a select menu. */
const trial: Command<unknown> = {
  definition: {
    name: 'trial',
    description: 'Tries every way to answer',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'word', description: 'A word', autocomplete: true },
    ],
  },
  run: {
    acknowledge: 'deferPublic',
    async handle({ options }) {
      if (options.word === 'fail') failing();
      const card = noticeCard('Choose');
      card.components.push(
        {
          type: ComponentType.ActionRow,
          components: ['update', 'later', 'form', 'failUpdate', 'failLater'].map((action) => ({
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: action,
            custom_id: `trial:${action}:x`,
          })),
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'trial:choose:x',
              options: [{ label: 'One', value: 'one' }],
            },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              label: 'old',
              custom_id: 'trial:old',
            },
            { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'alien', custom_id: 'alien' },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              label: 'inherited',
              custom_id: 'trial:constructor',
            },
          ],
        },
      );
      return { ...report, card };
    },
  },
  autocomplete: {
    acknowledge: 'autocomplete',
    handle({ typed }) {
      if (typed === 'fail') failing();
      const many = Array.from({ length: 40 }, (_, index) => `${typed} ${index}`);
      return ['', 'x'.repeat(101), ...many].map((value) => ({ name: value, value }));
    },
  },
  buttons: {
    update: {
      acknowledge: 'update',
      handle: ({ label, args }) => said(`updated by ${label} ${args.join()}`),
    },
    later: { acknowledge: 'deferUpdate', handle: async () => said('updated later') },
    failUpdate: { acknowledge: 'update', handle: failing },
    failLater: { acknowledge: 'deferUpdate', handle: async () => failing() },
    form: {
      acknowledge: 'modal',
      handle: () => ({
        ...report,
        form: {
          custom_id: 'trial:sent:y',
          title: 'A form',
          components: [
            {
              type: ComponentType.Label,
              label: 'Word',
              component: { type: ComponentType.TextInput, custom_id: 'word', style: TextInputStyle.Short },
            },
          ],
        },
      }),
    },
  },
  selects: {
    choose: { acknowledge: 'deferPrivate', handle: async ({ values }) => said(`chose ${values.join()}`) },
  },
  modals: {
    sent: {
      acknowledge: 'reply',
      handle: ({ fields, args }) => ({ ...said(`sent ${fields.word} ${args.join()}`), audience: 'asker' }),
    },
  },
};

async function openTrial(options: { exchangeTimeoutMs?: number } = {}) {
  const world = await openWorld({ commands: [trial], ...options });
  const card = onlyMessage(await world.discord.slash('trial'));
  return { ...world, card, press: (action: string) => world.discord.press(card, `trial:${action}:x`) };
}

describe('the router', () => {
  it('defers, then edits what it announced', async () => {
    const { card } = await openTrial();
    expect(card.ephemeral).toBe(false);
    expect(buttonsOf(card)).toHaveLength(8);
  });

  it('leaves one line in the log, without what was written and by whom', async () => {
    const { discord, logged } = await openTrial();
    await discord.slash('trial', { word: 'secret' }, { userId: '987654321098765432' });
    const lines = await logged({ command: 'trial' }, 2);
    expect(lines).toHaveLength(2);
    expect(Object.keys(lines[1] ?? {}).toSorted()).toEqual(
      ['action', 'ageMs', 'command', 'language', 'level', 'ms', 'msg', 'outcome', 'time'].toSorted(),
    );
    expect(lines[1]).toMatchObject({ action: 'run', outcome: 'tried', language: 'en' });
    expect(JSON.stringify(lines)).not.toMatch(/secret|987654321098765432/);
  });

  it('updates the message that was pressed, at once or later', async () => {
    const { card, press } = await openTrial();
    await press('update');
    expect(textOf(card)).toContain('updated by update x');
    const other = await openTrial();
    await other.press('later');
    expect(textOf(other.card)).toContain('updated later');
  });

  it('takes choices from a menu and answers in private', async () => {
    const { discord, card } = await openTrial();
    const answer = onlyMessage(await discord.select(card, 'trial:choose:x', ['one']));
    expect(textOf(answer)).toContain('chose one');
    expect(answer.ephemeral).toBe(true);
  });

  it('opens a form, and gets what was entered', async () => {
    const { discord, press } = await openTrial();
    const { modal } = await press('form');
    if (modal === null) expect.fail('no form came');
    const answer = onlyMessage(await discord.submit(modal, { word: 'kimchi' }));
    expect(textOf(answer)).toContain('sent kimchi y');
  });

  it('suggests no more and no longer than Discord takes', async () => {
    const { discord } = await openTrial();
    const choices = await discord.autocomplete('trial', { word: 'tea' }, 'word');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'tea 0', value: 'tea 0' });
  });

  it.each([
    ['en-GB', 'something went wrong'],
    ['ko', '문제가 생겼어요'],
    ['ja', '問題'],
    ['fr', 'something went wrong'],
  ])(
    'tells a person with locale %s of a failure in their language, with the id that is in the log',
    async (locale, words) => {
      const { discord, card, lines } = await openTrial();
      const failures = [
        onlyMessage(await discord.slash('trial', { word: 'fail' }, { locale })),
        onlyMessage(await discord.press(card, 'trial:failUpdate:x', { locale })),
        (await discord.press(card, 'trial:failLater:x', { locale })).messages.at(-1),
      ];
      const logged = lines.filter(({ outcome }) => outcome === 'failed');
      expect(logged).toHaveLength(3);
      for (const [index, message] of failures.entries()) {
        if (message === undefined) expect.fail('no message');
        expect(textOf(message)).toContain(words);
        expect(textOf(message)).toContain(logged[index]?.id);
        expect(textOf(message)).not.toContain('pot');
        expect(logged[index]).toMatchObject({ command: 'trial', err: { message: 'the pot boiled over' } });
      }
      expect(textOf(card)).toContain('Choose');
    },
  );

  it('suggests nothing when suggesting fails, and logs why', async () => {
    const { discord, logged } = await openTrial();
    expect(await discord.autocomplete('trial', { word: 'fail' }, 'word')).toEqual([]);
    const [line] = await logged({ action: 'autocomplete', outcome: 'failed' });
    expect(line).toMatchObject({ err: { message: 'the pot boiled over' } });
  });

  it.each(['trial:old', 'alien', 'trial:constructor'])(
    'says kindly that the button %s is from an older version',
    async (customId) => {
      const { discord, card, logged } = await openTrial();
      const answer = onlyMessage(await discord.press(card, customId, { locale: 'ko' }));
      expect(textOf(answer)).toContain('이전 버전');
      expect(answer.ephemeral).toBe(true);
      await logged({ outcome: 'outdated', language: 'ko' });
    },
  );

  it('says kindly that a command is gone, and suggests nothing for it', async () => {
    const { discord, restart } = await openTrial();
    await restart();
    const route = `${discord.url}/v10/applications/${discord.applicationId}/commands`;
    const gone = { ...trial.definition, name: 'gone' };
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    await fetch(route, { method: 'POST', headers, body: JSON.stringify(gone) });
    const answer = onlyMessage(await discord.slash('gone', {}, { locale: 'ja' }));
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer)).toContain('以前のバージョン');
    expect(await discord.autocomplete('gone', { word: 'tea' }, 'word')).toEqual([]);
  });

  it('tries to tell the asker when Discord refuses its first answer', async () => {
    const { discord, lines, press } = await openTrial();
    const refusal = { message: 'Invalid Form Body', code: 50035 };
    discord.answerNext({ method: 'POST', path: /callback/, status: 400, body: refusal });
    const answer = onlyMessage(await press('update'));
    expect(textOf(answer)).toContain('something went wrong');
    expect(lines.at(-1)).toMatchObject({ outcome: 'failed', err: { code: 50035 } });
  });

  it.each([
    [10062, 'late'],
    [40060, 'answered'],
  ])('counts and forgets the error %i, since nobody can be told', async (code, outcome) => {
    const { discord, logged, press } = await openTrial({ exchangeTimeoutMs: 300 });
    for (const count of [1, 2]) {
      discord.answerNext({ method: 'POST', path: /callback/, status: 404, body: { message: 'No', code } });
      await expect(press('update')).rejects.toThrow('was not answered');
      await logged({ outcome, level: 40, count });
    }
    await press('update');
  });

  it('takes nothing more once it is told to stop', async () => {
    const { discord, bot, logged } = await openTrial({ exchangeTimeoutMs: 300 });
    await bot().stop(1000);
    await expect(discord.slash('trial')).rejects.toThrow('no bot was connected');
    expect(await logged({ command: 'trial' })).toHaveLength(1);
  });
});
