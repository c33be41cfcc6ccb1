import { Locale } from 'discord-api-types/v10';
import { languageOfLocale } from '../language/language.ts';
import { type Words, wordsFor } from '../words/index.ts';

/**
 * The Discord locale of somebody at this terminal, by `LC_ALL`, else `LANG` (`ko_KR.UTF-8` gives `ko`);
 * `en-US` for a language the bot does not speak. Order of variables: POSIX.1-2017, 8.2.
 */
export function terminalLocale(variables: Readonly<Record<string, string | undefined>>): string {
  const set = variables.LC_ALL || variables.LANG || '';
  const language = languageOfLocale(set.replace(/[_.@].*$/, ''));
  return language === undefined || language === 'en' ? 'en-US' : language;
}

/** Whether a client of Discord can be set to a locale. */
export function isLocale(text: string): boolean {
  return Object.values(Locale).some((locale) => locale === text);
}

/** The words for somebody with a locale: English where the bot does not speak its language. */
export function wordsOfLocale(locale: string): Words {
  return wordsFor(languageOfLocale(locale) ?? 'en');
}
