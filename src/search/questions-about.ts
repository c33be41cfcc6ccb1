import { createColumn, type Numbers } from './columns.ts';
import { KIND_NUMBERS, type QuestionBank } from './question-bank.ts';

/** What the listed questions of one sort about one passage have in common, as numbers of their bank. */
export type QuestionsAbout = {
  count: number;
  /** How many there are of each kind, in the order of `KIND_NUMBERS`. */
  kinds: readonly number[];
  /** Their terms in ascending order, and how many of the questions hold each. */
  terms: Numbers;
  counts: Numbers;
};

// Where a number stands in a sorted list, or −1.
function placeOf(sorted: Numbers, wanted: number): number {
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

/**
 * What the listed questions of one sort about each passage have in common, as numbers: of passage `i` the kinds are those from
 * `i` × the number of kinds on, and the terms those from `starts[i]` to before `starts[i + 1]`.
 */
export type StoredAbout = {
  totals: Numbers;
  kinds: Numbers;
  starts: Numbers;
  terms: Numbers;
  counts: Numbers;
};

/** Stores what was gathered about passages, in their order. */
export function storeAbout(gathered: Iterable<QuestionsAbout>): StoredAbout {
  const columns = {
    totals: createColumn(),
    kinds: createColumn(),
    starts: createColumn(),
    terms: createColumn(),
    counts: createColumn(),
  };
  columns.starts.push(0);
  for (const { count, kinds, terms, counts } of gathered) {
    columns.totals.push(count);
    for (const kind of kinds) columns.kinds.push(kind);
    for (const term of terms) columns.terms.push(term);
    for (const each of counts) columns.counts.push(each);
    columns.starts.push(columns.terms.length);
  }
  return {
    totals: columns.totals.numbers(),
    kinds: columns.kinds.numbers(),
    starts: columns.starts.numbers(),
    terms: columns.terms.numbers(),
    counts: columns.counts.numbers(),
  };
}

/** What was gathered about passage number `at`. */
export function storedAbout(
  { totals, kinds, starts, terms, counts }: StoredAbout,
  at: number,
): QuestionsAbout {
  const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  return {
    count: totals[at] ?? 0,
    kinds: [...kinds.subarray(at * KIND_NUMBERS.length, (at + 1) * KIND_NUMBERS.length)],
    terms: terms.subarray(start, end),
    counts: counts.subarray(start, end),
  };
}
