import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../src/claims/quantities.ts';
import { normalise } from '../../src/language/normalise.ts';

const read = (text: string, language: 'en' | 'ko' | 'ja') =>
  readQuantities(normalise(text).text, language, []).map(({ value, kind }) => `${value} ${kind}`);

describe('quantities', () => {
  it.each([
    ['en', '1,234 people', ['1234 count']],
    ['en', 'one hundred and eighty-three people', ['183 count']],
    ['en', '1.5 million fans', ['1500000 count']],
    ['en', 'the fifth summit, a 3rd visit', ['5 order', '3 order']],
    ['en', 'two days, 4% more, ten percent', ['2 days', '4 percent', '10 percent']],
    ['en', 'the two leaders, one of them, ww2', []],
    ['ko', '183명, 백팔십삼 명', ['183 count', '183 count']],
    ['ko', '18만 명, 1억 2천만 명', ['180000 count', '120000000 count']],
    ['ko', '회원국이 열두 개, 다섯 번째, 첫 회담', ['12 count', '5 order', '1 order']],
    ['ko', '이틀, 3일간, 90%', ['2 days', '3 days', '90 percent']],
    ['ja', '183人、百八十三人、18万人', ['183 count', '183 count', '180000 count']],
    ['ja', '五回目、2度目、初めて', ['5 order', '2 order', '1 order']],
    ['ja', '二日間、9割、十二で', ['2 days', '90 percent', '12 count']],
  ] as const)('%s: %s', (language, text, quantities) => {
    expect(read(text, language)).toEqual(quantities);
  });
});
