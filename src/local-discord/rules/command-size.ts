import type { Rule } from '../fault.ts';
import { type CommandDraft, optionLists } from './command-draft.ts';

const LARGEST_COMMAND = 8_000;

/**
 * The names, descriptions and values of a command, its options and choices hold 8,000 characters at most; of translations
 * the longest counts. Source: Discord's command reference, "Slash Commands".
 */
export const commandSize: Rule<CommandDraft> = {
  name: 'command-size',
  *check(draft) {
    const { body, path } = draft;
    let size = longest(body.name, body.name_localizations);
    size += longest(body.description ?? '', body.description_localizations);
    for (const option of optionLists(draft).flatMap(({ options }) => options)) {
      size += longest(option.name, option.name_localizations);
      size += longest(option.description, option.description_localizations);
      for (const { name, name_localizations, value } of option.choices ?? []) {
        size += longest(name, name_localizations) + String(value).length;
      }
    }
    if (size > LARGEST_COMMAND) {
      const message = `Command exceeds maximum size (${LARGEST_COMMAND}), found ${size}`;
      yield { path, code: 'APPLICATION_COMMAND_TOO_LARGE', message };
    }
  },
};

function longest(text: string, translations: Record<string, string> | null | undefined): number {
  return Math.max(text.length, ...Object.values(translations ?? {}).map(({ length }) => length));
}
