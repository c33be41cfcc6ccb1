import type { Reader } from '../answer/answer.ts';
import type { Language } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import {
  CONCEPT_MARK,
  type Lexicon,
  NAME_MARK,
  overlaps,
  PERSON_MARK,
  type ReadTerm,
  readText,
} from '../language/terms.ts';
import { type DateInText, readDates } from './dates.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { type Cue, type Wording, wordingOf } from './wording.ts';

/** A part of a text in UTF-16 units, half open. */
export type Part = { start: number; end: number };

/** What a name stands for; a country is a place that can act. */
export type NameKind = 'person' | 'country' | 'place' | 'institution' | 'term';

/** A name in a sentence. `within`: it is a part of the name of a thing, as Japan is of "ban on Japanese seafood". */
export type NameInText = Part & { id: string; kind: NameKind; within: boolean };

/** A sentence, of a message or of the knowledge base, read for comparison. Places are units of `text`. */
export type Statement = {
  language: Language;
  /** The sentence folded. */
  text: string;
  names: readonly NameInText[];
  dates: readonly DateInText[];
  quantities: readonly Quantity[];
  /** How often each turn of `Cue` stands there, and where. */
  cues: ReadonlyMap<Cue, number>;
  cueParts: readonly Part[];
  /** Where it tells its source: "according to …". */
  cited: readonly Part[];
  terms: readonly ReadTerm[];
  /** Every term, for looking up. */
  keys: ReadonlySet<string>;
  /** A part of it as it was written. */
  written(part: Part): string;
};

const blank = (text: string, pattern: RegExp) => text.replace(pattern, (match) => ' '.repeat(match.length));

const partsOf = (text: string, pattern: RegExp): Part[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const ids = new WeakMap<Lexicon, Map<string, string | undefined>>();

/** The id that the lexicon has for a name; undefined where it has none. */
function idOf(name: string, lexicon: Lexicon): string | undefined {
  const known = ids.get(lexicon) ?? new Map<string, string | undefined>();
  ids.set(lexicon, known);
  if (!known.has(name)) known.set(name, lexicon.names.find(normalise(name).text)[0]?.id);
  return known.get(name);
}

const COUNTRIES: Readonly<Record<Language, readonly string[]>> = {
  en: ['south korea', 'japan', 'china', 'united states', 'north korea'],
  ko: ['한국', '일본', '중국', '미국', '북한'],
  ja: ['韓国', '日本', '中国', 'アメリカ', '北朝鮮'],
};

function countriesIn(text: string, { countries }: Wording, { lexicon }: Reader): (Part & { id: string })[] {
  const taken: Part[] = [];
  return countries.flatMap(([pattern, names]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      // Those of more countries come first.
      const part = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => overlaps(other, part))) return [];
      taken.push(part);
      return names.flatMap((name) => {
        const id = idOf(name, lexicon);
        return id === undefined ? [] : [{ id, ...part }];
      });
    }),
  );
}

function readNames(
  text: string,
  found: readonly (Part & { id: string })[],
  language: Language,
  reader: Reader,
): NameInText[] {
  const isCountry = new Map(
    COUNTRIES[language].flatMap((name) => {
      const id = idOf(name, reader.lexicon);
      return id === undefined ? [] : [[id, name] as const];
    }),
  );
  const kindOf = (id: string): NameKind => {
    if (isCountry.has(id)) return 'country';
    return id.startsWith(PERSON_MARK) ? 'person' : (reader.kindOfName(id) ?? 'term');
  };
  const compounds = countriesIn(text, wordingOf(language), reader);
  const longest = found.filter(
    (name) =>
      !compounds.some((other) => overlaps(other, name) && other.end - other.start >= name.end - name.start),
  );
  const free = compounds.filter((name) => !longest.some((other) => overlaps(other, name)));
  const names = [...longest, ...free].map((name) => ({ ...name, kind: kindOf(name.id), within: false }));
  const inner = names
    .filter(({ kind }) => kind === 'term')
    .flatMap(({ start, end }) => [
      ...[...isCountry].flatMap(([id, name]) => {
        const at = text.slice(start, end).indexOf(name);
        return at < 0 ? [] : [{ id, start: start + at, end: start + at + name.length }];
      }),
      ...compounds.filter((country) => overlaps(country, { start, end })),
    ])
    .map((name) => ({ ...name, kind: 'country' as const, within: true }));
  return [...names, ...inner].sort((a, b) => a.start - b.start || a.end - b.end);
}

function readCues(text: string, { cues, idioms }: Wording, dates: readonly Part[]) {
  const counts = new Map<Cue, number>();
  const parts: Part[] = [];
  const masked = blank(text, idioms);
  for (const [cue, pattern] of cues) {
    for (const match of (cue === 'negation' ? masked : text).matchAll(pattern)) {
      const part = { start: match.index, end: match.index + match[0].length };
      if (dates.some((date) => overlaps(date, part))) continue;
      counts.set(cue, (counts.get(cue) ?? 0) + 1);
      parts.push(part);
    }
  }
  return { counts, parts };
}

/** Reads a sentence in a language. */
export function readStatement(original: string, language: Language, reader: Reader): Statement {
  const { text: folded, offsets } = normalise(original);
  const wording = wordingOf(language);
  const text = blank(folded, wording.fillers);
  // Capital letters tell surnames from verbs, so they stay wherever places are the same.
  const cased =
    offsets === undefined ? [...original].map((unit, at) => (text[at] === ' ' ? ' ' : unit)) : text;
  const source = typeof cased === 'string' || cased.length !== text.length ? text : cased.join('');
  const { names: found, terms } = readText(source, reader.lexicon);
  const dates = readDates(text, language);
  const names = readNames(text, found, language, reader);
  const quantities = readQuantities(text, language, dates);
  const { counts, parts } = readCues(text, wording, dates);
  const keys = new Set(terms.map(({ term }) => term).filter((term) => !term.startsWith('#')));
  // What is named is known by its names: words of like meaning are too wide for that.
  for (const { id } of names) keys.delete(CONCEPT_MARK + id);
  for (const { id } of names) keys.add(NAME_MARK + id);
  return {
    language,
    text,
    names,
    dates,
    quantities,
    cues: counts,
    cueParts: parts,
    cited: partsOf(text, wording.source),
    terms,
    keys,
    written: ({ start, end }) =>
      offsets === undefined
        ? original.slice(start, end)
        : original.slice(offsets[start] ?? 0, offsets[end] ?? original.length),
  };
}

/** Whether a term is a meaning rather than a word. */
export const isConcept = (term: string) => term.startsWith(CONCEPT_MARK);
