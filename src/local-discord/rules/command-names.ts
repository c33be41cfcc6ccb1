import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Fault, Path, Rule } from '../fault.ts';
import { type CommandDraft, optionLists } from './command-draft.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/**
 * A slash command and its options are named by letters, digits, hyphens, underscores and apostrophes, in lower case where
 * the script has it, in every language; the names of one list of options differ.
 * Source: Discord's command reference, "Application Command Naming".
 */
export const commandNames: Rule<CommandDraft> = {
  name: 'command-names',
  *check(draft) {
    const { body, path } = draft;
    if ((body.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) return;
    yield* wrongNames(body, path);
    for (const { options, path: at } of optionLists(draft)) {
      const seen = new Set<string>();
      for (const [index, option] of options.entries()) {
        yield* wrongNames(option, [...at, index]);
        if (seen.has(option.name)) {
          const message = 'Option name already used.';
          yield {
            path: [...at, index, 'name'],
            code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
            message,
          };
        }
        seen.add(option.name);
      }
    }
  },
};

/**
 * A slash command has a description of 1 to 100 characters, a context-menu command none, nor options.
 * Source: Discord's command reference, "Application Command Structure".
 */
export const commandDescription: Rule<CommandDraft> = {
  name: 'command-description',
  *check({ body, path }) {
    const { description, options } = body;
    if ((body.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput) {
      if (!description) {
        yield {
          path: [...path, 'description'],
          code: 'BASE_TYPE_REQUIRED',
          message: 'This field is required',
        };
      }
      return;
    }
    if (description) {
      const message = 'Context menu commands cannot have description';
      yield {
        path: [...path, 'description'],
        code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
        message,
      };
    }
    if (options != null && options.length > 0) {
      const message = 'Context menu commands cannot have options';
      yield { path: [...path, 'options'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID', message };
    }
  },
};

type Named = { name: string; name_localizations?: Record<string, string> | null };

function* wrongNames({ name, name_localizations }: Named, path: Path): Generator<Fault> {
  if (!isName(name)) yield invalid(name, [...path, 'name']);
  for (const [locale, translated] of Object.entries(name_localizations ?? {})) {
    if (!isName(translated)) yield invalid(translated, [...path, 'name_localizations', locale]);
  }
}

function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

function invalid(name: string, path: Path): Fault {
  return {
    path,
    code: 'APPLICATION_COMMAND_INVALID_NAME',
    message: `Command name is invalid: "${name}" does not match ${NAME.source} in lower case.`,
  };
}
