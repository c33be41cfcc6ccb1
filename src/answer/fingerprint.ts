import type { Language } from '../language/language.ts';
import { CONCEPT_MARK, NAME_MARK, overlaps } from '../language/terms.ts';
import type { Question } from './question.ts';

/** What tells a question from others of its language, small enough to be kept beside it as JSON. */
export type Fingerprint = {
  language: Language;
  /** The kind of thing asked for; null where the words do not say. */
  kind: string | null;
  /** The words that tell something, or in Korean and Japanese the characters of them, each with the terms that it is part of. */
  cells: readonly (readonly string[])[];
};

/** How much of the shorter and of the longer of two questions the other has to say for them to be the same. */
const SHORTER = 0.85;
const LONGER = 0.5;

const NUMBER_MARK = '#';
/** The mark before a date in a cell: `%2026-1-14`, `%1942--` for a year, `%---1day` for yesterday. */
const DATE_MARK = '%';

/** Kinds of which no question asks for one in place of another; "what" and "how" stand for many things. */
const DISTINCT = new Set(['who', 'when', 'where', 'why', 'count']);

/** The fingerprint of a question that has been read; undefined for one in another language, or of which nothing is left. */
export function fingerprintOf({
  text,
  detected,
  language,
  asking,
  reading,
}: Question): Fingerprint | undefined {
  if (detected === 'other') return undefined;
  const cells = [...text.matchAll(/[\p{sc=Latin}\p{N}]+|[\p{L}\p{M}]/gu)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isOver = (place: { start: number; end: number }) => overlaps(place, { start: match.index, end });
    const dates = reading.dates.filter(isOver).map(({ year = '', month = '', day = '', shift }) => {
      return `${DATE_MARK}${year}-${month}-${day}${shift ? `${shift.by}${shift.unit}` : ''}`;
    });
    const terms = [...new Set([...reading.terms.filter(isOver).map(({ term }) => term), ...dates])];
    return terms.some((term) => !term.startsWith(CONCEPT_MARK)) ? [terms] : [];
  });
  return cells.length === 0 ? undefined : { language, kind: asking.kind ?? null, cells };
}

/**
 * Whether two questions are the same in other words: what the shorter one says is nearly all said by the other too, by the
 * same words or by words of like meaning, and neither asks for another kind of thing, names another, or has another number or date.
 */
export function isSameQuestion(a: Fingerprint, b: Fingerprint): boolean {
  if (a.language !== b.language || differ(a.kind, b.kind)) return false;
  const [ours, theirs] = [new Set(a.cells.flat()), new Set(b.cells.flat())];
  if ([NAME_MARK, NUMBER_MARK, DATE_MARK].some((mark) => disagree(ours, theirs, mark))) return false;
  const said = [sharedPart(a, theirs), sharedPart(b, ours)];
  return Math.max(...said) >= SHORTER && Math.min(...said) >= LONGER;
}

/**
 * Whether a question is the same, in other words, as one whose fingerprint was kept as JSON. Nearly all that are not are told
 * apart without being parsed, so that thousands are compared in a few milliseconds.
 */
export function isSameAsKept(question: Fingerprint, kept: string): boolean {
  const quoted = question.cells.map((terms) => terms.map((term) => JSON.stringify(term)));
  const shared = quoted.filter((terms) => terms.some((term) => kept.includes(term))).length;
  return shared >= LONGER * quoted.length && isSameQuestion(question, JSON.parse(kept) as Fingerprint);
}

function sharedPart({ cells }: Fingerprint, others: ReadonlySet<string>): number {
  return cells.filter((terms) => terms.some((term) => others.has(term))).length / cells.length;
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && DISTINCT.has(a) && DISTINCT.has(b);
}

// One may leave out what the other names, but not name another.
function disagree(a: ReadonlySet<string>, b: ReadonlySet<string>, mark: string): boolean {
  const marked = (terms: ReadonlySet<string>) => [...terms].filter((term) => term.startsWith(mark));
  const [ours, theirs] = [marked(a), marked(b)];
  return ours.some((term) => !b.has(term)) && theirs.some((term) => !a.has(term));
}
