/** The languages the bot reads and writes, in the order in which they are listed to people. */
export const LANGUAGES = ['en', 'ko', 'ja'] as const;

/** One of the languages the bot reads and writes. */
export type Language = (typeof LANGUAGES)[number];

/** Tells whether a value is the code of a language the bot reads and writes. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/**
 * The language of a locale such as Discord sends it (`en-GB`, `ko`, `ja`), or `undefined` for one the bot does not
 * speak. Locales: https://discord.com/developers/docs/reference#locales
 */
export function languageOfLocale(locale: string): Language | undefined {
  const primary = locale.split('-')[0];
  return isLanguage(primary) ? primary : undefined;
}
