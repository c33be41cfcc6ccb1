import type { Asking } from '../language/asking.ts';
import { informationOf } from './information.ts';
import { KIND_NUMBERS } from './question-bank.ts';

/** A question as its terms with their weights, and what it asks for. */
export type AskedTerms = { terms: ReadonlyMap<string, number>; asking: Asking };

/** The vocabulary of a classifier: the number of each term it knows, and by number how much that tells. */
export type Vocabulary = { numberOf(term: string): number | undefined; idf: Float32Array };

/** The numbers of the features of a question and their values, whose squares add up to one. */
export type Features = { numbers: number[]; values: number[] };

/** How many numbers there are for pairs of terms; those that share one are taken for each other. */
const PAIRS = 4096;
/** What a pair counts beside the lesser of its terms. */
const PAIR_WEIGHT = 0.25;
/** The most words of a question that are paired: long messages ask with few of theirs. */
const PAIRED = 10;
/** What the kind of question counts, and the kind with a word next to the question word. */
const KIND_VALUE = 1.5;
const FOCUS_VALUE = 2;

/** How many features there are for a vocabulary of this size: its terms, the kinds, the pairs. */
export function countFeatures(vocabulary: number): number {
  return vocabulary + KIND_NUMBERS.length + PAIRS;
}

function hash(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) value = (value * 31 + text.charCodeAt(at)) >>> 0;
  return value % PAIRS;
}

const isWhole = (term: string) => !term.startsWith('_') && !term.startsWith('~');

/**
 * The features of a question: its terms, what it asks for, and pairs of its words, which tell apart what single words do
 * not (*Korean* fish banned by Japan, Japanese fish banned by *Korea*). Unknown terms make the others count for less.
 */
export function featuresOf({ terms, asking }: AskedTerms, { numberOf, idf }: Vocabulary): Features {
  const found: Features = { numbers: [], values: [] };
  let squares = 0;
  const add = (number: number, value: number) => {
    found.numbers.push(number);
    found.values.push(value);
    squares += value * value;
  };
  const whole: { term: string; value: number }[] = [];
  for (const [term, weight] of terms) {
    const number = numberOf(term);
    const value = weight * (number === undefined ? informationOf(0, 1) : (idf[number] ?? 0));
    if (number === undefined) squares += value * value;
    else {
      add(number, value);
      if (isWhole(term) && whole.length < PAIRED) whole.push({ term, value });
    }
  }
  const { kind, focus } = asking;
  const kinds = idf.length;
  const pairs = kinds + KIND_NUMBERS.length;
  if (kind !== undefined) {
    add(kinds + KIND_NUMBERS.indexOf(kind), KIND_VALUE);
    for (const term of focus) add(pairs + hash(`?${kind} ${term}`), FOCUS_VALUE);
  }
  whole.forEach((one, at) => {
    for (const other of whole.slice(at + 1)) {
      const pair = one.term < other.term ? `${one.term}&${other.term}` : `${other.term}&${one.term}`;
      add(pairs + hash(pair), PAIR_WEIGHT * Math.min(one.value, other.value));
    }
  });
  const norm = Math.sqrt(squares) || 1;
  found.values = found.values.map((value) => value / norm);
  return found;
}
