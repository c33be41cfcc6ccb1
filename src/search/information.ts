/** What a term tells that nothing holds. */
const MOST = 4.5;

const logOdds = (count: number, total: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));

/**
 * How much a term tells that `count` of `total` texts hold, from 0 for one that all hold to 4.5 for one that none holds: the
 * inverse document frequency of BM25, ln(1 + (N − n + ½) / (n + ½)), scaled so that large and small collections compare.
 */
export function informationOf(count: number, total: number): number {
  return (MOST * logOdds(count, total)) / logOdds(0, total);
}
