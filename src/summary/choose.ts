import type { Fact } from './facts.ts';
import type { Sliced } from './slices.ts';

/**
 * What telling of another paragraph counts beside standing for what the other facts say. Of 0, 0.05, 0.1, 0.2, 0.5 and 1 it
 * keeps most of the names while nearly every sentence tells of another paragraph (`npm run bench:summary`).
 */
const DIVERSITY = 0.1;

/**
 * The facts that together stand best for all of them, the one that adds most first, at most `most`. What a set is worth has
 * two parts, as Lin & Bilmes 2011, "A Class of Submodular Functions for Document Summarization", ACL-HLT, have it:
 * - coverage: Σᵢ wᵢ · max over the set of likeness(i, j), each fact by what is likest to it, the facility location of
 *   Cornuéjols, Fisher & Nemhauser 1977, Management Science 23:789;
 * - diversity: Σₖ √(Σ rⱼ) over the paragraphs k of the articles and the facts j chosen of each, rⱼ how like j is to all
 *   facts on average, so that a second fact of a paragraph adds less than the first of another.
 *
 * Both are monotone and submodular, so that choosing greedily reaches at least 1 − 1/e of the best (Nemhauser, Wolsey &
 * Fisher 1978). `likeness[i][j]` lies in 0 to 1; `weights` say how much each fact matters.
 */
export function* choose(
  facts: readonly Fact[],
  likeness: readonly (readonly number[])[],
  weights: readonly number[],
  most: number,
): Sliced<number[]> {
  const likenessOf = (i: number, j: number) => likeness[i]?.[j] ?? 0;
  const places = [...facts.keys()];
  const sumOver = (of: (i: number) => number) =>
    places.reduce((sum, i) => sum + (weights[i] ?? 0) * of(i), 0);
  const rewards = places.map((j) => sumOver((i) => likenessOf(i, j)));
  const covered = facts.map(() => 0);
  const told = new Map<string, number>();
  const left = new Set(places);
  const chosen: number[] = [];

  const gainOf = (j: number): number => {
    const coverage = sumOver((i) => Math.max(0, likenessOf(i, j) - (covered[i] ?? 0)));
    const before = told.get(paragraphOf(facts[j])) ?? 0;
    const diversity = Math.sqrt(before + (rewards[j] ?? 0)) - Math.sqrt(before);
    // The root of a sum grows with the root of the number of facts: so both parts grow alike.
    return coverage + DIVERSITY * Math.sqrt(facts.length) * diversity;
  };

  while (chosen.length < most && left.size > 0) {
    const best = bestOf(left, gainOf);
    const paragraph = paragraphOf(facts[best]);
    chosen.push(best);
    left.delete(best);
    told.set(paragraph, (told.get(paragraph) ?? 0) + (rewards[best] ?? 0));
    for (const i of places) covered[i] = Math.max(covered[i] ?? 0, likenessOf(i, best));
    yield;
  }
  return chosen;
}

const paragraphOf = (fact: Fact | undefined) => `${fact?.article.id} ${fact?.passage.paragraphs[0]}`;

function bestOf(items: Iterable<number>, worth: (item: number) => number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const worthOfItem = worth(item);
    if (worthOfItem > most) [best, most] = [item, worthOfItem];
  }
  return best;
}
