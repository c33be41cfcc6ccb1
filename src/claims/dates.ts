import type { Language } from '../language/language.ts';
import type { DateMention } from '../language/rules.ts';
import { RULES } from '../language/rules-by-language.ts';
import { overlaps } from '../language/terms.ts';
import { eastAsianNumber } from './numerals.ts';

/** A date as a text gives it, whole or in part, or a range of days: `endDay` is the last of them. */
export type DatePart = { year?: number; month?: number; day?: number; endDay?: number };

/** A date in a text. */
export type DateInText = DatePart & { start: number; end: number; shift?: DateMention['shift'] };

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const TO = '(?:\\s*(?:-|–|—|~|to|and|&|until|through)\\s*(?<endDay>\\d{1,2})(?:st|nd|rd|th)?\\b)?';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)';

const ENGLISH = [
  new RegExp(`\\b${MONTH}\\s+${DAY}\\b(?!\\s*(?:people|of the|members|%))${TO}(?:,?\\s+${YEAR}\\b)?`, 'gu'),
  new RegExp(`\\b${DAY}${TO}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR}\\b)?`, 'gu'),
  new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`, 'gu'),
  new RegExp(`(?<=\\b(?:in|since|last|this|until|back|of|by|late|early) )${MONTH}(?!\\w)`, 'gu'),
  new RegExp(`\\b(?!may\\b|mar\\b|march\\b)${MONTH}(?!\\w)`, 'gu'),
  /\bon the (?<day>\d{1,2})(?:st|nd|rd|th)?\b|\bthe (?<day2>\d{1,2})(?:st|nd|rd|th)\b(?=\W*$|,)/gu,
  new RegExp(`(?<![\\d.,-])${YEAR}(?![\\d,%-]|\\s?(?:people|%))`, 'gu'),
];
const NUMERIC = [
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/gu,
  /(?<![\d/])(?<month>1[0-2]|[1-9])\/(?<day>3[01]|[12]\d|[1-9])(?:\/(?<year>\d{4}))?(?![\d/])/gu,
];
const N = (name: string, digits: string) => `(?<${name}>${digits}|[〇一二三四五六七八九十]+)`;

function eastAsian(year: string, month: string, day: string, notDays: string): RegExp[] {
  const y = `${N('year', '\\d{4}')}\\s?${year}(?!${notDays})`;
  const m = `${N('month', '\\d{1,2}')}\\s?${month}`;
  const last = `${day}(?!\\s?(?:${notDays}))`;
  const to = '(?:부터|에서|から|より|~|〜|-|–|、|,|와|과|と|·|・|및)';
  const range = `${N('day', '\\d{1,2}')}\\s?${day}?\\s*${to}\\s*(?:\\d{1,2}\\s?${month}\\s*)?${N('endDay', '\\d{1,2}')}\\s?${last}`;
  const single = `${N('day', '\\d{1,2}')}\\s?${last}`;
  return [
    new RegExp(`(?:${y}\\s*)?(?:${m}\\s*)?${range}`, 'gu'),
    new RegExp(`(?:${y}\\s*)?${m}(?:[의の\\s]*${single})?`, 'gu'),
    new RegExp(`(?<![\\d,.])${single}`, 'gu'),
    new RegExp(`(?<![\\d,.])${y}`, 'gu'),
  ];
}

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [...NUMERIC, ...ENGLISH],
  ko: [...NUMERIC, ...eastAsian('년', '월', '일', '간|동안|째|만|전')],
  ja: [...NUMERIC, ...eastAsian('年', '月', '日', '間|本|目|前|連')],
};

function monthOf(text: string): number | undefined {
  const named = MONTHS.indexOf(text.slice(0, 3));
  return named >= 0 ? named + 1 : eastAsianNumber(text);
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): DatePart {
  const number = (text: string | undefined) => (text === undefined ? undefined : eastAsianNumber(text));
  const month = groups.month === undefined ? undefined : monthOf(groups.month);
  const parts = {
    year: number(groups.year),
    month,
    day: number(groups.day ?? groups.day2),
    endDay: number(groups.endDay),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

const isPossible = ({ month = 1, day = 1, endDay = 31 }: DatePart) =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && endDay >= 1 && endDay <= 31;

/** The dates in a folded text, in order, ranges of days as one, words such as *yesterday* with their shift. */
export function readDates(text: string, language: Language): DateInText[] {
  const found: DateInText[] = [];
  const add = (date: DateInText) => {
    if (!found.some((other) => overlaps(other, date))) found.push(date);
  };
  for (const pattern of PATTERNS[language]) {
    for (const match of text.matchAll(pattern)) {
      const parts = partsOf(match.groups ?? {});
      const place = { start: match.index, end: match.index + match[0].length };
      if (Object.keys(parts).length > 0 && isPossible(parts)) add({ ...parts, ...place });
    }
  }
  for (const date of RULES[language].dates(text)) if (date.shift) add(joined(date, found));
  return found.sort((a, b) => a.start - b.start);
}

// "Last year's October", 작년 10월: the month takes its year from the word before it.
function joined({ start, end, shift }: DateMention, found: DateInText[]): DateInText {
  const next = found.find((date) => date.start >= end && date.start - end <= 2 && date.year === undefined);
  if (!next || shift?.unit !== 'year') return { start, end, ...(shift && { shift }) };
  found.splice(found.indexOf(next), 1);
  return { ...next, start, shift };
}

/** The date as parts, with words such as *last year* read on the day of writing. */
export function resolved({ start: _s, end: _e, shift, ...parts }: DateInText, written: string): DatePart {
  if (shift === undefined) return parts;
  const day = new Date(`${written}T00:00:00Z`);
  if (shift.unit === 'year') return { ...parts, year: day.getUTCFullYear() + shift.by };
  if (shift.unit === 'month') {
    const month = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + shift.by, 1));
    return { year: month.getUTCFullYear(), month: month.getUTCMonth() + 1 };
  }
  const then = new Date(day.getTime() + shift.by * 86_400_000);
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() };
}

/** An EDTF day, month, year, or interval of two days of one month, as parts; undefined for any other. */
export function partsOfWhen(when: string): DatePart | undefined {
  const [first = '', last] = when.split('/');
  const [year, month, day] = first.split('-').map(Number);
  const end = last?.split('-').map(Number);
  if (year === undefined || !Number.isInteger(year)) return undefined;
  if (end !== undefined && (end[0] !== year || end[1] !== month || end[2] === undefined)) return undefined;
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(end?.[2] !== undefined && { endDay: end[2] }),
  };
}

/**
 * Whether a stated date says all that is said: each part is the same, and a single day is not one of several. `context`
 * fills in what the stated one leaves out.
 */
export function says(stated: DatePart, said: DatePart, context: DatePart | undefined): boolean {
  const year = stated.year ?? context?.year;
  const month = stated.month ?? context?.month;
  if (said.year !== undefined && said.year !== year) return false;
  if (said.month !== undefined && said.month !== month) return false;
  if (said.day === undefined) return true;
  return said.day === stated.day && said.endDay === stated.endDay;
}
