import { resolveDate, type Span } from '../answer/when.ts';
import { LANGUAGES } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import type { DateMention } from '../language/rules.ts';
import { RULES } from '../language/rules-by-language.ts';

/** A day, month or year that somebody gave: as an ISO date as precise as theirs, and the days it covers. */
export type GivenDate = { iso: string; span: Span };

const NUMERIC = /^(\d{4})(?:\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?)?\.?$/u;
/** What people write around a date that begins or ends something. */
const AROUND = /^(?:from|since|until|till?|to|in|on|부터|까지|에|から|まで|に|より)?$/u;

const LENGTH = { year: 4, month: 7, day: 10 } as const;

const padded = (part: number | string) => String(part).padStart(2, '0');

/** The days of an ISO date of a year, a month or a day; undefined where there is no such date. */
export function readIsoDate(iso: string): GivenDate | undefined {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso) ?? [];
  if (year === '') return undefined;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const start = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(first)) return undefined;
  const end = new Date(start);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return { iso, span: { from: start.getTime(), to: end.getTime() - 1 } };
}

// Of a date that has no year, the last one that had begun.
function isoOf(mention: DateMention, today: string): string | undefined {
  const { year, month, day, shift } = mention;
  if (year === undefined && month === undefined && shift === undefined) return undefined;
  const first = new Date(resolveDate(mention, today).from);
  if (shift !== undefined) return first.toISOString().slice(0, LENGTH[shift.unit]);
  const parts = [month, day].filter((part) => part !== undefined).map(padded);
  return [year ?? first.getUTCFullYear(), ...parts].join('-');
}

/**
 * The day, month or year that somebody wrote, in figures (2026, 2026-01, 2026/1/13) or as people write it in any of the
 * languages (13 January 2026, 2026년 1월, 2026年1月13日から, last year); undefined where it is none. What has no year is the
 * last one that had begun on `today`, an ISO date.
 */
export function readDate(text: string, today: string): GivenDate | undefined {
  const written = normalise(text.slice(0, 100)).text.trim();
  const [, year, ...others] = NUMERIC.exec(written) ?? [];
  if (year !== undefined) {
    const parts = others.filter((part) => part !== undefined).map(padded);
    return readIsoDate([year, ...parts].join('-'));
  }
  for (const language of LANGUAGES) {
    const [mention, ...more] = RULES[language].dates(written);
    if (mention === undefined || more.length > 0) continue;
    const around = written.slice(0, mention.start).trim() + written.slice(mention.end).trim();
    const iso = AROUND.test(around) ? isoOf(mention, today) : undefined;
    if (iso !== undefined) return readIsoDate(iso);
  }
  return undefined;
}
