import type { Passage } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { NAME_MARK } from '../language/terms.ts';
import { createColumn, type Numbers, packed } from './columns.ts';
import { informationOf } from './information.ts';
import type { ReadQuestions } from './listed-questions.ts';
import { numbersOf } from './question-bank.ts';
import { type MeasuredSpellings, measureSpellings } from './spellings.ts';
import type { StoredTexts } from './stored-texts.ts';
import type { GrowingVocabulary, Vocabulary } from './vocabulary.ts';

/** In how many passages and listed questions of one language terms stand. */
export type TermStatistics = {
  /** How much a term tells, as `informationOf` has it. */
  idf(term: string): number;
  /** Whether a passage or a listed question holds the term. */
  knows(term: string): boolean;
  /** Whether a passage holds the term, or more listed questions than would by a slip. */
  uses(term: string): boolean;
};

/** What was counted of the texts of one language; lists by term go by the number of the term. */
export type TermCounts = {
  /** How many texts there are. */
  texts: number;
  /** How many of them hold each term. */
  inTexts: Numbers;
  /** 1 + the number of the first passage in whose text the term stands with its whole weight; 0 for none. */
  wholeIn: Numbers;
};

/** The words of one language that are in use, by the numbers of the terms. */
export type StoredWords = { words: Numbers; spellings: MeasuredSpellings };

/** The part of the listed questions in which a word may stand by a slip, the same one each time. */
const SLIPS = 1 / 2000;

// Pieces of words, names, numbers and meanings have a mark before them.
const WORD = /^\p{L}/u;

/** Counts the terms of the passages' texts in a language, names of the passages among them. */
export function countTerms(
  passages: readonly Passage[],
  texts: StoredTexts,
  language: Language,
  vocabulary: GrowingVocabulary,
): TermCounts {
  const names = passages.map((passage) => passage.names.map((name) => vocabulary.add(NAME_MARK + name)));
  const inTexts = new Uint32Array(vocabulary.terms.length);
  const wholeIn = new Uint32Array(vocabulary.terms.length);
  const lastIn = new Uint32Array(vocabulary.terms.length);
  let count = 0;
  passages.forEach(({ text }, at) => {
    if (text[language] === undefined) return;
    count += 1;
    const see = (term: number) => {
      if (lastIn[term] !== at + 1) inTexts[term] = (inTexts[term] ?? 0) + 1;
      lastIn[term] = at + 1;
    };
    for (let place = texts.starts[at] ?? 0; place < (texts.starts[at + 1] ?? 0); place++) {
      const term = texts.terms[place] ?? 0;
      see(term);
      if (wholeIn[term] === 0 && texts.weights[texts.weightNumbers[place] ?? 0] === 1) wholeIn[term] = at + 1;
    }
    names[at]?.forEach(see);
  });
  return { texts: count, inTexts: packed(inTexts), wholeIn: packed(wholeIn) };
}

/** What is known of terms by what was counted of the texts and by the listed questions. */
export function createStatistics(
  { texts, inTexts }: TermCounts,
  { bank }: ReadQuestions,
  { find }: Vocabulary,
): TermStatistics {
  const numbers = numbersOf(bank);
  const inQuestions = new Uint32Array(bank.vocabulary.length);
  for (const term of bank.terms) inQuestions[term] = (inQuestions[term] ?? 0) + 1;
  const total = bank.kinds.length + texts;
  const enough = Math.max(1, Math.round(bank.kinds.length * SLIPS));
  const asked = (term: string) => inQuestions[numbers.get(term) ?? -1] ?? 0;
  const told = (term: string) => inTexts[find(term) ?? -1] ?? 0;
  return {
    idf: (term) => informationOf(asked(term) + told(term), total),
    knows: (term) => told(term) > 0 || asked(term) > 0,
    uses: (term) => told(term) > 0 || asked(term) >= enough,
  };
}

/** Every whole word of a language that is in use: those of the texts in their order, then those of the listed questions. */
export function storeWords(
  texts: StoredTexts,
  { bank }: ReadQuestions,
  { uses }: TermStatistics,
  vocabulary: GrowingVocabulary,
): StoredWords {
  const words = createColumn();
  const seen = new Set<number>();
  const take = (term: number) => {
    if (seen.has(term)) return;
    seen.add(term);
    const text = vocabulary.terms[term] ?? '';
    if (WORD.test(text) && uses(text)) words.push(term);
  };
  for (const term of texts.terms) take(term);
  // Names have a mark, so those that stand in no text are no words.
  for (const term of bank.vocabulary) if (uses(term)) take(vocabulary.add(term));
  const numbers = words.numbers();
  const spelt = Array.from(numbers, (number) => vocabulary.terms[number] ?? '');
  return { words: numbers, spellings: measureSpellings(spelt) };
}
