import type { Language } from '../language/language.ts';
import { overlaps } from '../language/terms.ts';
import { eastAsianNumber, englishNumber, englishOrdinal, KOREAN_NUMBERS, koreanNumber } from './numerals.ts';

/** A number with what kind it is, in digits or words: how many, which in order, how many per cent, for how many days. */
export type Quantity = {
  start: number;
  end: number;
  value: number;
  kind: 'count' | 'order' | 'percent' | 'days';
};

type Part = { start: number; end: number };
type Rule = readonly [RegExp, Quantity['kind'], (match: RegExpMatchArray) => number | undefined];

const plain = (digits: string) => Number(digits.replaceAll(',', ''));
const NUMBER = '(?<![\\d.,\\p{sc=Latin}])(?<n>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const EAST =
  '(?<![\\d.,])(?<n>\\d[\\d,.]*(?:\\s?\\d*[천백만억조千百万億兆]+)*|[〇一二三四五六七八九十百千万億]+)';
const SCALES: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };
const EN_WORDS =
  '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)';
const EN_SPELT = `\\b(?<n>${EN_WORDS}(?:(?:[ -]| and )${EN_WORDS})*)\\b`;

const scaled = ({ groups = {} }: RegExpMatchArray) =>
  plain(groups.n ?? '') * (SCALES[groups.scale ?? ''] ?? 1);
const spelt = ({ groups = {} }: RegExpMatchArray) => englishNumber(groups.n ?? '');
const east = ({ groups = {} }: RegExpMatchArray) => eastAsianNumber(groups.n ?? '');
const native = ({ groups = {} }: RegExpMatchArray) => koreanNumber(groups.n ?? '');
const NATIVE = `(?<![가-힣])(?<n>${KOREAN_NUMBERS.join('|')})`;
const SINO = '(?<![가-힣\\d])(?<n>[일이삼사오육칠팔구십백천만억]+)';
const KO_DAYS = new Map(
  [...'하루 이틀 사흘 나흘 닷새 엿새'.split(' ').entries()].map(([at, word]) => [word, at + 1]),
);

const ENGLISH: readonly Rule[] = [
  [new RegExp(`${NUMBER}\\s?(?:%|percent\\b|per cent\\b)`, 'gu'), 'percent', scaled],
  [new RegExp(`${EN_SPELT}\\s?(?:%|percent\\b|per cent\\b)`, 'gu'), 'percent', spelt],
  [/(?<![\d.,])(?<n>\d+)(?:st|nd|rd|th)\b/gu, 'order', scaled],
  [
    /\b(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b/gu,
    'order',
    ({ groups = {} }) => englishOrdinal(groups.n ?? ''),
  ],
  [new RegExp(`${NUMBER}[\\s-]?days?\\b`, 'gu'), 'days', scaled],
  [new RegExp(`${EN_SPELT}[\\s-]days?\\b`, 'gu'), 'days', spelt],
  [new RegExp(`${NUMBER}(?:\\s?(?<scale>thousand|million|billion|k|m|bn)\\b)?`, 'gu'), 'count', scaled],
  // "One" is mostly somebody, "the two" are both.
  [
    new RegExp(
      `(?<!\\b(?:the|these|those) )${EN_SPELT}(?! (?:of (?:the|them)|leaders|countries|sides|nations)\\b)`,
      'gu',
    ),
    'count',
    (match) => (match.groups?.n === 'one' ? undefined : spelt(match)),
  ],
];
const KOREAN: readonly Rule[] = [
  [new RegExp(`${EAST}\\s?(?:%|퍼센트|프로(?![가-힣]))`, 'gu'), 'percent', east],
  [new RegExp(`${EAST}\\s?(?:번\\s?째|차(?!례)|회차|회째)`, 'gu'), 'order', east],
  [new RegExp(`${NATIVE}\\s?번\\s?째`, 'gu'), 'order', native],
  [/(?<![가-힣])(?:첫\s?번째|첫째|첫(?=\s?[가-힣])|처음|최초)/gu, 'order', () => 1],
  [new RegExp(`${EAST}\\s?(?:일간|일\\s?동안)`, 'gu'), 'days', east],
  [/(?<n>이틀|사흘|나흘|닷새|엿새)/gu, 'days', ({ groups = {} }) => KO_DAYS.get(groups.n ?? '')],
  [new RegExp(`${SINO}\\s?(?:명|인(?=[이은의])|개국|개|회(?!담|의|원)|퍼센트)`, 'gu'), 'count', east],
  [new RegExp(`${NATIVE}\\s?(?:명|개국|개\\s?나라|개|차례|곳|번(?!\\s?째))`, 'gu'), 'count', native],
  [new RegExp(`${EAST}(?:\\s?(?:개\\s?)?나라)?`, 'gu'), 'count', east],
];
const JAPANESE: readonly Rule[] = [
  [new RegExp(`${EAST}\\s?(?:%|パーセント)`, 'gu'), 'percent', east],
  [new RegExp(`${EAST}割`, 'gu'), 'percent', (match) => (east(match) ?? 0) * 10],
  [new RegExp(`${EAST}\\s?(?:回目|度目|番目|つ目)`, 'gu'), 'order', east],
  [/初めて|はじめて|最初|初(?=の|会|訪)/gu, 'order', () => 1],
  [new RegExp(`${EAST}\\s?日間`, 'gu'), 'days', east],
  [/(?<![\d.,])(?<n>\d[\d,.]*(?:\s?\d*[千百万億兆]+)*)/gu, 'count', east],
  // A Han numeral alone may be part of a word.
  [
    /(?<n>[〇一二三四五六七八九十百千万億]+)(?=\s?(?:人|名|回|度|カ国|か国|ヶ国|ヵ国|カ所|件|年間))/gu,
    'count',
    (match) =>
      /^[一二]$/u.test(match.groups?.n ?? '') && match.input?.[(match.index ?? 0) + 1] === '人'
        ? undefined
        : east(match),
  ],
  [
    /(?<![\p{sc=Han}])(?<n>[一二三四五六七八九]?[十百千][一二三四五六七八九十百]*)(?![\p{sc=Han}])/gu,
    'count',
    east,
  ],
];
const RULES: Readonly<Record<Language, readonly Rule[]>> = { en: ENGLISH, ko: KOREAN, ja: JAPANESE };

/** The quantities in a folded text, in order; `taken` are parts of it, such as dates, that hold none. */
export function readQuantities(text: string, language: Language, taken: readonly Part[]): Quantity[] {
  const found: Quantity[] = [];
  for (const [pattern, kind, numberIn] of RULES[language]) {
    for (const match of text.matchAll(pattern)) {
      const part = { start: match.index, end: match.index + match[0].length };
      if ([...taken, ...found].some((other) => overlaps(other, part))) continue;
      const value = numberIn(match);
      if (value !== undefined && Number.isFinite(value)) found.push({ ...part, value, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
