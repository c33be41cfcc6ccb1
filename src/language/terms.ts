import type { ConceptFinder } from './concepts.ts';
import { isoDates } from './iso-dates.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';
import type { NameFinder, NameMatch } from './names.ts';
import { normalise } from './normalise.ts';
import type { DateMention, NumberMention, Term } from './rules.ts';
import { RULES } from './rules-by-language.ts';
import { type Stretch, splitByScript } from './scripts.ts';

/** The mark before the id of a name in a term: `@nara` is Nara in whatever script it was written. */
export const NAME_MARK = '@';

/** A term of a text; `language` is that of its script, undefined for names and numbers, which any language shares. */
export type ReadTerm = Term & {
  language?: Language;
  /** The word as it stands, folded. */
  surface: string;
  /** Whether it is one of several words of a name. */
  partOfName?: boolean;
  /** Where it stands for a word that was taken for a slip: what was meant, a form of a name or a term. */
  mended?: string;
};

/** The mark before a surname that the glossary does not have, known for one by the title after or before it. */
export const PERSON_MARK = 'person:';

// Words before a title that are no surname: the office of this country or that one, the one of now or before.
const TITLED_BY_OFFICE = new Set(
  '양국 우리 현직 신임 전직 새로운 차기 지금 당시 두나라 상대 해당 그럼 혹시 두 정상 両国 新任 現職 歴代 次期 両 自国 当時 女性 今 そして now met said says visit and'.split(
    ' ',
  ),
);

/** The mark before the id of a meaning in a term: `~die` is death in whatever words. */
export const CONCEPT_MARK = '~';

/** What texts are read with: the names and the meanings to find in them. */
export type Lexicon = { names: NameFinder; concepts: ConceptFinder };

/** What a text holds: its terms, and the names, dates and numbers in it. Places are units of the text given. */
export type Reading = {
  terms: ReadTerm[];
  names: NameMatch[];
  dates: DateMention[];
  numbers: NumberMention[];
};

/** What is kept of the reading of a text in which nothing was mended. */
export type TextReading = Omit<Reading, 'terms'> & { terms: Term[] };

/** The weight of the words a name is made of, beside the name itself. */
const PART_OF_NAME = 0.3;

/** The weight of what a word means, beside the word itself. */
const MEANING = 0.7;

/** Whether two parts of a text have a unit in common. */
export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

// The languages whose rules can find something: each looks for its own script, and English for digits alone too.
function languagesIn(stretches: readonly Stretch[]): Language[] {
  return LANGUAGES.filter(
    (language) => language === 'en' || stretches.some((stretch) => stretch.language === language),
  );
}

function findNames(text: string, lexicon: Lexicon, languages: readonly Language[]): NameMatch[] {
  let masked = text;
  for (const language of languages) {
    const { notNames } = RULES[language];
    if (notNames) masked = masked.replace(notNames, (match) => ' '.repeat(match.length));
  }
  const known = lexicon.names.find(masked);
  const titled = languages
    .flatMap((language) =>
      [...text.matchAll(RULES[language].titled)].flatMap((match): NameMatch[] => {
        const name = match.groups?.name ?? '';
        const start = match.index + match[0].indexOf(name);
        return RULES[language].terms(name).length === 0 || TITLED_BY_OFFICE.has(name)
          ? []
          : [{ id: PERSON_MARK + name, start, end: start + name.length }];
      }),
    )
    .filter((match) => !known.some((other) => overlaps(other, match)));
  return [...known, ...titled];
}

// Korean runs names together with what follows (일본방문): without the name the rest is a word again.
function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let blanked = text;
  for (const { start, end } of spans) {
    const from = Math.max(0, start);
    const to = Math.min(text.length, end);
    if (from < to) blanked = blanked.slice(0, from) + ' '.repeat(to - from) + blanked.slice(to);
  }
  return blanked;
}

