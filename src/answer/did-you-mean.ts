import type { Language } from '../language/language.ts';
import { NAME_MARK } from '../language/terms.ts';
import type { PassageDocument } from '../search/documents.ts';
import type { Question } from './question.ts';

// The words of the passages as they are written, by their terms: the first form that stands anywhere.
function formsIn(documents: readonly PassageDocument[], language: Language): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { readings } of documents) {
    for (const { term, surface, weight } of readings[language]?.reading.terms ?? []) {
      if (weight === 1 && !forms.has(term)) forms.set(term, surface);
    }
  }
  return forms;
}

/**
 * Makes what writes a question as it was probably meant: with the names and words in place of those that were taken for slips
 * of them, as the glossary and the passages write them. Null where nothing was mended.
 */
export function createRewriter(documents: readonly PassageDocument[]): (question: Question) => string | null {
  const forms = { en: formsIn(documents, 'en'), ko: formsIn(documents, 'ko'), ja: formsIn(documents, 'ja') };
  return ({ text, language, reading }) => {
    const slips = reading.terms
      .filter(({ mended }) => mended !== undefined)
      .sort((a, b) => b.start - a.start);
    let meant = text;
    let before = text.length;
    for (const { term, mended, start, end } of slips) {
      const form = term.startsWith(NAME_MARK) ? mended : forms[language].get(term);
      // Where a word was cut in several ways, it is written once.
      if (form === undefined || end > before) continue;
      meant = meant.slice(0, start) + form + meant.slice(end);
      before = start;
    }
    return meant === text ? null : meant;
  };
}
