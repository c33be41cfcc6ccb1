import { createInstance } from 'i18next';
import type { Language } from '../language/language.ts';
import { en, type WordKey } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { WordKey } from './en.ts';

/** Everything the bot says on its own account, in one language. */
export type Words = {
  language: Language;
  /** The text of a key with `{{values}}` filled in as they are: whoever shows it to Discord escapes them first. */
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
};

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: en }, ko: { translation: ko }, ja: { translation: ja } },
});

function wordsIn(language: Language): Words {
  const translate = i18n.getFixedT(language);
  return { language, say: (key, values) => translate(key, { replace: { ...values }, nest: false }) };
}

const WORDS: Readonly<Record<Language, Words>> = { en: wordsIn('en'), ko: wordsIn('ko'), ja: wordsIn('ja') };

/** The words of a language. */
export function wordsFor(language: Language): Words {
  return WORDS[language];
}

/**
 * A text in the form Discord takes for commands: English where nothing else fits, and the localisations beside it.
 * https://docs.discord.com/developers/interactions/application-commands#localization
 */
export function localisations(key: WordKey): { base: string; localizations: { ko: string; ja: string } } {
  return { base: en[key], localizations: { ko: ko[key], ja: ja[key] } };
}
