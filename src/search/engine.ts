import MiniSearch, { type AsPlainObject } from 'minisearch';

/** The terms of one document, field by field, with how often each stands there. */
export type Row = { id: string; fields: Readonly<Record<string, ReadonlyMap<string, number>>> };

type Counts = Record<string, Record<string, number>>;

// As MiniSearch keeps it, so that scores are the same to the last digit.
function averageLengths(lengths: readonly (readonly number[])[], fields: number): number[] {
  return Array.from({ length: fields }, (_, field) =>
    lengths.reduce((average, row, count) => (average * count + (row[field] ?? 0)) / (count + 1), 0),
  );
}

/**
 * A MiniSearch index over terms that are cut already. It is handed over in MiniSearch's own stored form (version 2) with
 * the terms counted, which takes a third of the time of adding documents: there each term is looked up in the tree as
 * often as it stands anywhere. A query is the terms joined by spaces.
 */
export function buildEngine(fields: readonly string[], rows: readonly Row[]): MiniSearch {
  const index = new Map<string, Counts>();
  const lengths = rows.map((row, id) =>
    fields.map((field, fieldId) => {
      const terms = row.fields[field] ?? new Map<string, number>();
      for (const [term, count] of terms) {
        const counts = index.get(term) ?? {};
        index.set(term, counts);
        counts[fieldId] ??= {};
        counts[fieldId][id] = count;
      }
      return terms.size;
    }),
  );
  const stored: AsPlainObject = {
    documentCount: rows.length,
    nextId: rows.length,
    documentIds: Object.fromEntries(rows.map(({ id }, at) => [at, id])),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength: averageLengths(lengths, fields.length),
    storedFields: {},
    dirtCount: 0,
    index: [...index],
    serializationVersion: 2,
  };
  return MiniSearch.loadJS(stored, {
    fields: [...fields],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
}
