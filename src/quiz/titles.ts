import type { Language } from '../language/language.ts';
import type { Span } from './question.ts';

// Titles tell who holds them: they are left out of a sentence together with the name.
const BEFORE: Readonly<Record<Language, RegExp | undefined>> = {
  en: /(?:(?:South Korean|Japanese|Chinese|North Korean) )?(?:President|Prime Minister|Premier|Minister|Adviser|Advisor|National Security(?: Advis[eo]r)?) $/u,
  ko: undefined,
  ja: undefined,
};
const AFTER: Readonly<Record<Language, RegExp | undefined>> = {
  en: undefined,
  ko: /^ ?(?:(?:일본|한국|중국) )?(?:대통령|총리|국가주석|주석|국가안보실장|장관)/u,
  ja: /^(?:（[^）]*）)?(?:国家主席|主席|大統領|首相|総理|国家安保室長|外相|氏|さん)/u,
};

/** A name in a sentence together with the title that stands before or after it. */
export function withTitle(text: string, [start, end]: Span, language: Language): Span {
  const before = BEFORE[language]?.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = AFTER[language]?.exec(text.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}
