/**
 * Numbers from 0 to below 1 that look random and are the same each time for a seed: the generator mulberry32 (Tommy
 * Ettinger, public domain).
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The items in an order that is the same each time for a seed (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/** `count` of the items, or all where there are fewer, in their own order; the same each time for a seed. */
export function sampled<T>(items: readonly T[], count: number, seed: number): T[] {
  if (count >= items.length) return [...items];
  const chosen = new Set(shuffled([...items.keys()], seed).slice(0, count));
  return items.filter((_, at) => chosen.has(at));
}
