import edtf from 'edtf';
import type { Finding, Folder } from './folder.ts';
import { passagesOf } from './folder.ts';
import { shown } from './problem.ts';

const FORM = 'an EDTF date or interval, such as 2026-01-14, 2026-01 or 2026-01-13/2026-01-14';

// edtf takes 29 February of any year for a day.
function missingDay(when: string): string | undefined {
  return when.match(/\d{4}-\d{2}-\d{2}/gu)?.find((day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day);
  });
}

/** What is wrong with the time of a passage, as `expected …, found …`, or undefined where it is right. */
export function faultOfWhen(when: string): string | undefined {
  const day = missingDay(when);
  if (day !== undefined) return `expected a date that exists, found ${shown(day)}`;
  if (/[[{]/u.test(when)) return `expected ${FORM}, found the set ${shown(when)}`;
  try {
    const { min, max } = edtf(when);
    if (typeof min === 'number' && typeof max === 'number') return undefined;
    return `expected both ends of the interval, or .. for an open one, found ${shown(when)}`;
  } catch (error) {
    const reversed = error instanceof Error && /bound/u.test(error.message);
    return reversed
      ? `expected an interval that ends after it begins, found ${shown(when)}`
      : `expected ${FORM}, found ${shown(when)}`;
  }
}

/** Every `when` is a date or interval that exists. */
export function datesExist(folder: Folder): Finding[] {
  // Many passages share a few dates, and parsing one takes as long as all else that is checked of a passage.
  const faults = new Map<string, string | undefined>();
  return passagesOf(folder).flatMap(({ source, passage: { when }, path }): Finding[] => {
    if (when === undefined) return [];
    if (!faults.has(when)) faults.set(when, faultOfWhen(when));
    const message = faults.get(when);
    return message === undefined ? [] : [{ source, path: [...path, 'when'], message }];
  });
}
