import type { DateMention } from './rules.ts';

const ISO_DAY = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu;

/** The days in a folded text that are written in figures, the year first: 2026-01-14, 2026/1/14, 2026.1.14. */
export function isoDates(text: string): DateMention[] {
  return [...text.matchAll(ISO_DAY)].map(({ 0: whole, index, 1: year, 2: month, 3: day }) => ({
    start: index,
    end: index + whole.length,
    year: Number(year),
    month: Number(month),
    day: Number(day),
  }));
}
