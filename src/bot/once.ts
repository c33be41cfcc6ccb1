/** How many ids are kept: some minutes of a busy bot, far longer than a session can be resumed. */
const KEPT = 5_000;

/**
 * Makes what tells whether an id comes for the first time; only the last 5,000 are known. Discord sends events anew when a
 * connection is resumed, also such as had arrived.
 */
export function createFirstTime(): (id: string) => boolean {
  // A set lists its items in the order in which they came.
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    for (const oldest of seen) {
      if (seen.size <= KEPT) break;
      seen.delete(oldest);
    }
    return true;
  };
}
