import type { DateMention } from '../language/rules.ts';
import { NAME_MARK, type Reading, type TextReading } from '../language/terms.ts';
import { type Column, createColumn, type Numbers } from './columns.ts';
import type { GrowingVocabulary, Vocabulary } from './vocabulary.ts';

/**
 * Texts, read, as numbers: text `i` has the terms `terms[j]` of the vocabulary at units `begins[j]` to before `ends[j]`, each
 * with the weight `weights[weightNumbers[j]]`, j from `starts[i]` to before `starts[i + 1]`. Names and numbers are told by
 * their terms. `dates` has those texts alone that hold some.
 */
export type StoredTexts = {
  starts: Numbers;
  terms: Numbers;
  begins: Numbers;
  ends: Numbers;
  weightNumbers: Numbers;
  weights: readonly number[];
  dates: ReadonlyMap<number, readonly DateMention[]>;
};

/** Stores texts one after the other. */
export type TextStore = {
  /** Adds a text; undefined for a place without one. */
  add(reading: Reading | undefined): void;
  stored(): StoredTexts;
};

/** Makes an empty store of texts, whose terms go into a vocabulary. */
export function createTextStore(vocabulary: GrowingVocabulary): TextStore {
  const columns = {
    starts: createColumn(),
    terms: createColumn(),
    begins: createColumn(),
    ends: createColumn(),
    weightNumbers: createColumn(),
  } satisfies Record<string, Column>;
  const weights: number[] = [];
  const dates = new Map<number, readonly DateMention[]>();
  const numberOfWeight = (weight: number) => {
    const known = weights.indexOf(weight);
    return known < 0 ? weights.push(weight) - 1 : known;
  };
  columns.starts.push(0);
  return {
    add(reading) {
      for (const { term, start, end, weight } of reading?.terms ?? []) {
        columns.terms.push(vocabulary.add(term));
        columns.begins.push(start);
        columns.ends.push(end);
        columns.weightNumbers.push(numberOfWeight(weight));
      }
      if (reading && reading.dates.length > 0) dates.set(columns.starts.length - 1, reading.dates);
      columns.starts.push(columns.terms.length);
    },
    stored: () => ({
      starts: columns.starts.numbers(),
      terms: columns.terms.numbers(),
      begins: columns.begins.numbers(),
      ends: columns.ends.numbers(),
      weightNumbers: columns.weightNumbers.numbers(),
      weights,
      dates,
    }),
  };
}

/** The reading of text number `at`, as it was before it was stored. */
export function storedText(texts: StoredTexts, at: number, { terms: words }: Vocabulary): TextReading {
  const { starts, terms, begins, ends, weightNumbers, weights } = texts;
  const reading: TextReading = { terms: [], names: [], numbers: [], dates: [...(texts.dates.get(at) ?? [])] };
  for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
    const term = words[terms[place] ?? 0] ?? '';
    const start = begins[place] ?? 0;
    const end = ends[place] ?? 0;
    reading.terms.push({ term, start, end, weight: weights[weightNumbers[place] ?? 0] ?? 0 });
    const mark = term[0];
    if (mark === NAME_MARK) reading.names.push({ id: term.slice(NAME_MARK.length), start, end });
    else if (mark === '#') reading.numbers.push({ value: Number(term.slice(1)), start, end });
  }
  return reading;
}
