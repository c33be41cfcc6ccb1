import { languageOfLocale } from '../language/language.ts';

/**
 * The Discord locale of somebody at this terminal, by `LC_ALL`, else `LANG` (`ko_KR.UTF-8` gives `ko`);
 * `en-US` for a language the bot does not speak. Order of variables: POSIX.1-2017, 8.2.
 */
export function terminalLocale(variables: Readonly<Record<string, string | undefined>>): string {
  const set = variables.LC_ALL || variables.LANG || '';
  const language = languageOfLocale(set.replace(/[_.@].*$/, ''));
  return language === undefined || language === 'en' ? 'en-US' : language;
}
