import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Words } from '../words/index.ts';
import type { KnownCommand, KnownOption, Line } from './line.ts';
import { localeNamed } from './locale.ts';

/**
 * Why Discord's client would not send off a line, in the words of the person who typed it; undefined where it
 * would, or where the local Discord has to say why not. `buttons`: how many of them there are to press.
 */
export function refusal(
  line: Line,
  commands: readonly Pick<KnownCommand, 'name' | 'options'>[],
  buttons: number,
  words: Words,
): string | undefined {
  if (line.kind === 'unknown') return words.say('terminal.unknownCommand', { name: line.name });
  if (line.kind === 'press' && line.number > buttons) return words.say('terminal.noButton');
  if (line.kind === 'as' && line.locale !== '' && localeNamed(line.locale) === undefined) {
    return words.say('terminal.unknownLocale', { locale: line.locale });
  }
  if (line.kind !== 'slash') return undefined;
  for (const option of commands.find(({ name }) => name === line.name)?.options ?? []) {
    const value = line.options[option.name] ?? '';
    if (option.required && value === '') return words.say('error.emptyQuestion');
    const allowed = allowedValues(option);
    if (allowed && line.options[option.name] !== undefined && !allowed.includes(value)) {
      return words.say('terminal.wrongValue', { option: option.name, values: allowed.join(', ') });
    }
    const limit = 'max_length' in option ? option.max_length : undefined;
    if (typeof value === 'string' && limit !== undefined && value.length > limit) {
      return words.say('error.longQuestion', { limit });
    }
  }
  return undefined;
}

/** The few values an option takes; undefined where it takes any of its type. */
export function allowedValues(option: KnownOption): readonly (string | number | boolean)[] | undefined {
  if (option.type === ApplicationCommandOptionType.Boolean) return [true, false];
  return 'choices' in option ? option.choices?.map(({ value }) => value) : undefined;
}
