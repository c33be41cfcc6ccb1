import type { Language } from '../language/language.ts';
import type { PassageDocument } from './documents.ts';
import { informationOf } from './information.ts';
import type { ReadQuestions } from './listed-questions.ts';
import { numbersOf } from './question-bank.ts';

/** In how many passages and listed questions of one language terms stand. */
export type TermStatistics = {
  /** How much a term tells, as `informationOf` has it. */
  idf(term: string): number;
  /** Whether a passage or a listed question holds the term. */
  knows(term: string): boolean;
  /** Whether a passage holds the term, or more listed questions than would by a slip. */
  uses(term: string): boolean;
  /** Every whole word that is in use. */
  words(): string[];
};

/** The part of the listed questions in which a word may stand by a slip, the same one each time. */
const SLIPS = 1 / 2000;

// Pieces of words, names, numbers and meanings have a mark before them.
const WORD = /^\p{L}/u;

/** Counts the terms of passages and listed questions. */
export function countTerms(
  documents: readonly PassageDocument[],
  { bank }: ReadQuestions,
  language: Language,
): TermStatistics {
  const numbers = numbersOf(bank);
  const inQuestions = new Uint32Array(bank.vocabulary.length);
  for (const term of bank.terms) inQuestions[term] = (inQuestions[term] ?? 0) + 1;
  const inPassages = new Map<string, number>();
  const readings = documents.flatMap((document) => document.readings[language] ?? []);
  for (const { terms } of readings) {
    for (const term of terms.keys()) inPassages.set(term, (inPassages.get(term) ?? 0) + 1);
  }
  const total = bank.kinds.length + readings.length;
  const enough = Math.max(1, Math.round(bank.kinds.length * SLIPS));
  const asked = (term: string) => inQuestions[numbers.get(term) ?? -1] ?? 0;
  const uses = (term: string) => inPassages.has(term) || asked(term) >= enough;
  return {
    idf: (term) => informationOf(asked(term) + (inPassages.get(term) ?? 0), total),
    knows: (term) => inPassages.has(term) || asked(term) > 0,
    uses,
    words: () =>
      [...new Set([...inPassages.keys(), ...bank.vocabulary])].filter(
        (term) => WORD.test(term) && uses(term),
      ),
  };
}
