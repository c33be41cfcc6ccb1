import type { Term } from '../language/rules.ts';

/** The weight of each term of a reading; a term that stands more than once keeps its greatest. */
export function termWeights(terms: readonly Term[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return weights;
}
