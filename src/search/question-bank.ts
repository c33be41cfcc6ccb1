import { readAsking } from '../language/asking.ts';
import type { Language } from '../language/language.ts';
import type { Kind } from '../language/rules.ts';
import { type Lexicon, readText } from '../language/terms.ts';
import { termWeights } from './term-weights.ts';

/** The kinds of question by number, 0 for none that can be told. */
export const KIND_NUMBERS: readonly (Kind | undefined)[] = [
  undefined,
  'who',
  'when',
  'where',
  'count',
  'why',
  'how',
  'what',
  'yesno',
];

/**
 * Questions in one language, read. There are thousands of them, so they are kept as numbers: question `i` asks for
 * `KIND_NUMBERS[kinds[i]]`, and its terms are `vocabulary[terms[j]]` with `weights[j]`, j from `starts[i]` to before
 * `starts[i + 1]`; the terms next to its question word are `focus`, likewise by `focusStarts`.
 */
export type QuestionBank = {
  vocabulary: readonly string[];
  kinds: Uint8Array;
  starts: Uint32Array;
  terms: Uint32Array;
  weights: Float32Array;
  focusStarts: Uint32Array;
  focus: Uint32Array;
};

// Pieces of words that stand in one question only are more than half of all terms, and lead nowhere.
function commonPieces(read: readonly { weights: ReadonlyMap<string, number> }[]): ReadonlySet<string> {
  const once = new Set<string>();
  const common = new Set<string>();
  for (const { weights } of read) {
    for (const term of weights.keys()) {
      if (!term.startsWith('_')) continue;
      if (once.has(term)) common.add(term);
      once.add(term);
    }
  }
  return common;
}

/** Reads questions of one language. */
export function readQuestionBank(
  texts: readonly string[],
  language: Language,
  lexicon: Lexicon,
): QuestionBank {
  const read = texts.map((text) => {
    const reading = readText(text, lexicon);
    return { weights: termWeights(reading.terms), asking: readAsking(text, reading, language) };
  });
  const pieces = commonPieces(read);
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const kinds: number[] = [];
  const starts = [0];
  const terms: number[] = [];
  const weights: number[] = [];
  const focusStarts = [0];
  const focus: number[] = [];
  for (const { weights: own, asking } of read) {
    kinds.push(KIND_NUMBERS.indexOf(asking.kind));
    for (const [term, weight] of own) {
      if (term.startsWith('_') && !pieces.has(term)) continue;
      terms.push(numberOf(term));
      weights.push(weight);
    }
    focus.push(...asking.focus.map(numberOf));
    starts.push(terms.length);
    focusStarts.push(focus.length);
  }
  return {
    vocabulary: [...numbers.keys()],
    kinds: Uint8Array.from(kinds),
    starts: Uint32Array.from(starts),
    terms: Uint32Array.from(terms),
    weights: Float32Array.from(weights),
    focusStarts: Uint32Array.from(focusStarts),
    focus: Uint32Array.from(focus),
  };
}

const numbers = new WeakMap<QuestionBank, ReadonlyMap<string, number>>();

/** The number of each term of a bank, made once and shared by all who ask. */
export function numbersOf(bank: QuestionBank): ReadonlyMap<string, number> {
  const known = numbers.get(bank);
  if (known) return known;
  const made = new Map(bank.vocabulary.map((term, number) => [term, number]));
  numbers.set(bank, made);
  return made;
}
