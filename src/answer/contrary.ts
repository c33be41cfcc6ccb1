import { NEGATION, oppositesOf } from '../language/contraries.ts';
import type { Language } from '../language/language.ts';

const wordsOf = (text: string) => new Set(text.match(/\p{sc=Latin}+/gu));

function isOpposed(question: string, sentence: string): boolean {
  const [asked, told] = [wordsOf(question), wordsOf(sentence)];
  return [...asked].some((word) => {
    const opposites = oppositesOf(word);
    return (
      !told.has(word) &&
      opposites.some((opposite) => told.has(opposite)) &&
      !opposites.some((opposite) => asked.has(opposite))
    );
  });
}

/** Whether any sentence at all may be the contrary of a folded question: it is negated, or has a word with an opposite. */
export function hasContrary(question: string, language: Language): boolean {
  if (language !== 'en') return false;
  return NEGATION.test(question) || [...wordsOf(question)].some((word) => oppositesOf(word).length > 0);
}

/**
 * Whether a question asks for the contrary of what a sentence says: it is negated and the sentence is not, or it has a word of
 * which the sentence has only the opposite. Both are folded. Known of English alone: there 17 in 100 questions that cannot be
 * answered are contrary to the sentence that would be shown, and 1 in 100 of those that can (SQuAD 2).
 */
export function isContrary(question: string, sentence: string, language: Language): boolean {
  if (language !== 'en') return false;
  return (NEGATION.test(question) && !NEGATION.test(sentence)) || isOpposed(question, sentence);
}
