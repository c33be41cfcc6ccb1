import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import type { Rule } from '../fault.ts';
import { type CommandDraft, type OptionDraft, optionLists } from './command-draft.ts';

/**
 * Required options come before optional ones.
 * Source: Discord's command reference, "Application Command Option Structure".
 */
export const requiredFirst: Rule<CommandDraft> = {
  name: 'required-first',
  *check(draft) {
    for (const { options, path } of optionLists(draft)) {
      let optionalSeen = false;
      for (const [index, option] of options.entries()) {
        if (option.required === true && optionalSeen) {
          const message = 'Required options must be placed before non-required options';
          yield { path: [...path, index], code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message };
        }
        optionalSeen ||= option.required !== true;
      }
    }
  },
};

/**
 * Where a list of options has subcommands or groups of them, it has nothing else.
 * Source: Discord's command reference, "Subcommands and Subcommand Groups".
 */
export const subcommandsAlone: Rule<CommandDraft> = {
  name: 'subcommands-alone',
  *check(draft) {
    for (const { options, path } of optionLists(draft)) {
      const subcommands = options.filter(isSubcommand).length;
      if (subcommands === 0 || subcommands === options.length) continue;
      const message =
        'Sub-command and sub-command group option types are mutually exclusive to all other types';
      yield { path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message };
    }
  },
};

/**
 * An option has fixed choices or autocomplete, not both; the values of its choices are 1 to 100 characters long if text,
 * and its limits agree. Source: Discord's command reference, "Application Command Option Structure".
 */
export const optionChoices: Rule<CommandDraft> = {
  name: 'option-choices',
  *check(draft) {
    for (const { options, path } of optionLists(draft)) {
      for (const [index, option] of options.entries()) {
        const { choices, autocomplete } = option;
        const at = [...path, index];
        if (autocomplete === true && choices != null && choices.length > 0) {
          const message = 'Choices and autocomplete cannot both be set';
          yield {
            path: [...at, 'autocomplete'],
            code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID',
            message,
          };
        }
        for (const [place, { value }] of (choices ?? []).entries()) {
          if (typeof value !== 'string' || (value.length >= 1 && value.length <= 100)) continue;
          const message = 'Must be between 1 and 100 in length.';
          yield { path: [...at, 'choices', place, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message };
        }
        if (
          contradicts(option.min_length, option.max_length) ||
          contradicts(option.min_value, option.max_value)
        ) {
          const message = 'The smallest value allowed is above the largest';
          yield { path: at, code: 'APPLICATION_COMMAND_OPTIONS_RANGE_INVALID', message };
        }
      }
    }
  },
};

function isSubcommand({ type }: OptionDraft): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}

function contradicts(least: number | null | undefined, most: number | null | undefined): boolean {
  return least != null && most != null && least > most;
}
