import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { changedFields, type Definition, forGuild } from '../../src/bot/command-differences.ts';

const definition: Definition = {
  name: 'greet',
  name_localizations: { ko: '인사', ja: '挨拶' },
  description: 'Greets',
  contexts: [0, 1],
  integration_types: [0, 1],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'whom',
      description: 'A name',
      required: true,
      choices: [{ name: 'Everyone', name_localizations: { ko: '모두' }, value: 'all' }],
    },
    { type: ApplicationCommandOptionType.Integer, name: 'times', description: 'How often', min_value: 0 },
  ],
};

/**
 * The same command as Discord gives it back: with ids, nulls and defaults of its own, keys in another order.
 */
const registered = {
  id: '1',
  application_id: '2',
  version: '3',
  type: ApplicationCommandType.ChatInput,
  name: 'greet',
  name_localizations: { ja: '挨拶', ko: '인사' },
  description: 'Greets',
  description_localizations: null,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  contexts: [1, 0],
  integration_types: [1, 0],
  options: [
    {
      name: 'whom',
      name_localizations: null,
      description_localizations: {},
      type: ApplicationCommandOptionType.String,
      description: 'A name',
      required: true,
      autocomplete: false,
      choices: [{ value: 'all', name_localizations: { ko: '모두' }, name: 'Everyone' }],
    },
    {
      type: ApplicationCommandOptionType.Integer,
      required: false,
      name: 'times',
      description: 'How often',
      min_value: 0,
      choices: [],
    },
  ],
} as unknown as APIApplicationCommand;

describe('the difference between a command and what Discord holds', () => {
  it('is nothing where only the defaults that Discord adds differ', () => {
    expect(changedFields(definition, registered)).toEqual({});
  });

  it('is the whole field that changed, and no other', () => {
    expect(changedFields({ ...definition, description: 'Says hello' }, registered)).toEqual({
      description: 'Says hello',
    });
  });

  it.each([
    ['a limit of an option', { ...definition.options?.[1], min_value: 1 }],
    ['the wording of an option', { ...definition.options?.[1], description: 'How many times' }],
    ['a translation of an option', { ...definition.options?.[1], name_localizations: { ko: '횟수' } }],
    ['whether an option is required', { ...definition.options?.[1], required: true }],
  ])('sees %s', (_, option) => {
    const options = [definition.options?.[0], option] as NonNullable<typeof definition.options>;
    expect(changedFields({ ...definition, options }, registered)).toEqual({ options });
  });

  it('sees that options changed places', () => {
    const options = (definition.options ?? []).toReversed();
    expect(changedFields({ ...definition, options }, registered)).toEqual({ options });
  });

  it('takes back what the definition no longer says', () => {
    const { name_localizations: _, ...without } = definition;
    expect(changedFields(without, registered)).toEqual({ name_localizations: null });
    const limited = { ...registered, default_member_permissions: '8' };
    expect(changedFields(definition, limited)).toEqual({ default_member_permissions: null });
  });

  it('leaves it to Discord where a command is offered, if the definition does not say', () => {
    expect(changedFields(forGuild(definition), registered)).toEqual({});
    expect(Object.keys(forGuild(definition))).not.toContain('contexts');
    expect(changedFields({ ...definition, contexts: [0] }, registered)).toEqual({ contexts: [0] });
  });
});
