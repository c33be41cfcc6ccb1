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

/** One language, or two in which the same is shown one under the other. */
export type Languages = readonly [Language, ...Language[]];

/** Every pair of languages, in the order in which they are listed to people. */
export const PAIRS: readonly (readonly [Language, Language])[] = LANGUAGES.flatMap((first, at) =>
  LANGUAGES.slice(at + 1).map((second) => [first, second] as const),
);

/** Languages as one word: `ko`, or `ko+ja`. */
export function languagesCode(languages: Languages): string {
  return languages.join('+');
}

/** The languages of such a word, in either order; undefined for anything else. */
export function readLanguages(code: unknown): Languages | undefined {
  if (typeof code !== 'string') return undefined;
  const [first, second, ...more] = code.split('+');
  if (!isLanguage(first) || more.length > 0) return undefined;
  if (second === undefined) return [first];
  return isLanguage(second) && second !== first ? [first, second] : undefined;
}
