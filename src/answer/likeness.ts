import type { PassageReading } from '../search/documents.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Question } from './question.ts';

/** How alike a question and the nearest of several are. */
export type Likeness = {
  /** Dice's coefficient over their information, 0 to 1. */
  alike: number;
  /** The same, words of the question that no passage knows left out. */
  alikeKnown: number;
  /** How much of the nearest one the question repeats, 0 to 1, whatever else it says; short ones count for less. */
  repeats: number;
};

/** What agreeing on the kind of thing asked for is worth. */
export const KIND_INFORMATION = 1.5;
/** What agreeing on the word next to the question word is worth ("which *temple*"). */
export const FOCUS_INFORMATION = 2;

/** Information added to what is repeated, so that repeating a single name is not much. */
const SHORT = 3;

/**
 * How alike a question is to something that shares `both` of its information with it, has `total` itself, and with
 * which `agreed` of `extra` could be agreed upon beside that.
 */
export function likeness(
  question: Pick<Question, 'total' | 'unknown'>,
  both: number,
  total: number,
  { agreed, extra }: { agreed: number; extra: number },
): Likeness {
  const theirs = total + extra;
  if (theirs === 0) return { alike: 0, alikeKnown: 0, repeats: 0 };
  const ours = question.total + extra;
  return {
    alike: (2 * (both + agreed)) / (ours + theirs),
    alikeKnown: (2 * (both + agreed)) / (ours - question.unknown + theirs),
    repeats: (both + agreed) / (theirs + SHORT),
  };
}

/** Compares a question with the text of a passage, which asks for nothing. */
export function compareWithText(question: Question, text: PassageReading, { idf }: PassageIndex): Likeness {
  let both = 0;
  for (const [term, our] of question.information) {
    const weight = text.terms.get(term);
    if (weight !== undefined) both += Math.min(our, weight * idf(term, text.language));
  }
  return likeness(question, both, text.information, { agreed: 0, extra: 0 });
}
