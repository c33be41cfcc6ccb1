/** A month of a year, or a year alone. */
export type Time = { year: number; month?: number };

const DAY_OR_MONTH = /^(\d{4})-(\d{2})(?:-\d{2})?$/u;

/** The month that an EDTF date or interval lies in, or the year where no more is told; undefined where it spans more. */
export function timeOf(when: string): Time | undefined {
  const ends = when.split('/').map((end) => DAY_OR_MONTH.exec(end));
  const [first] = ends;
  if (first) {
    const same = ends.every((end) => end?.[1] === first[1] && end?.[2] === first[2]);
    return same ? { year: Number(first[1]), month: Number(first[2]) } : undefined;
  }
  return /^\d{4}$/u.test(when) ? { year: Number(when) } : undefined;
}
