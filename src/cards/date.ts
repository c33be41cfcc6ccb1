import type { Language } from '../language/language.ts';

const longFormat = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: longFormat('en-GB'),
  ko: longFormat('ko'),
  ja: longFormat('ja'),
};

// A knowledge base has few dates, and each card shows some of them.
const known = new Map<string, string>();

/**
 * An ISO date (`2026-01-15`) as prose: `15 January 2026`, `2026년 1월 15일`, `2026年1月15日`. Throws a RangeError for no
 * date.
 */
export function longDate(iso: string, language: Language): string {
  const key = `${language}:${iso}`;
  const shown = known.get(key) ?? FORMATS[language].format(new Date(`${iso}T00:00:00Z`));
  known.set(key, shown);
  return shown;
}
