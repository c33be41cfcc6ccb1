import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Rule } from '../fault.ts';
import type { Choice, Interaction } from '../interaction.ts';
import { localeKeys } from './localisations.ts';

/** The suggestions given, and what they were asked for. */
export type Suggestions = {
  choices: readonly (Choice & { name_localizations?: Record<string, string> | null })[];
  focusedType: Interaction['focusedType'];
};

const LONGEST_VALUE = 100;

/**
 * The value of a suggestion is a text of 1 to 100 characters where the option takes text, else a number.
 * Source: Discord's command reference, "Application Command Option Choice Structure".
 */
export const suggestionValues: Rule<Suggestions> = {
  name: 'suggestion-values',
  *check({ choices, focusedType }) {
    for (const [index, { value }] of choices.entries()) {
      const path = ['data', 'choices', index, 'value'];
      if ((typeof value === 'string') !== (focusedType === ApplicationCommandOptionType.String)) {
        const message = `Value is of type ${typeof value}, the option is not.`;
        yield { path, code: 'BASE_TYPE_CHOICES', message };
      } else if (typeof value === 'string' && (value.length < 1 || value.length > LONGEST_VALUE)) {
        yield { path, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 100 in length.' };
      }
    }
  },
};

/** The names of suggestions are translated for locales that Discord has; see `localeKeys`. */
export const suggestionLocales: Rule<Suggestions> = {
  name: 'locales',
  *check({ choices }) {
    for (const [index, { name_localizations }] of choices.entries()) {
      yield* localeKeys(name_localizations, ['data', 'choices', index, 'name_localizations']);
    }
  },
};
