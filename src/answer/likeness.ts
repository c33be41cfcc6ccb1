import type { Asking } from '../language/asking.ts';
import type { Language } from '../language/language.ts';
import type { AskedQuestion, PassageDocument, PassageReading } from '../search/documents.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Question } from './question.ts';

/** A question or a text with what each of its terms tells, and the sum of it. */
export type Weighed = { asking: Asking; information: ReadonlyMap<string, number>; total: number };

/** What a passage in one language is compared by: the questions it answers, those left open, and its text. */
export type WeighedPassage = { asked: readonly Weighed[]; unstated: readonly Weighed[]; text: Weighed };

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
const KIND_INFORMATION = 1.5;
/** What agreeing on the word next to the question word is worth ("which *temple*"). */
const FOCUS_INFORMATION = 2;

/** Information added to what is repeated, so that repeating a single name is not much. */
const SHORT = 3;

/** A text that asks for nothing. */
export const NO_ASKING: Asking = { kind: undefined, focus: [] };

/** Weighs terms by what they tell in a language. */
export function weigh(
  { asking, terms }: Pick<AskedQuestion, 'asking' | 'terms'>,
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

/** Weighs every passage once, so that a question is compared with figures at hand. */
export function weighPassages(
  documents: readonly PassageDocument[],
  index: PassageIndex,
): ReadonlyMap<PassageReading, WeighedPassage> {
  return new Map(
    documents.flatMap(({ readings }) =>
      (Object.entries(readings) as [Language, PassageReading][]).map(([language, reading]) => [
        reading,
        {
          asked: reading.asked.map((question) => weigh(question, language, index)),
          unstated: reading.unstated.map((question) => weigh(question, language, index)),
          text: weigh({ asking: NO_ASKING, terms: reading.terms }, language, index),
        },
      ]),
    ),
  );
}

function shared(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [term, our] of ours) {
    const their = theirs.get(term);
    if (their !== undefined) both += Math.min(our, their);
  }
  return both;
}

/**
 * Compares a question with several others; 0 where there is none. `strict` counts it as a difference where the question
 * does not say what it asks for and the other one does.
 */
export function compare(question: Question, others: readonly Weighed[], strict = false): Likeness {
  const { asking } = question;
  let alike = 0;
  let alikeKnown = 0;
  let repeats = 0;
  for (const other of others) {
    let both = shared(question.information, other.information);
    let extra = 0;
    if (asking.kind !== undefined && other.asking.kind !== undefined) {
      const same = asking.kind === other.asking.kind;
      extra += KIND_INFORMATION;
      if (same) both += KIND_INFORMATION;
      if (asking.focus.length > 0 && other.asking.focus.length > 0) {
        extra += FOCUS_INFORMATION;
        if (same && asking.focus.some((term) => other.asking.focus.includes(term))) both += FOCUS_INFORMATION;
      }
    } else if (strict && other.asking.kind !== undefined) extra += KIND_INFORMATION;
    const theirs = other.total + extra;
    if (theirs === 0) continue;
    alike = Math.max(alike, (2 * both) / (question.total + extra + theirs));
    alikeKnown = Math.max(alikeKnown, (2 * both) / (question.total - question.unknown + extra + theirs));
    repeats = Math.max(repeats, both / (theirs + SHORT));
  }
  return { alike, alikeKnown, repeats };
}
