import type { Language } from '../language/language.ts';
import { joined, withGaps } from './gaps.ts';
import type { Material, QuizPassage, Statement } from './material.ts';
import type { QuizQuestion, Span } from './question.ts';
import { sampled } from './seeded.ts';
import { gistOf, supportOf } from './support.ts';
import { type Time, timeOf } from './time.ts';

const MONTHS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ko: new Intl.DateTimeFormat('ko', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ja: new Intl.DateTimeFormat('ja', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
const YEAR_UNIT: Readonly<Record<Language, string>> = { en: '', ko: '년', ja: '年' };

/** A month or a year as people write it: `January 2026`, `2026년 1월`, `1942年`. */
export function writtenTime({ year, month }: Time, language: Language): string {
  if (month === undefined) return `${year}${YEAR_UNIT[language]}`;
  return MONTHS[language].format(Date.UTC(year, month - 1, 1));
}

// What belongs to a date and no rule takes for a part of it: days of the week, and the other end of an interval.
const BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |\d{1,2}(?: and | to |[-–])){0,2}$/u,
  ko: /$/u,
  ja: /$/u,
};
const AFTER: Readonly<Record<Language, RegExp>> = {
  en: /^/u,
  ko: /^(?: ?\d{1,2}(?:[~～–-]\d{1,2})?일)?(?:부터 ?\d{1,2}일까지)?(?: ?[월화수목금토일]요일)?/u,
  ja: /^(?:\d{1,2}(?:[~～〜–-]\d{1,2})?日)?(?:から\d{1,2}日まで)?[月火水木金土日]?(?:曜日)?/u,
};

/** Where a sentence tells a date, days of the week and both ends of an interval included. */
export function dateSpans({ text, reading }: Statement, language: Language): Span[] {
  return reading.dates.map(({ start, end }): Span => {
    const before = BEFORE[language].exec(text.slice(0, start))?.[0].length ?? 0;
    const after = AFTER[language].exec(text.slice(end))?.[0].length ?? 0;
    return [start - before, end + after];
  });
}

/** So many times are tried as wrong answers; one of which more passages tell cannot be vouched for. */
const MOST_TRIED = 40;
const MOST_READ = 60;

const isSame = (a: Time, b: Time) => a.year === b.year && a.month === b.month;

/** The times of other passages, as exact as this one, in which nothing like the sentence happened. */
function otherTimes(time: Time, statement: Statement, language: Language, material: Material): string[] {
  const gist = new Set([...gistOf(statement.reading)].filter((term) => !term.startsWith('date:')));
  return sampled(material.times, MOST_TRIED, statement.passage, (other) => writtenTime(other, 'en'))
    .filter((other) => !isSame(other, time) && (other.month === undefined) === (time.month === undefined))
    .map((other) => ({ other, text: writtenTime(other, language) }))
    .filter(({ other, text }) => {
      const then = material.passagesAt(other);
      return (
        then.length <= MOST_READ &&
        supportOf(text, { gist, language, statement }, then, material) === undefined
      );
    })
    .map(({ text }) => text);
}

const daysOf = ({ passage: { when = '' } }: QuizPassage) => when.match(/\d{4}-\d{2}-\d{2}/gu) ?? [];

/**
 * The sentence of a passage that tells when it was, the date left out: the month is asked for, or the year where no more
 * is told. The other months or years of the knowledge are the wrong answers.
 */
export function dateQuestions(passage: QuizPassage, language: Language, material: Material): QuizQuestion[] {
  const { when } = passage.passage;
  const time = when === undefined ? undefined : timeOf(when);
  if (time === undefined) return [];
  return material.statements(passage, language).flatMap((statement, index): QuizQuestion[] => {
    const { text, reading } = statement;
    const told = reading.dates.some(
      ({ year, month }) => year === time.year && (time.month === undefined || month === time.month),
    );
    const others = reading.dates.some(
      ({ year, month }) => year !== time.year || (time.month !== undefined && month !== time.month),
    );
    if (!told || others) return [];
    const spans = joined(text, dateSpans(statement, language));
    return [
      {
        id: `date:${passage.id}:${index}`,
        prompt: {
          kind: 'date',
          text: withGaps(text, spans, language),
          unit: time.month === undefined ? 'year' : 'month',
        },
        answer: writtenTime(time, language),
        // Who knows the day knows the month.
        accepted: [...daysOf(passage), ...spans.map(([start, end]) => text.slice(start, end))],
        distractors: otherTimes(time, statement, language, material),
        typable: true,
        passage: passage.id,
        sentence: { text, answer: spans[0] },
      },
    ];
  });
}