function findDates(text: string, languages: readonly Language[]): DateMention[] {
  const found = isoDates(text);
  // The scripts tell the languages apart, so every rule may look at the whole text.
  for (const language of languages) {
    for (const date of RULES[language].dates(text)) {
      if (!found.some((other) => overlaps(other, date))) found.push(date);
    }
  }
  return found;
}

function findNumbers(
  text: string,
  dates: readonly DateMention[],
  languages: readonly Language[],
): NumberMention[] {
  // Digits in ww2 or G20 are part of a word.
  const digits = [...text.matchAll(/(?<![\d.,\p{sc=Latin}])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: Number(match[0].replaceAll(',', '')),
    }),
  );
  const words = languages.flatMap((language) => RULES[language].numbers(text));
  return [...digits, ...words].filter((number) => !dates.some((date) => overlaps(date, number)));
}

/**
 * Reads a text in any mixture of the three languages. A name is one term (`@id`) in every script; the words it is made
 * of stay as terms of little weight where there are several of them. Numbers are terms such as `#183`.
 */
export function readText(original: string, lexicon: Lexicon): Reading {
  const { text, offsets } = normalise(original);
  const stretches = splitByScript(text);
  const languages = languagesIn(stretches);
  // A lower-case word after "president" is a verb, not a surname.
  const isCapital = ({ start }: NameMatch) => !/\p{Ll}/u.test(original[offsets?.[start] ?? start] ?? '');
  const names = findNames(text, lexicon, languages).filter(
    (match) => !match.id.startsWith(PERSON_MARK) || isCapital(match),
  );
  const dates = findDates(text, languages);
  const numbers = findNumbers(text, dates, languages);
  const terms: ReadTerm[] = [];
  for (const stretch of stretches) {
    const inStretch = names.map(({ start, end }) => ({
      start: start - stretch.start,
      end: end - stretch.start,
    }));
    const read = stretch.language === 'ko' ? blank(stretch.text, inStretch) : stretch.text;
    for (const term of RULES[stretch.language].terms(read)) {
      const placed: ReadTerm = {
        ...term,
        language: stretch.language,
        surface: stretch.text.slice(term.start, term.end),
        start: stretch.start + term.start,
        end: stretch.start + term.end,
      };
      const name = names.find((match) => overlaps(match, placed));
      if (dates.some((date) => overlaps(date, placed))) continue;
      if (!name) terms.push(placed);
      else if (placed.weight === 1 && placed.end - placed.start < name.end - name.start) {
        terms.push({ ...placed, weight: PART_OF_NAME, partOfName: true });
      }
    }
    const nameEnds = new Set(inStretch.map(({ end }) => end));
    for (const { id, start, end } of lexicon.concepts.find(stretch.text, stretch.language, nameEnds)) {
      terms.push({
        term: CONCEPT_MARK + id,
        surface: stretch.text.slice(start, end),
        start: stretch.start + start,
        end: stretch.start + end,
        weight: MEANING,
      });
    }
  }
  for (const { id, start, end } of names) {
    terms.push({ term: NAME_MARK + id, surface: text.slice(start, end), start, end, weight: 1 });
  }
  for (const { value, start, end } of numbers) {
    terms.push({ term: `#${value}`, surface: text.slice(start, end), start, end, weight: 1 });
  }
  const place = <T extends { start: number; end: number }>(items: T[]): T[] =>
    offsets === undefined
      ? items
      : items.map((item) => ({
          ...item,
          start: offsets[item.start] ?? 0,
          end: offsets[item.end] ?? original.length,
        }));
  return { terms: place(terms), names: place(names), dates: place(dates), numbers: place(numbers) };
}

/** Whether a name of a place in a folded text is where something happens, rather than a government or a topic. */
export function isLocated(text: string, { start, end }: { start: number; end: number }): boolean {
  return LANGUAGES.some((language) => RULES[language].located(text.slice(0, start), text.slice(end)));
}
