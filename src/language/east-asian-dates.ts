import type { DateMention } from './rules.ts';

/** The characters after the number of a year, of a month and of a day. */
export type DateUnits = { year: string; month: string; day: string };

const patterns = new Map<string, RegExp>();

function patternOf({ year, month, day }: DateUnits): RegExp {
  const known = patterns.get(year + month + day);
  if (known) return known;
  const pattern = new RegExp(
    `(?:(?<y>\\d{4})\\s?${year}(?:\\s*(?<m>\\d{1,2})\\s?${month}(?:\\s*(?<d>\\d{1,2})\\s?${day}(?!\\s?[간間]))?)?)|` +
      `(?:(?<m2>\\d{1,2})\\s?${month}(?:\\s*(?<d2>\\d{1,2})\\s?${day}(?!\\s?[간間]))?)`,
    'gu',
  );
  patterns.set(year + month + day, pattern);
  return pattern;
}

/**
 * Dates written with a unit after each number, as in Korean (2026년 1월 14일) and Japanese (2026年1月14日), whole or in
 * part, and the relative words given (昨日, 지난달).
 */
export function eastAsianDates(
  text: string,
  units: DateUnits,
  relative: readonly (readonly [RegExp, 'day' | 'month' | 'year', number])[],
): DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(patternOf(units))) {
    const groups = match.groups ?? {};
    const part = (name: string, value: string | undefined) =>
      value === undefined ? {} : { [name]: Number(value) };
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      ...part('year', groups.y),
      ...part('month', groups.m ?? groups.m2),
      ...part('day', groups.d ?? groups.d2),
    });
  }
  for (const [word, unit, by] of relative) {
    if (text.search(word) < 0) continue;
    for (const match of text.matchAll(word)) {
      found.push({ start: match.index, end: match.index + match[0].length, shift: { unit, by } });
    }
  }
  return found;
}
