/** A part of a text, in UTF-16 units, half open. */
export type Part = { start: number; end: number };

/**
 * Makes what finds those of the parts that overlap another one, in their order. It looks only at what stands there: to go
 * through all parts of a text for each of them takes seconds where the text is long.
 */
export function createOverlaps<P extends Part>(parts: readonly P[]): (part: Part) => P[] {
  const standing = new Map<number, number[]>();
  for (const [number, { start, end }] of parts.entries()) {
    for (let unit = start; unit < end; unit++) {
      const there = standing.get(unit);
      if (there === undefined) standing.set(unit, [number]);
      else there.push(number);
    }
  }
  return ({ start, end }) => {
    const found = new Set<number>();
    for (let unit = start; unit < end; unit++) {
      for (const number of standing.get(unit) ?? []) found.add(number);
    }
    return [...found].sort((a, b) => a - b).flatMap((number) => parts[number] ?? []);
  };
}
