import { english } from './en.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { Language } from './language.ts';
import type { LanguageRules } from './rules.ts';

/** What is particular to each language. */
export const RULES: Record<Language, LanguageRules> = { en: english, ko: korean, ja: japanese };
