import type { Language } from '../language/language.ts';

/** How a language writes dates. */
type Manner = {
  year(year: number): string;
  decade(first: number): string;
  century(number: number): string;
  season(season: 0 | 1 | 2 | 3, year: string): string;
  month(month: number): string;
  day(day: number): string;
  /** Parts of a date, the year first. */
  joined(parts: readonly string[]): string;
  /** What the ends of an interval share is said once: at the first of them, or, as in English, at the last. */
  saidOnceAt: 'first' | 'last';
  /** Between two ends that differ in one part, and between others. */
  dash: readonly [one: string, more: string];
  since(date: string): string;
  until(date: string): string;
  about(date: string): string;
  unsure(date: string): string;
};

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
);
const ordinal = (number: number) => {
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as const;
  const rule = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(number);
  return `${number}${endings[rule as keyof typeof endings]}`;
};

const MANNERS: Readonly<Record<Language, Manner>> = {
  en: {
    year: (year) => (year > 0 ? `${year}` : `${1 - year} BC`),
    decade: (first) => `${first}s`,
    century: (number) => `${ordinal(number)} century`,
    season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
    month: (month) => MONTHS[month - 1] ?? '',
    day: String,
    joined: (parts) => parts.toReversed().join(' '),
    saidOnceAt: 'last',
    dash: ['–', ' – '],
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    about: (date) => `about ${date}`,
    unsure: (date) => `${date} (uncertain)`,
  },
  ko: {
    year: (year) => (year > 0 ? `${year}년` : `기원전 ${1 - year}년`),
    decade: (first) => `${first}년대`,
    century: (number) => `${number}세기`,
    season: (season, year) => `${year} ${['봄', '여름', '가을', '겨울'][season]}`,
    month: (month) => `${month}월`,
    day: (day) => `${day}일`,
    joined: (parts) => parts.join(' '),
    saidOnceAt: 'first',
    dash: ['–', '–'],
    since: (date) => `${date}부터`,
    until: (date) => `${date}까지`,
    about: (date) => `${date}경`,
    unsure: (date) => `${date}(불확실)`,
  },
  ja: {
    year: (year) => (year > 0 ? `${year}年` : `紀元前${1 - year}年`),
    decade: (first) => `${first}年代`,
    century: (number) => `${number}世紀`,
    season: (season, year) => `${year}${['春', '夏', '秋', '冬'][season]}`,
    month: (month) => `${month}月`,
    day: (day) => `${day}日`,
    joined: (parts) => parts.join(''),
    saidOnceAt: 'first',
    dash: ['〜', '〜'],
    since: (date) => `${date}から`,
    until: (date) => `${date}まで`,
    about: (date) => `${date}頃`,
    unsure: (date) => `${date}（不確実）`,
  },
};

const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T.*)?$/u;
const OPEN = '..';

/** The parts of an EDTF date, the year first, as far as it states them; undefined for a form that is not known here. */
function partsOf(date: string, manner: Manner): string[] | undefined {
  const [, year = '', month, day] = DATE.exec(date) ?? [];
  if (year === '') return undefined;
  if (year.endsWith('XX')) return [manner.century(Number(year.slice(0, 2)) + 1)];
  if (year.endsWith('X')) return [manner.decade(Number(`${year.slice(0, 3)}0`))];
  const first = manner.year(Number(year));
  if (month === undefined || month === 'XX') return [first];
  const number = Number(month);
  if (number >= 21 && number <= 24) return [manner.season((number - 21) as 0 | 1 | 2 | 3, first)];
  if (number > 12) return undefined;
  return [
    first,
    manner.month(number),
    ...(day === undefined || day === 'XX' ? [] : [manner.day(Number(day))]),
  ];
}

function interval(start: readonly string[], end: readonly string[], manner: Manner): string {
  const { joined, dash, saidOnceAt } = manner;
  const alike = start.length === end.length ? start.findIndex((part, at) => part !== end[at]) : 0;
  if (alike < 0) return joined(start);
  const [from, to] = saidOnceAt === 'first' ? [start, end.slice(alike)] : [start.slice(alike), end];
  return joined(from) + dash[Math.max(start.length, end.length) - alike === 1 ? 0 : 1] + joined(to);
}

/**
 * An EDTF date or interval as people read it, as precise as it is: `13–14 January 2026`, `2026년 1월 13일–14일`, `1942年`.
 * Approximate, uncertain and open ones are said to be so; a form that is not known here stands as it is written.
 * https://www.loc.gov/standards/datetime/
 */
export function whenText(when: string, language: Language): string {
  const manner = MANNERS[language];
  const [first = '', last] = when.replace(/[?~%]/gu, '').split('/');
  const qualified = (text: string) => {
    const about = /[~%]/u.test(when) ? manner.about(text) : text;
    return /[?%]/u.test(when) ? manner.unsure(about) : about;
  };
  const start = partsOf(first, manner);
  const end = last === undefined ? undefined : partsOf(last, manner);
  if (start && last === undefined) return qualified(manner.joined(start));
  if (start && end) return qualified(interval(start, end, manner));
  if (start && last === OPEN) return qualified(manner.since(manner.joined(start)));
  if (end && first === OPEN) return qualified(manner.until(manner.joined(end)));
  return when;
}
