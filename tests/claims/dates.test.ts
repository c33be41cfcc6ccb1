import { describe, expect, it } from 'vitest';
import { partsOfWhen, readDates, resolved, says } from '../../src/claims/dates.ts';
import { normalise } from '../../src/language/normalise.ts';

const read = (text: string, language: 'en' | 'ko' | 'ja') =>
  readDates(normalise(text).text, language).map(({ start: _s, end: _e, ...parts }) => parts);

describe('dates', () => {
  const day = { year: 2026, month: 1, day: 14 };
  const days = { year: 2026, month: 1, day: 13, endDay: 14 };

  it.each([
    ['en', '14 January 2026', [day]],
    ['en', 'jan 14th, 2026', [day]],
    ['en', '2026-01-14', [day]],
    ['en', 'from 13 to 14 January 2026', [days]],
    ['en', 'January 13–14, 2026', [days]],
    ['en', 'in October 2025, and in 1942', [{ year: 2025, month: 10 }, { year: 1942 }]],
    ['en', 'it may rain, 183 people march', []],
    ['ko', '2026년 1월 14일', [day]],
    ['ko', '2026년 1월 13일부터 14일까지', [days]],
    ['ko', '2026년 1월 13~14일', [days]],
    ['ko', '14일에, 3일간', [{ day: 14 }]],
    ['ja', '2026年1月十四日', [day]],
    ['ja', '二〇二六年一月十三日から十四日まで', [days]],
    ['ja', '1月に2日間', [{ month: 1 }]],
  ] as const)('%s: %s', (language, text, dates) => {
    expect(read(text, language)).toEqual(dates);
  });

  it('of last year take their year from the day of writing', () => {
    const [date] = readDates('작년 10월', 'ko');
    expect(date && resolved(date, '2026-02-01')).toEqual({ month: 10, year: 2025 });
  });

  it('are said by one that states as much', () => {
    expect(says(day, { month: 1 }, undefined)).toBe(true);
    expect(says({ day: 14 }, day, { year: 2026, month: 1 })).toBe(true);
    expect(says(days, { month: 1, day: 13 }, undefined)).toBe(false);
    expect(says({ year: 2026, month: 1 }, day, undefined)).toBe(false);
  });

  it('of the knowledge files are days, months, years and days of one month', () => {
    expect(partsOfWhen('2026-01-13/2026-01-14')).toEqual(days);
    expect(partsOfWhen('2025-08')).toEqual({ year: 2025, month: 8 });
    expect(partsOfWhen('2025-08-30/2025-09-02')).toBeUndefined();
  });
});
