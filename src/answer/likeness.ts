import type { Asking } from '../language/asking.ts';
import type { Language } from '../language/language.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Question } from './question.ts';

/** A question or a text with what each of its terms tells, and the sum of it. */
export type Weighed = { asking: Asking; information: ReadonlyMap<string, number>; total: number };

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

/** A text that asks for nothing. */
export const NO_ASKING: Asking = { kind: undefined, focus: [] };

/** Weighs terms by what they tell in a language. */
export function weigh(
  terms: ReadonlyMap<string, number>,
  asking: Asking,
  language: Language,
  index: PassageIndex,
): Weighed {
  const information = new Map<string, number>();
  let total = 0;
  for (const [term, weight] of terms) {
    const value = weight * index.idf(term, language);
    information.set(term, value);
    total += value;
  }
  return { asking, information, total };
}

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

/** Compares a question with a text, which asks for nothing. */
export function compareWithText(question: Question, text: Weighed): Likeness {
  let both = 0;
  for (const [term, our] of question.information) {
    const their = text.information.get(term);
    if (their !== undefined) both += Math.min(our, their);
  }
  return likeness(question, both, text.total, { agreed: 0, extra: 0 });
}
