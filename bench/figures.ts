/** One row of a table of results: what was measured, how it came out, and what is wanted. */
export type Figure = { what: string; measured: string; wanted: string };

/** The value in the middle, or the mean of the two; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** The least value that at least this part of the values does not exceed; 0 of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

/** Results as a table in Markdown. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, wanted }) => `| ${what} | ${measured} | ${wanted} |`);
  return ['| what | measured | wanted |', '| --- | --- | --- |', ...rows].join('\n');
}
