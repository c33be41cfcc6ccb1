import { Locale } from 'discord-api-types/v10';
import type { Fault, Path, Rule } from '../fault.ts';
import { type CommandDraft, optionLists } from './command-draft.ts';

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/** Finds keys of a dictionary of translations that are no locale of Discord's, which lists them in its reference, "Locales". */
export function* localeKeys(
  dictionary: Record<string, string> | null | undefined,
  path: Path,
): Generator<Fault> {
  for (const locale of Object.keys(dictionary ?? {})) {
    if (LOCALES.has(locale)) continue;
    const hint = locale === 'en' ? '; English is en-US and en-GB' : '';
    const message = `"${locale}" is no locale of Discord's${hint}.`;
    yield { path: [...path, locale], code: 'LOCALE_INVALID', message };
  }
}

/** The keys of all translations of a command are Discord's locales. Source: Discord's API reference, "Locales". */
export const commandLocales: Rule<CommandDraft> = {
  name: 'locales',
  *check(draft) {
    const { body, path } = draft;
    yield* localeKeys(body.name_localizations, [...path, 'name_localizations']);
    yield* localeKeys(body.description_localizations, [...path, 'description_localizations']);
    for (const { options, path: at } of optionLists(draft)) {
      for (const [index, option] of options.entries()) {
        yield* localeKeys(option.name_localizations, [...at, index, 'name_localizations']);
        yield* localeKeys(option.description_localizations, [...at, index, 'description_localizations']);
        for (const [place, choice] of (option.choices ?? []).entries()) {
          const where = [...at, index, 'choices', place, 'name_localizations'];
          yield* localeKeys(choice.name_localizations, where);
        }
      }
    }
  },
};
