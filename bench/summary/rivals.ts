/** How likely a random walker is to stay where it is going, rather than to jump anywhere: as in the paper. */
const DAMPING = 0.85;
const ROUNDS = 100;
/** What centrality counts beside novelty: half each. */
const LAMBDA = 0.5;

/**
 * How central each sentence is, 0 to 1: continuous LexRank, the stationary distribution of a walk over likenesses (Erkan &
 * Radev 2004, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22:457), as parts of the
 * greatest.
 */
export function lexRank(likeness: readonly (readonly number[])[]): number[] {
  const count = likeness.length;
  const sums = likeness.map((row) => row.reduce((sum, like) => sum + like, 0) || 1);
  let ranks = likeness.map(() => 1 / count);
  for (let round = 0; round < ROUNDS; round++) {
    const next = likeness.map(() => (1 - DAMPING) / count);
    likeness.forEach((row, from) => {
      row.forEach((like, to) => {
        next[to] = (next[to] ?? 0) + (DAMPING * (ranks[from] ?? 0) * like) / (sums[from] ?? 1);
      });
    });
    ranks = next;
  }
  const most = Math.max(...ranks);
  return ranks.map((rank) => rank / most);
}

/**
 * All sentences, the one to take first before the others, by maximal marginal relevance: λ · relevance − (1 − λ) · the
 * greatest likeness to one taken before (Carbonell & Goldstein 1998, "The Use of MMR, Diversity-Based Reranking for
 * Reordering Documents and Producing Summaries", SIGIR).
 */
export function maximalMarginalRelevance(
  relevance: readonly number[],
  likeness: readonly (readonly number[])[],
): number[] {
  const left = new Set(relevance.keys());
  const taken: number[] = [];
  const nearest = relevance.map(() => 0);
  while (left.size > 0) {
    const worth = (at: number) => LAMBDA * (relevance[at] ?? 0) - (1 - LAMBDA) * (nearest[at] ?? 0);
    const best = [...left].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    taken.push(best);
    left.delete(best);
    for (const at of left) nearest[at] = Math.max(nearest[at] ?? 0, likeness[at]?.[best] ?? 0);
  }
  return taken;
}
