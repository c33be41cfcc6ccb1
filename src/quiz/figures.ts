import { normalise } from '../language/normalise.ts';
import type { DateMention } from '../language/rules.ts';
import type { Lexicon } from '../language/terms.ts';
import { foldAnswer } from './fold.ts';
import { readMentions } from './mentions.ts';

/** A date in figures, as much of it as is told. */
export type DateFigures = { year?: number; month?: number; day?: number };

/** The numbers and dates in an answer, in their order, and what is left of it, folded. */
export type Figures = { dates: DateFigures[]; numbers: number[]; rest: string };

// The year before the first of each era: https://www.ndl.go.jp/jp/help/era.html
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911 };
const ERA_YEAR = /(令和|平成|昭和|大正)\s?(\d{1,2}|元)\s?年/gu;
const YEAR_MONTH = /(?<![\d/.-])(\d{4})\s?[-/.]\s?(\d{1,2})(?![\d/.-])/gu;
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?(?!\d)/gu;
const SMALL_COUNTS: readonly (readonly [RegExp, number])[] = [
  [/\bone\b|하루|\bonce\b/gu, 1],
  [/\btwo\b|이틀|\btwice\b/gu, 2],
  [/사흘/gu, 3],
  [/나흘/gu, 4],
  [/닷새/gu, 5],
];
// Of what numbers are counted in, whichever unit: what was asked tells that.
const UNITS =
  /^(?:people|persons?|members?|countries|days?|years?|times?|th|st|nd|rd|명|사람|분|개|개국|개 ?회원국|나라|일|일간|동안|년|번|번째|번째로|차례|회|째|人|名|カ国|か国|ヶ国|の加盟国|年|日|日間|回|回目|度目|目|つ)$/u;

const dateOf = ({ year, month, day }: DateMention): DateFigures => ({
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});

// In forms that the rules of a language know.
function spelledOut(text: string): string {
  return text
    .replace(ERA_YEAR, (_, era: string, year: string) => {
      const first = ERAS[era] ?? 0;
      return `${first + (year === '元' ? 1 : Number(year))}年`;
    })
    .replace(YEAR_MONTH_DAY, '$1年$2月$3日')
    .replace(YEAR_MONTH, '$1年$2月');
}

/** The numbers and dates in a text, in digits or words, of any of the three languages. */
export function figuresIn(text: string, lexicon: Lexicon): Figures {
  const spelled = spelledOut(normalise(text).text);
  const { dates, numbers } = readMentions(spelled, lexicon);
  const taken = [...dates, ...numbers];
  const small = SMALL_COUNTS.flatMap(([word, value]) =>
    [...spelled.matchAll(word)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value,
    })),
  ).filter((count) => !taken.some(({ start, end }) => count.start < end && start < count.end));
  const all = [...numbers, ...small].sort((a, b) => a.start - b.start);
  let rest = spelled;
  for (const { start, end } of [...dates, ...all].sort((a, b) => b.start - a.start)) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return { dates: dates.map(dateOf), numbers: all.map(({ value }) => value), rest: foldAnswer(rest) };
}

/** Whether what is left beside a number is only what it is counted in. */
export function isUnit(rest: string): boolean {
  return rest === '' || UNITS.test(rest);
}

/**
 * Whether a date that was typed tells all that the answer does, and nothing else. A day may come without its year: the
 * question is about one; a year or month alone may not.
 */
export function tellsDate(typed: DateFigures, answer: DateFigures): boolean {
  const same = (part: keyof DateFigures) => typed[part] === answer[part];
  if (!same('month') || !same('day')) return false;
  return same('year') || (typed.year === undefined && answer.day !== undefined);
}
