import type { Kind } from '../language/rules.ts';
import { KIND_NUMBERS, numbersOf, type QuestionBank } from './question-bank.ts';

/** What the listed questions of one sort about one passage have in common. */
export type QuestionsAbout = {
  count: number;
  /** How many there are of each kind, in the order of `KIND_NUMBERS`. */
  kinds: readonly number[];
  /** The kind of each of them. */
  kindOf(at: number): Kind | undefined;
  /** How many of them hold a term. */
  holding(term: string): number;
  /** Each term of theirs with the number of questions that hold it. */
  terms(): Iterable<[term: string, count: number]>;
};

// Where a number stands in a sorted list, or −1.
function placeOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Gathers what the questions of these numbers in a bank have in common. Terms are kept as numbers, which takes little room. */
export function gatherQuestions(bank: QuestionBank, which: readonly number[]): QuestionsAbout {
  const kinds = KIND_NUMBERS.map(() => 0);
  const counted = new Map<number, number>();
  for (const at of which) {
    const kind = bank.kinds[at] ?? 0;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    for (const term of bank.terms.subarray(bank.starts[at], bank.starts[at + 1]))
      counted.set(term, (counted.get(term) ?? 0) + 1);
  }
  const terms = Uint32Array.from(counted.keys()).sort();
  const counts = Uint16Array.from(terms, (term) => counted.get(term) ?? 0);
  const numbers = numbersOf(bank);
  return {
    count: which.length,
    kinds,
    kindOf: (at) => KIND_NUMBERS[bank.kinds[which[at] ?? -1] ?? 0],
    holding(term) {
      const number = numbers.get(term);
      return number === undefined ? 0 : (counts[placeOf(terms, number)] ?? 0);
    },
    *terms() {
      for (let place = 0; place < terms.length; place++)
        yield [bank.vocabulary[terms[place] ?? 0] ?? '', counts[place] ?? 0];
    },
  };
}
