import { Locale } from 'discord-api-types/v10';
import { languageOfLocale } from '../language/language.ts';
import { type Words, wordsFor } from '../words/index.ts';

/** Every locale that a client of Discord can be set to. https://docs.discord.com/developers/reference#locales */
export const LOCALES: readonly string[] = Object.values(Locale);

/**
 * The Discord locale of somebody at this terminal, by `LC_ALL`, else `LANG` (`ko_KR.UTF-8` gives `ko`);
 * `en-US` for a language the bot does not speak. Order of variables: POSIX.1-2017, 8.2.
 */
export function terminalLocale(variables: Readonly<Record<string, string | undefined>>): string {
  const set = variables.LC_ALL || variables.LANG || '';
  const language = languageOfLocale(set.replace(/[_.@].*$/, ''));
  return language === undefined || language === 'en' ? 'en-US' : language;
}

/**
 * The locale that somebody means: in small letters or capitals, and by its language alone where Discord knows it only with
 * a country (`en` is `en-US`); undefined for one that Discord does not have.
 */
export function localeNamed(text: string): string | undefined {
  const wanted = text.replaceAll('_', '-').toLowerCase();
  return (
    LOCALES.find((locale) => locale.toLowerCase() === wanted) ??
    LOCALES.find((locale) => locale.toLowerCase().startsWith(`${wanted}-`))
  );
}

/** The words for somebody with a locale: English where the bot does not speak its language. */
export function wordsOfLocale(locale: string): Words {
  return wordsFor(languageOfLocale(locale) ?? 'en');
}
