import { describe } from 'vitest';
import type { LocalDiscord } from '../../../src/local-discord/index.ts';
import { eachRow } from './table.ts';

const command = (rest: object = {}) => ({ name: 'ask', description: 'Asks', ...rest });
const option = (rest: object = {}) => ({ type: 3, name: 'question', description: 'The question', ...rest });
const withOption = (rest: object) => command({ options: [option(rest)] });
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `c${index}`, value: `v${index}` }));
const global = ({ applicationId }: LocalDiscord) => `/applications/${applicationId}/commands`;
const send = (rows: Parameters<typeof eachRow>[0]) => eachRow(rows, 'POST', global);

describe('options', () => {
  const options = (count: number) =>
    Array.from({ length: count }, (_, index) => option({ name: `o${index}` }));
  send([
    ['are 25', command({ options: options(25) }), null],
    ['are no more', command({ options: options(26) }), 'openapi', 'options: Must be between 0 and 25'],
    [
      'that are required come first',
      command({ options: [option(), option({ name: 'b', required: true })] }),
      'required-first',
      'Required options must be placed before',
    ],
    [
      'that are required come first in subcommands too',
      command({
        options: [
          {
            type: 1,
            name: 'a',
            description: 'x',
            options: [option(), option({ name: 'b', required: true })],
          },
        ],
      }),
      'required-first',
      'options.0.options.1',
    ],
    ['have names of their own', command({ options: [option(), option()] }), 'command-names', 'already used'],
    [
      'have names as strict as commands',
      withOption({ name: 'My Question' }),
      'command-names',
      'options.0.name',
    ],
    [
      'are not mixed with subcommands',
      command({ options: [{ type: 1, name: 'a', description: 'x' }, option()] }),
      'subcommands-alone',
      'mutually exclusive',
    ],
    [
      'have no keys Discord does not know',
      withOption({ autocompletes: true }),
      'openapi',
      'does not know the key "autocompletes"',
    ],
    ['are of a known type', withOption({ type: 12 }), 'openapi', 'must be one of'],
    [
      'have limits that agree',
      withOption({ min_length: 5, max_length: 4 }),
      'option-choices',
      'smallest value allowed',
    ],
  ]);
});

describe('choices', () => {
  send([
    ['are 25', withOption({ choices: choices(25) }), null],
    ['are no more', withOption({ choices: choices(26) }), 'openapi', 'choices: Must be between 0 and 25'],
    [
      'have names of 1 to 100 characters',
      withOption({ choices: [{ name: '', value: 'a' }] }),
      'openapi',
      'choices.0.name',
    ],
    [
      'have values of 1 to 100 characters',
      withOption({ choices: [{ name: 'a', value: 'x'.repeat(101) }] }),
      'option-choices',
      'between 1 and 100',
    ],
    [
      'have values of the type of the option',
      withOption({ type: 4, choices: [{ name: 'a', value: 'a' }] }),
      'openapi',
      'choices.0.value',
    ],
    [
      'come without autocomplete',
      withOption({ choices: choices(1), autocomplete: true }),
      'option-choices',
      'cannot both be set',
    ],
  ]);
});
