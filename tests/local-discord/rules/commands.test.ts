import { describe } from 'vitest';
import type { LocalDiscord } from '../../../src/local-discord/index.ts';
import { eachRow } from './table.ts';

const command = (rest: object = {}) => ({ name: 'ask', description: 'Asks', ...rest });
const option = (rest: object = {}) => ({ type: 3, name: 'question', description: 'The question', ...rest });
const withOption = (rest: object) => command({ options: [option(rest)] });
const global = ({ applicationId }: LocalDiscord) => `/applications/${applicationId}/commands`;
const send = (rows: Parameters<typeof eachRow>[0]) => eachRow(rows, 'POST', global);

describe('the name of a command', () => {
  send([
    ['may be Korean', command({ name: '질문' }), null],
    ['may be Japanese', command({ name: 'しつもん' }), null],
    [
      'has no space or exclamation mark',
      command({ name: 'ASK!!' }),
      'command-names',
      '"ASK!!" does not match',
    ],
    ['is in lower case', command({ name: 'Ask' }), 'command-names'],
    [
      'is no longer than 32 characters',
      command({ name: 'a'.repeat(33) }),
      'openapi',
      'Must be 32 characters or fewer',
    ],
    ['is there', { description: 'x' }, 'openapi', 'name: This field is required.'],
    [
      'is as strict in translations',
      command({ name_localizations: { ko: '질문 하기' } }),
      'command-names',
      'name_localizations.ko',
    ],
    ['is free in a context menu', { type: 3, name: 'Explain THIS' }, null],
  ]);
});

describe('the description', () => {
  send([
    ['is there', { name: 'ask' }, 'command-description', 'description: This field is required'],
    [
      'is no longer than 100 characters',
      command({ description: 'x'.repeat(101) }),
      'openapi',
      'Must be 100 characters or fewer',
    ],
    ['of an option is not empty', withOption({ description: '' }), 'openapi', 'options.0.description'],
    [
      'is not there in a context menu',
      { type: 2, name: 'Who', description: 'x' },
      'command-description',
      'cannot have description',
    ],
    [
      'is not there in a context menu, nor are options',
      { type: 2, name: 'Who', options: [option()] },
      'command-description',
      'cannot have options',
    ],
  ]);
});

describe('a translation', () => {
  const hint = '"en" is no locale of Discord\'s; English is en-US and en-GB';
  send([
    [
      'is for locales of Discord',
      command({ name_localizations: { ko: '질문', ja: '質問', 'en-GB': 'ask' } }),
      null,
    ],
    ['of the name is not for en', command({ name_localizations: { en: 'ask' } }), 'locales', hint],
    [
      'of the description is not for en',
      command({ description_localizations: { en: 'x' } }),
      'locales',
      hint,
    ],
    [
      'of an option is not for kr',
      withOption({ name_localizations: { kr: 'q' } }),
      'locales',
      'options.0.name_localizations.kr',
    ],
    [
      'of a description of an option is not for jp',
      withOption({ description_localizations: { jp: 'q' } }),
      'locales',
    ],
    [
      'of a choice is not for en',
      withOption({ choices: [{ name: 'a', value: 'a', name_localizations: { en: 'a' } }] }),
      'locales',
      hint,
    ],
  ]);
});

describe('a command', () => {
  const large = (length: number) =>
    Array.from({ length: 4 }, (_, index) => {
      const longest = Array.from({ length: 25 }, (_, place) => ({
        name: 'n'.repeat(length),
        value: `${place}`.padEnd(length, 'v'),
      }));
      return option({ name: `o${index}`, choices: longest });
    });
  send([
    [
      'holds no more than 8,000 characters',
      command({ options: large(41) }),
      'command-size',
      'exceeds maximum size (8000)',
    ],
    [
      'counts the longest translation alone',
      command({
        options: large(38),
        description_localizations: { ko: 'x'.repeat(100), ja: 'y'.repeat(100) },
      }),
      null,
    ],
    ['has no keys Discord does not know', command({ desc: 'x' }), 'openapi', 'does not know the key "desc"'],
    [
      'may be for adults, and for moderators',
      command({ nsfw: true, default_member_permissions: '8192' }),
      null,
    ],
    ['may say where it is used', command({ contexts: [0, 1], integration_types: [0, 1] }), null],
  ]);
});

describe('a command of a guild', () => {
  eachRow(
    [
      ['is taken', command(), null],
      [
        'does not say in which contexts it is used',
        command({ contexts: [0] }),
        'guild-command-keys',
        'contexts belongs to global',
      ],
      [
        'does not say where it is installed',
        command({ integration_types: [0] }),
        'guild-command-keys',
        'integration_types',
      ],
    ],
    'POST',
    ({ applicationId, guildId }) => `/applications/${applicationId}/guilds/${guildId}/commands`,
  );
});

describe('a list of commands', () => {
  const many = (count: number, type = 1) =>
    Array.from({ length: count }, (_, index) =>
      type === 1 ? command({ name: `c${index}` }) : { type, name: `c${index}` },
    );
  eachRow(
    [
      ['holds 100 slash commands and 15 of each menu', [...many(100), ...many(15, 2), ...many(15, 3)], null],
      ['has names of their own', [command(), command()], 'commands-differ', 'must be unique'],
      ['may have a name once a type', [command(), { type: 2, name: 'ask' }], null],
      ['is a list', command(), 'openapi', 'Must be a list'],
      [
        'says in which command something is wrong',
        [command(), command({ name: 'B' })],
        'command-names',
        '1.name',
      ],
    ],
    'PUT',
    global,
  );
});
