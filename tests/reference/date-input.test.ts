import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenText } from '../../src/cards/when.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { readDate, readIsoDate } from '../../src/reference/date-input.ts';

const TODAY = '2026-11-24';

describe('a date that somebody types', () => {
  it.each([
    ['2026', '2026'],
    ['2026-01', '2026-01'],
    ['2026-1', '2026-01'],
    ['2026-01-13', '2026-01-13'],
    ['2026/1/13', '2026-01-13'],
    ['2026. 1. 13.', '2026-01-13'],
    ['２０２６年１月１３日', '2026-01-13'],
    ['13 January 2026', '2026-01-13'],
    ['January 13, 2026', '2026-01-13'],
    ['Jan 2026', '2026-01'],
    ['from January 2026', '2026-01'],
    ['2026년', '2026'],
    ['2026년 1월', '2026-01'],
    ['2026년 1월 13일부터', '2026-01-13'],
    ['2026年', '2026'],
    ['2026年1月', '2026-01'],
    ['2026年1月13日まで', '2026-01-13'],
    ['1942', '1942'],
    ['1월', '2026-01'],
    ['12月', '2025-12'],
    ['12월 25일', '2025-12-25'],
    ['last year', '2025'],
    ['작년', '2025'],
    ['昨年', '2025'],
    ['today', '2026-11-24'],
    ['yesterday', '2026-11-23'],
    ['last month', '2026-10'],
  ])('%s is read as %s', (typed, iso) => {
    expect(readDate(typed, TODAY)?.iso).toBe(iso);
  });

  it.each([
    '',
    'soon',
    '2026-13',
    '2026-02-30',
    '30 February 2026',
    '2026년 13월',
    '13',
    'Nara in 2026 or 2027',
  ])('nobody can read %j as a date', (typed) => {
    expect(readDate(typed, TODAY)).toBeUndefined();
  });

  it('covers its whole day, month or year', () => {
    const days = (iso: string) => {
      const { from = 0, to = 0 } = readIsoDate(iso)?.span ?? {};
      return (to + 1 - from) / 86_400_000;
    };
    expect(['2026-01-13', '2024-02', '2026'].map(days)).toEqual([1, 29, 365]);
  });

  it('may be written as timelines show it, in every language', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-24'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.constantFrom(4, 7, 10), fc.constantFrom(...LANGUAGES), (day, length, language) => {
        const iso = day.toISOString().slice(0, length);
        expect(readDate(whenText(iso, language), TODAY)?.iso).toBe(iso);
      }),
    );
  });

  it('is never more than a date, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const iso = readDate(typed, TODAY)?.iso;
        if (iso !== undefined) expect(readIsoDate(iso)).toBeDefined();
      }),
    );
  });
});
