import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenText } from '../../src/cards/when.ts';
import { faultOfWhen } from '../../src/knowledge/validate-when.ts';
import { LANGUAGES } from '../../src/language/language.ts';

const SHOWN: [when: string, en: string, ko: string, ja: string][] = [
  ['2026-01-14', '14 January 2026', '2026년 1월 14일', '2026年1月14日'],
  ['2026-01', 'January 2026', '2026년 1월', '2026年1月'],
  ['1942', '1942', '1942년', '1942年'],
  ['2026-01-13/2026-01-14', '13–14 January 2026', '2026년 1월 13일–14일', '2026年1月13日〜14日'],
  [
    '2026-01-30/2026-02-02',
    '30 January – 2 February 2026',
    '2026년 1월 30일–2월 2일',
    '2026年1月30日〜2月2日',
  ],
  [
    '2025-12-31/2026-01-02',
    '31 December 2025 – 2 January 2026',
    '2025년 12월 31일–2026년 1월 2일',
    '2025年12月31日〜2026年1月2日',
  ],
  ['2026-01/2026-03', 'January–March 2026', '2026년 1월–3월', '2026年1月〜3月'],
  ['2025-11/2026-02', 'November 2025 – February 2026', '2025년 11월–2026년 2월', '2025年11月〜2026年2月'],
  ['2024/2026', '2024–2026', '2024년–2026년', '2024年〜2026年'],
  ['2025/2026-01-13', '2025 – 13 January 2026', '2025년–2026년 1월 13일', '2025年〜2026年1月13日'],
  ['2026-01-13/..', 'since 13 January 2026', '2026년 1월 13일부터', '2026年1月13日から'],
  ['../2026', 'until 2026', '2026년까지', '2026年まで'],
  ['1942~', 'about 1942', '1942년경', '1942年頃'],
  ['1942?', '1942 (uncertain)', '1942년(불확실)', '1942年（不確実）'],
  ['1942%', 'about 1942 (uncertain)', '1942년경(불확실)', '1942年頃（不確実）'],
  ['194X', '1940s', '1940년대', '1940年代'],
  ['19XX', '20th century', '20세기', '20世紀'],
  ['2026-21', 'spring 2026', '2026년 봄', '2026年春'],
  ['2026-01-XX', 'January 2026', '2026년 1월', '2026年1月'],
  ['2026-XX', '2026', '2026년', '2026年'],
  ['0660', '660', '660년', '660年'],
  ['-0017', '18 BC', '기원전 18년', '紀元前18年'],
  ['2026-01-13T10:00:00Z', '13 January 2026', '2026년 1월 13일', '2026年1月13日'],
];

describe('the time of an event', () => {
  it.each(SHOWN)('%s is %s in English, %s in Korean and %s in Japanese', (when, ...texts) => {
    expect(faultOfWhen(when)).toBeUndefined();
    expect(LANGUAGES.map((language) => whenText(when, language))).toEqual(texts);
  });

  it.each(['Y-17000', '2026-33', '2026-33/2027'])('stands as written where nobody here says %s', (when) => {
    for (const language of LANGUAGES) expect(whenText(when, language)).toBe(when);
  });

  it('states every number of both ends of an interval of days, and the year never twice for one year', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom('ko' as const, 'ja' as const), (one, other, language) => {
        const [start, end] = one <= other ? [one, other] : [other, one];
        const text = whenText(`${start}/${end}`, language);
        const numbers = (text.match(/\d+/gu) ?? []).map(Number);
        const wanted = (date: string) => date.split('-').map(Number);
        for (const number of [...wanted(start), ...wanted(end)]) expect(numbers).toContain(number);
        const years = numbers.filter((number) => number >= 1900);
        expect(years.length).toBe(start.slice(0, 4) === end.slice(0, 4) ? 1 : 2);
      }),
    );
  });
});
