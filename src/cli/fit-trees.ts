import { type Tree, treeValue } from '../answer/trees.ts';

/** What trees learn from: named signals, whether it is right, how much it counts, and the log odds so far. */
export type TreeExample = {
  signals: Readonly<Record<string, number>>;
  right: boolean;
  count: number;
  base: number;
};

/** What a leaf's value is divided by besides its curvature, so that leaves of few examples stay small. */
const PENALTY = 1;
/** The least curvature of a branch: about six examples that are still in doubt. */
const LEAST = 1.5;
const LEAST_GAIN = 0.1;
const RATE = 0.1;
const DEPTH = 2;
/** Into how many parts of like size the values of a signal are cut. */
const BINS = 48;

/** A signal with the values it is cut at, and the bin of each example. */
type Binned = { signal: string; cuts: number[]; bins: Uint8Array };

type Slopes = { gradient: Float64Array; curvature: Float64Array };

const gainOf = (gradient: number, curvature: number) => (gradient * gradient) / (curvature + PENALTY);

function binned(signal: string, examples: readonly TreeExample[]): Binned {
  const values = examples.map(({ signals }) => signals[signal] ?? 0);
  const sorted = values.toSorted((a, b) => a - b);
  const wanted = Array.from({ length: BINS - 1 }, (_, at) =>
    Math.round(1e4 * (sorted[Math.floor(((at + 1) * sorted.length) / BINS)] ?? 0)),
  );
  const cuts = [...new Set(wanted)].map((cut) => cut / 1e4);
  const bins = Uint8Array.from(values, (value) => {
    const bin = cuts.findIndex((cut) => value < cut);
    return bin < 0 ? cuts.length : bin;
  });
  return { signal, cuts, bins };
}

function bestCut(members: readonly number[], { cuts, bins }: Binned, { gradient, curvature }: Slopes) {
  const sums = { gradient: new Float64Array(cuts.length + 1), curvature: new Float64Array(cuts.length + 1) };
  let all = 0;
  let allCurvature = 0;
  for (const at of members) {
    const bin = bins[at] ?? 0;
    sums.gradient[bin] = (sums.gradient[bin] ?? 0) + (gradient[at] ?? 0);
    sums.curvature[bin] = (sums.curvature[bin] ?? 0) + (curvature[at] ?? 0);
    all += gradient[at] ?? 0;
    allCurvature += curvature[at] ?? 0;
  }
  let best: { cut: number; gain: number } | undefined;
  let below = 0;
  let belowCurvature = 0;
  for (let cut = 0; cut < cuts.length; cut++) {
    below += sums.gradient[cut] ?? 0;
    belowCurvature += sums.curvature[cut] ?? 0;
    if (belowCurvature < LEAST || allCurvature - belowCurvature < LEAST) continue;
    const parts = gainOf(below, belowCurvature) + gainOf(all - below, allCurvature - belowCurvature);
    const gain = parts - gainOf(all, allCurvature);
    if (gain > (best?.gain ?? LEAST_GAIN)) best = { cut, gain };
  }
  return best;
}

function leafOf(members: readonly number[], { gradient, curvature }: Slopes): number {
  let all = 0;
  let allCurvature = 0;
  for (const at of members) {
    all += gradient[at] ?? 0;
    allCurvature += curvature[at] ?? 0;
  }
  return Math.round((1e4 * RATE * all) / (allCurvature + PENALTY)) / 1e4;
}

function grow(members: readonly number[], depth: number, signals: readonly Binned[], slopes: Slopes): Tree {
  if (depth === 0) return leafOf(members, slopes);
  let best: { from: Binned; cut: number; gain: number } | undefined;
  for (const from of signals) {
    const found = bestCut(members, from, slopes);
    if (found && found.gain > (best?.gain ?? 0)) best = { from, ...found };
  }
  if (!best) return leafOf(members, slopes);
  const { from, cut } = best;
  const below = members.filter((at) => (from.bins[at] ?? 0) <= cut);
  const rest = members.filter((at) => (from.bins[at] ?? 0) > cut);
  return [
    from.signal,
    from.cuts[cut] ?? 0,
    grow(below, depth - 1, signals, slopes),
    grow(rest, depth - 1, signals, slopes),
  ];
}

/**
 * Trees of depth 2 that mend what the examples' log odds so far get wrong: gradient boosting on the logistic loss
 * (J. Friedman, "Greedy Function Approximation", 2001) with second-order leaves (T. Chen, C. Guestrin, "XGBoost", 2016)
 * over binned values (G. Ke et al., "LightGBM", 2017).
 */
export function fitTrees(examples: readonly TreeExample[], count: number): Tree[] {
  const odds = Float64Array.from(examples, ({ base }) => base);
  const places = examples.map((_, at) => at);
  const signals = Object.keys(examples[0]?.signals ?? {}).map((signal) => binned(signal, examples));
  return Array.from({ length: count }, () => {
    const chances = odds.map((value) => 1 / (1 + Math.exp(-value)));
    const slopes = {
      gradient: Float64Array.from(
        examples,
        ({ right, count }, at) => count * ((right ? 1 : 0) - (chances[at] ?? 0)),
      ),
      curvature: Float64Array.from(
        examples,
        ({ count }, at) => count * (chances[at] ?? 0) * (1 - (chances[at] ?? 0)) + 1e-9,
      ),
    };
    const tree = grow(places, DEPTH, signals, slopes);
    examples.forEach((example, at) => {
      odds[at] = (odds[at] ?? 0) + treeValue(tree, example.signals);
    });
    return tree;
  });
}
