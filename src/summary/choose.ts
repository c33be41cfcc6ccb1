import type { Fact } from './facts.ts';

/**
 * How strongly length counts against a fact, from 0 (not at all) to 1 (what it adds a character). Of 0, 0.3, 0.5, 0.7 and 1 it
 * covers the paragraphs of the shipped article best at the lengths of `npm run bench:summary`.
 */
const LENGTH_SCALE = 0.5;

/**
 * The facts that together stand best for all of them, the one that adds most first, at most `most`. What a set is worth is
 * the facility-location function Σᵢ wᵢ · max over the set of likeness(i, j): each fact counts by what is likest to it, so a
 * second sentence on the same matter adds little (Cornuéjols, Fisher & Nemhauser 1977, Management Science 23:789). Chosen
 * greedily, gain ÷ length^r, as Lin & Bilmes 2010, "Multi-document Summarization via Budgeted Maximization of Submodular
 * Functions", NAACL-HLT: the function is monotone and submodular, which bounds how far greedy choice falls short.
 * `likeness[i][j]` lies in 0 to 1; `weights` say how much each fact matters.
 */
export function choose(
  facts: readonly Fact[],
  likeness: readonly (readonly number[])[],
  weights: readonly number[],
  most: number,
): number[] {
  const lengths = lengthsOf(facts);
  const covered = facts.map(() => 0);
  const left = new Set(facts.keys());
  const chosen: number[] = [];
  while (chosen.length < most && left.size > 0) {
    const best = bestOf(left, (j) => gainOf(j) / (lengths[j] ?? 1) ** LENGTH_SCALE);
    chosen.push(best);
    left.delete(best);
    for (const i of facts.keys()) covered[i] = Math.max(covered[i] ?? 0, likeness[i]?.[best] ?? 0);
  }
  return chosen;

  function gainOf(j: number): number {
    let gain = 0;
    for (const i of facts.keys()) {
      gain += (weights[i] ?? 0) * Math.max(0, (likeness[i]?.[j] ?? 0) - (covered[i] ?? 0));
    }
    return gain;
  }
}

function bestOf(items: Iterable<number>, worth: (item: number) => number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const worthOfItem = worth(item);
    if (worthOfItem > most) [best, most] = [item, worthOfItem];
  }
  return best;
}

// Parts of the mean length of a fact, over the languages it is written in: Korean and Japanese need fewer characters.
function lengthsOf(facts: readonly Fact[]): number[] {
  const total: Record<string, number> = {};
  const count: Record<string, number> = {};
  for (const { texts } of facts) {
    for (const [language, text] of Object.entries(texts)) {
      total[language] = (total[language] ?? 0) + text.length;
      count[language] = (count[language] ?? 0) + 1;
    }
  }
  return facts.map(({ texts }) => {
    const parts = Object.entries(texts).map(
      ([language, text]) => (text.length * (count[language] ?? 1)) / (total[language] || 1),
    );
    return parts.length === 0 ? 1 : Math.max(0.01, parts.reduce((sum, part) => sum + part) / parts.length);
  });
}
