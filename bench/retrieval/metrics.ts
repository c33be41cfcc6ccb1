/** The part of the ranks, counted from 1 and undefined where nothing was found, that are at most `depth`; null of none. */
export function recallAt(ranks: readonly (number | undefined)[], depth: number): number | null {
  if (ranks.length === 0) return null;
  return ranks.filter((rank) => rank !== undefined && rank <= depth).length / ranks.length;
}

/** The mean of 1 ÷ rank, 0 for what is not found or below `depth`; null of none. */
export function meanReciprocalRank(ranks: readonly (number | undefined)[], depth: number): number | null {
  if (ranks.length === 0) return null;
  return ranks.reduce<number>((sum, rank) => sum + (rank && rank <= depth ? 1 / rank : 0), 0) / ranks.length;
}

/** The part of the values that are true; null of none. */
export function share(values: readonly boolean[]): number | null {
  return values.length === 0 ? null : values.filter(Boolean).length / values.length;
}

/**
 * The area under the receiver operating characteristic: the chance that one of `positive` is greater than one of
 * `negative`, ties counting half, by the rank sum (Mann and Whitney). Null where either is empty.
 */
export function auroc(positive: readonly number[], negative: readonly number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  const all = [
    ...positive.map((value) => ({ value, positive: true })),
    ...negative.map((value) => ({ value, positive: false })),
  ].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && all[end]?.value === all[at]?.value) end += 1;
    // Those that are equal share the mean of their ranks, which are `at + 1` to `end`.
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++) if (all[at]?.positive) ranks += rank;
  }
  const least = (positive.length * (positive.length + 1)) / 2;
  return (ranks - least) / (positive.length * negative.length);
}

/**
 * The greatest part of `positive` that a threshold keeps (value ≥ threshold) which keeps at most the part `rate` of
 * `negative`. Null where either is empty.
 */
export function coverageAt(
  positive: readonly number[],
  negative: readonly number[],
  rate: number,
): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  const sorted = negative.toSorted((a, b) => b - a);
  // Whatever is greater than the first negative one that may not pass is kept.
  const refused = sorted[Math.floor(rate * negative.length)] ?? Number.NEGATIVE_INFINITY;
  return positive.filter((value) => value > refused).length / positive.length;
}

/** A point of a risk-coverage curve: what part is answered from this confidence on, and what part of that is wrong. */
export type RiskPoint = { confidence: number; coverage: number; risk: number };

/**
 * The risk-coverage curve (R. El-Yaniv and Y. Wiener, 2010) of answers with their confidence, the surest first; one point
 * for each confidence that occurs.
 */
export function riskCoverage(answers: readonly { confidence: number; right: boolean }[]): RiskPoint[] {
  const sorted = answers.toSorted((a, b) => b.confidence - a.confidence);
  const points: RiskPoint[] = [];
  let wrong = 0;
  sorted.forEach(({ confidence, right }, at) => {
    if (!right) wrong += 1;
    if (sorted[at + 1]?.confidence === confidence) return;
    points.push({ confidence, coverage: (at + 1) / sorted.length, risk: wrong / (at + 1) });
  });
  return points;
}
