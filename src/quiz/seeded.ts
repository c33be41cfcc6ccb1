/**
 * A number from 0 to 2³² − 1 for a text, the same wherever it is asked for, and spread evenly. FNV-1a over UTF-16 units
 * (http://www.isthe.com/chongo/tech/comp/fnv/), then the finaliser of MurmurHash3
 * (https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp).
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The items in an order that looks random and is the same for the same seed: each has its place by itself, so that another
 * one added or taken away leaves the order of the rest as it is.
 */
export function shuffled<T>(items: readonly T[], seed: string, keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, at: hashOf(`${seed}|${keyOf(item)}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * The items in such an order, at most `most` of them: of a longer list some that look picked at random, without looking at
 * all of it.
 */
export function sampled<T>(items: readonly T[], most: number, seed: string, keyOf: (item: T) => string): T[] {
  if (items.length <= most) return shuffled(items, seed, keyOf);
  const picked = new Set<T>();
  // Some are hit twice; so many tries find nearly as many as are wanted even in a list that is hardly longer.
  for (let at = 0; picked.size < most && at < 8 * most; at++) {
    const item = items[hashOf(`${seed}|${at}`) % items.length];
    if (item !== undefined) picked.add(item);
  }
  return [...picked];
}
