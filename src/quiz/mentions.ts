import { isoDates } from '../language/iso-dates.ts';
import { LANGUAGES } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import type { DateMention } from '../language/rules.ts';
import { RULES } from '../language/rules-by-language.ts';
import { type Lexicon, overlaps, type Reading, readText } from '../language/terms.ts';

/** The dates in a text that is normalised already: of two that share a part the longer one, so that no year hides a day. */
function longestDates(text: string): DateMention[] {
  const all = [...isoDates(text), ...LANGUAGES.flatMap((language) => RULES[language].dates(text))]
    .filter(({ shift }) => shift === undefined)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const found: DateMention[] = [];
  for (const date of all) if (!found.some((longer) => overlaps(longer, date))) found.push(date);
  return found.sort((a, b) => a.start - b.start);
}

/** What a text holds, its dates as whole as they are written, and the numbers that are no part of them. */
export function readMentions(text: string, lexicon: Lexicon): Reading {
  const reading = readText(text, lexicon);
  const { text: normal, offsets } = normalise(text);
  const dates = longestDates(normal).map((date) => ({
    ...date,
    start: offsets?.[date.start] ?? date.start,
    end: offsets?.[date.end] ?? date.end,
  }));
  const apart = (part: { start: number; end: number }) => !dates.some((date) => overlaps(date, part));
  return {
    ...reading,
    dates,
    numbers: reading.numbers.filter(apart),
    terms: reading.terms.filter(apart),
  };
}
