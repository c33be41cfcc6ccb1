import { KIND_NUMBERS, type QuestionBank } from './question-bank.ts';

/** What the listed questions of one sort about one passage have in common, as numbers of their bank. */
export type QuestionsAbout = {
  count: number;
  /** How many there are of each kind, in the order of `KIND_NUMBERS`. */
  kinds: readonly number[];
  /** Their terms in ascending order, and how many of the questions hold each. */
  terms: Uint32Array;
  counts: Uint16Array;
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

/** Gathers what the questions of these numbers in a bank have in common. */
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
  return {
    count: which.length,
    kinds,
    terms,
    counts: Uint16Array.from(terms, (term) => counted.get(term) ?? 0),
  };
}

/** How many of the questions hold the term with this number in their bank; none where it has no number. */
export function holding({ terms, counts }: QuestionsAbout, number: number | undefined): number {
  return number === undefined ? 0 : (counts[placeOf(terms, number)] ?? 0);
}
