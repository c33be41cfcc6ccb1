import type { Language } from '../language/language.ts';
import { type Lexicon, NAME_MARK, readText } from '../language/terms.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Question } from './question.ts';

/**
 * Makes what writes a question as it was probably meant: with the names and words in place of those that were taken for slips
 * of them, as the glossary and the passages write them. Null where nothing was mended.
 */
export function createRewriter(
  { firstWith }: PassageIndex,
  lexicon: Lexicon,
): (question: Question) => string | null {
  // A word of the passages as it is written, by its term: the first form that stands anywhere.
  const formOf = (wanted: string, language: Language): string | undefined => {
    const text = firstWith(wanted, language)?.text[language];
    if (text === undefined) return undefined;
    return readText(text, lexicon).terms.find(({ term, weight }) => term === wanted && weight === 1)?.surface;
  };
  return ({ text, language, reading }) => {
    const slips = reading.terms
      .filter(({ mended }) => mended !== undefined)
      .sort((a, b) => b.start - a.start);
    let meant = text;
    let before = text.length;
    for (const { term, mended, start, end } of slips) {
      const form = term.startsWith(NAME_MARK) ? mended : formOf(term, language);
      // Where a word was cut in several ways, it is written once.
      if (form === undefined || end > before) continue;
      meant = meant.slice(0, start) + form + meant.slice(end);
      before = start;
    }
    return meant === text ? null : meant;
  };
}
