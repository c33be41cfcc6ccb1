import type { DateMention } from './rules.ts';

/**
 * Dates written with a unit after each number, as in Korean (2026년 1월 14일) and Japanese (2026年1月14日), whole or in
 * part, and the relative words given (昨日, 지난달).
 */
export function eastAsianDates(
  text: string,
  units: { year: string; month: string; day: string },
  relative: readonly (readonly [RegExp, 'day' | 'month' | 'year', number])[],
): DateMention[] {
  const { year, month, day } = units;
  const pattern = new RegExp(
    `(?:(?<y>\\d{4})\\s?${year}(?:\\s*(?<m>\\d{1,2})\\s?${month}(?:\\s*(?<d>\\d{1,2})\\s?${day}(?!\\s?[간間]))?)?)|` +
      `(?:(?<m2>\\d{1,2})\\s?${month}(?:\\s*(?<d2>\\d{1,2})\\s?${day}(?!\\s?[간間]))?)`,
    'gu',
  );
  const found: DateMention[] = [];
  for (const match of text.matchAll(pattern)) {
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
    for (const match of text.matchAll(word)) {
      found.push({ start: match.index, end: match.index + match[0].length, shift: { unit, by } });
    }
  }
  return found;
}
