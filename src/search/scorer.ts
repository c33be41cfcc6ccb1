import type { Numbers } from './columns.ts';
import type { FieldPostings, Postings } from './postings.ts';

/** A document with its score. */
export type Scored = { document: number; score: number };

/** What is looked for: terms by number with their weights, in fields with theirs. */
export type Query = {
  terms: Iterable<readonly [term: number, weight: number]>;
  fields: readonly (readonly [field: string, weight: number])[];
  /** How many documents are wanted at most. */
  limit: number;
  /** Which documents may be found; all where it is left out. */
  only?: (document: number) => boolean;
};

/** MiniSearch's parameters of BM25+. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

type Field = Omit<FieldPostings, 'lengths' | 'averageLength'> & { norms: Float64Array; lengths: Numbers };

// What BM25+ adds to the count of a term for a document of each length.
function normsOf({ lengths, averageLength }: FieldPostings): Float64Array {
  let longest = 0;
  for (const length of lengths) if (length > longest) longest = length;
  return Float64Array.from(
    { length: longest + 1 },
    (_, length) => K * (1 - B + (B * length) / averageLength),
  );
}

/** Keeps the best of a few, those with the same score in the order in which they come. */
function keep(best: Scored[], document: number, score: number, limit: number): void {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((best[middle]?.score ?? 0) < score) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, { document, score });
  if (best.length > limit) best.pop();
}

/**
 * Makes what scores the documents of an index as MiniSearch's `search` does, to the last digit and in the same order: for each
 * term and field ln(1 + (N − n + ½) / (n + ½)) × (d + f (k + 1) / (f + k (1 − b + b l / L))), BM25+ (Lv and Zhai, 2011), times
 * their weights; the sum is multiplied by how many of the terms the document holds. f: how often the term stands in the
 * field, l: how many terms the field has, L: on average, n: how many of the N documents have the term there.
 */
export function createScorer({ size, fields }: Postings): (query: Query) => Scored[] {
  const byName = new Map(
    Object.entries(fields).map(([name, field]): [string, Field] => [
      name,
      { ...field, norms: normsOf(field) },
    ]),
  );
  // Room for the sums of one query; `matched` is all zero in between.
  const sums = new Float64Array(size);
  const matched = new Uint16Array(size);
  const found = new Uint32Array(size);
  // The same for one term of it: a term may stand in several fields of a document.
  const parts = new Float64Array(size);
  const held = new Uint8Array(size);
  const holders = new Uint32Array(size);

  const addTerm = (term: number, weight: number, { fields: wanted }: Query): number => {
    let count = 0;
    for (const [name, boost] of wanted) {
      const field = byName.get(name);
      if (!field) continue;
      const { starts, documents, counts, lengths, norms } = field;
      const start = starts[term] ?? 0;
      const end = starts[term + 1] ?? 0;
      const idf = Math.log(1 + (size - (end - start) + 0.5) / (end - start + 0.5));
      const factor = weight * boost;
      for (let place = start; place < end; place++) {
        const document = documents[place] ?? 0;
        const often = counts[place] ?? 0;
        const norm = norms[lengths[document] ?? 0] ?? 0;
        const score = factor * (idf * (D + (often * (K + 1)) / (often + norm)));
        if (held[document] === 1) parts[document] = (parts[document] ?? 0) + score;
        else {
          held[document] = 1;
          parts[document] = score;
          holders[count] = document;
          count += 1;
        }
      }
    }
    return count;
  };

  return (query) => {
    let total = 0;
    for (const [term, weight] of query.terms) {
      const count = addTerm(term, weight, query);
      for (let at = 0; at < count; at++) {
        const document = holders[at] ?? 0;
        held[document] = 0;
        const before = matched[document] ?? 0;
        if (before === 0) {
          found[total] = document;
          total += 1;
        }
        sums[document] = (before === 0 ? 0 : (sums[document] ?? 0)) + (parts[document] ?? 0);
        matched[document] = before + 1;
      }
    }
    const best: Scored[] = [];
    let least = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < total; at++) {
      const document = found[at] ?? 0;
      const score = (sums[document] ?? 0) * (matched[document] ?? 0);
      matched[document] = 0;
      if (score <= least || (query.only && !query.only(document))) continue;
      keep(best, document, score, query.limit);
      if (best.length === query.limit) least = best[query.limit - 1]?.score ?? least;
    }
    return best;
  };
}
