import type { Tree } from '../answer/trees.ts';
import { treeValue } from '../answer/trees.ts';

/** What trees learn from: named signals, whether it is right, how much it counts, and the log odds so far. */
export type TreeExample = {
  signals: Readonly<Record<string, number>>;
  right: boolean;
  count: number;
  base: number;
};

type Slopes = { gradient: number[]; curvature: number[] };

/** What a leaf's value is divided by besides its curvature, so that leaves of few examples stay small. */
const PENALTY = 1;
/** The least curvature of a branch: about six examples that are still in doubt. */
const LEAST = 1.5;
const RATE = 0.1;
const DEPTH = 2;

const gainOf = (gradient: number, curvature: number) => (gradient * gradient) / (curvature + PENALTY);

function bestSplit(
  members: ReadonlySet<number>,
  examples: readonly TreeExample[],
  orders: ReadonlyMap<string, readonly number[]>,
  { gradient, curvature }: Slopes,
) {
  let all = 0;
  let allCurvature = 0;
  for (const at of members) {
    all += gradient[at] ?? 0;
    allCurvature += curvature[at] ?? 0;
  }
  let best: { signal: string; threshold: number; gain: number } | undefined;
  for (const [signal, order] of orders) {
    let below = 0;
    let belowCurvature = 0;
    let previous: number | undefined;
    for (const at of order) {
      if (!members.has(at)) continue;
      const value = examples[at]?.signals[signal] ?? 0;
      const wide = belowCurvature > LEAST && allCurvature - belowCurvature > LEAST;
      if (previous !== undefined && value > previous && wide) {
        const gain =
          gainOf(below, belowCurvature) +
          gainOf(all - below, allCurvature - belowCurvature) -
          gainOf(all, allCurvature);
        if (gain > (best?.gain ?? 0.1)) best = { signal, threshold: (value + previous) / 2, gain };
      }
      below += gradient[at] ?? 0;
      belowCurvature += curvature[at] ?? 0;
      previous = value;
    }
  }
  return { best, leaf: (RATE * all) / (allCurvature + PENALTY) };
}

function grow(
  members: ReadonlySet<number>,
  depth: number,
  examples: readonly TreeExample[],
  orders: ReadonlyMap<string, readonly number[]>,
  slopes: Slopes,
): Tree {
  const { best, leaf } = bestSplit(members, examples, orders, slopes);
  const rounded = Math.round(leaf * 1e4) / 1e4;
  if (depth === 0 || !best) return rounded;
  const threshold = Math.round(best.threshold * 1e4) / 1e4;
  const isBelow = (at: number) => (examples[at]?.signals[best.signal] ?? 0) < threshold;
  const below = new Set([...members].filter(isBelow));
  const from = new Set([...members].filter((at) => !isBelow(at)));
  if (below.size === 0 || from.size === 0) return rounded;
  return [
    best.signal,
    threshold,
    grow(below, depth - 1, examples, orders, slopes),
    grow(from, depth - 1, examples, orders, slopes),
  ];
}

/**
 * Trees of depth 2 that mend what the examples' log odds so far get wrong: gradient boosting on the logistic loss
 * (J. Friedman, "Greedy Function Approximation", 2001) with second-order leaves (T. Chen, C. Guestrin, "XGBoost", 2016).
 */
export function fitTrees(examples: readonly TreeExample[], count: number): Tree[] {
  const odds = examples.map(({ base }) => base);
  const places = examples.map((_, at) => at);
  const orders = new Map(
    Object.keys(examples[0]?.signals ?? {}).map((signal) => [
      signal,
      places.toSorted((a, b) => (examples[a]?.signals[signal] ?? 0) - (examples[b]?.signals[signal] ?? 0)),
    ]),
  );
  return Array.from({ length: count }, () => {
    const chances = odds.map((value) => 1 / (1 + Math.exp(-value)));
    const slopes = {
      gradient: examples.map(({ right, count }, at) => count * ((right ? 1 : 0) - (chances[at] ?? 0))),
      curvature: examples.map(
        ({ count }, at) => count * (chances[at] ?? 0) * (1 - (chances[at] ?? 0)) + 1e-9,
      ),
    };
    const tree = grow(new Set(places), DEPTH, examples, orders, slopes);
    examples.forEach(({ signals }, at) => {
      odds[at] = (odds[at] ?? 0) + treeValue(tree, signals);
    });
    return tree;
  });
}
