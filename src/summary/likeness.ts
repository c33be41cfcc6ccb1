import { type Lexicon, readText } from '../language/terms.ts';
import { termWeights } from '../search/term-weights.ts';
import type { Fact } from './facts.ts';
import type { Sliced } from './slices.ts';

/** A direction in the space of terms, of length 1, or of length 0 for a text without terms. */
export type Vector = ReadonlyMap<string, number>;

/**
 * The facts as vectors of tf-idf over the terms of all their languages together, so that what is like what does not
 * depend on the language a summary is shown in. ln(1 + N/n) is the idf of a term that n of the N facts hold.
 */
export function vectorsOf(facts: readonly Fact[], lexicon: Lexicon): Vector[] {
  const read = facts.map((fact) => termsOf(fact, lexicon));
  const holding = new Map<string, number>();
  for (const terms of read) for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  return read.map((terms) => {
    const weighted = [...terms].map(
      ([term, weight]) => [term, weight * Math.log(1 + facts.length / (holding.get(term) ?? 1))] as const,
    );
    const length = Math.hypot(...weighted.map(([, weight]) => weight));
    return new Map(weighted.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
  });
}

/** Reads the facts that `vectorsOf` then has at hand. */
export function* readTerms(facts: readonly Fact[], lexicon: Lexicon): Sliced<void> {
  for (const fact of facts) {
    termsOf(fact, lexicon);
    yield;
  }
}

const READ = new WeakMap<Fact, ReadonlyMap<string, number>>();

// Facts last as long as the knowledge base that their names are read by.
function termsOf(fact: Fact, lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = READ.get(fact);
  if (known) return known;
  const terms = termWeights(Object.values(fact.texts).flatMap((text) => readText(text, lexicon).terms));
  READ.set(fact, terms);
  return terms;
}

/** How like two vectors are, 0 to 1: their cosine. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** How like each is to each: `matrix[i][j]`, 0 to 1. */
export function* likenesses(vectors: readonly Vector[]): Sliced<number[][]> {
  const matrix = vectors.map(() => new Array<number>(vectors.length).fill(0));
  for (const [i, a] of vectors.entries()) {
    for (let j = 0; j <= i; j++) {
      const like = cosine(a, vectors[j] ?? new Map());
      const [row, column] = [matrix[i], matrix[j]];
      if (row) row[j] = like;
      if (column) column[i] = like;
    }
    yield;
  }
  return matrix;
}
