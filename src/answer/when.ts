import edtf from 'edtf';
import type { DateMention } from '../language/rules.ts';

/** Days from one to the other, both included, as milliseconds since 1970 in UTC. */
export type Span = { from: number; to: number };

const spans = new Map<string, Span | undefined>();

/** The days that an EDTF date or interval covers, or undefined where it is not one. */
export function spanOf(when: string): Span | undefined {
  if (!spans.has(when)) {
    try {
      const date = edtf(when);
      spans.set(when, { from: date.min, to: date.max });
    } catch {
      spans.set(when, undefined);
    }
  }
  return spans.get(when);
}

const DAY = 86_400_000;

function spanBetween(year: number, month: number | undefined, day: number | undefined): Span {
  if (month === undefined) return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) - 1 };
  if (day === undefined) return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1) - 1 };
  return { from: Date.UTC(year, month - 1, day), to: Date.UTC(year, month - 1, day) + DAY - 1 };
}

/**
 * The days a date in a question means, read on the day the article was published: "yesterday" is the day before it,
 * and a month or a day without a year is the last one that had begun by then.
 */
export function resolveDate(mention: DateMention, published: string): Span {
  const today = new Date(`${published}T00:00:00Z`);
  const year = today.getUTCFullYear();
  const month = today.getUTCMonth();
  if (mention.shift) {
    const { unit, by } = mention.shift;
    if (unit === 'year') return spanBetween(year + by, undefined, undefined);
    if (unit === 'month') return spanBetween(year, month + 1 + by, undefined);
    return { from: today.getTime() + by * DAY, to: today.getTime() + (by + 1) * DAY - 1 };
  }
  if (mention.year !== undefined) return spanBetween(mention.year, mention.month, mention.day);
  const thisYear = spanBetween(year, mention.month ?? month + 1, mention.day);
  return thisYear.from <= today.getTime() + DAY - 1
    ? thisYear
    : spanBetween(year - 1, mention.month ?? month + 1, mention.day);
}

/** Whether two spans have a day in common. */
export function spansMeet(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}
