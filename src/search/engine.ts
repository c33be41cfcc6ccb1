import MiniSearch from 'minisearch';
import { createPostingsBuilder, type Postings } from './postings.ts';
import type { GrowingVocabulary } from './vocabulary.ts';

/** The terms of one document, field by field, each as often as it stands there. */
export type Row = Readonly<Record<string, readonly string[]>>;

/**
 * Documents that are indexed at once. `toJSON` gives an object a term with the documents as its keys, which takes room for all
 * keys up to the last one: a thousand at once need three times the memory of these and twice the time.
 */
const PART = 32;

/**
 * Indexes rows with MiniSearch; the id of each is its place. Their terms are cut already, so the text of a field is handed over
 * as the place of its row, and cutting it up gives the terms of that row.
 */
export function indexPart(fields: readonly string[], rows: readonly Row[]): MiniSearch<{ id: number }> {
  const index = new MiniSearch<{ id: number }>({
    fields: [...fields],
    extractField: ({ id }) => id,
    tokenize: (place, field) => [...(rows[Number(place)]?.[field ?? ''] ?? [])],
    processTerm: (term) => term,
  });
  index.addAll(rows.map((_, id) => ({ id })));
  return index;
}

/**
 * Indexes documents with MiniSearch, part by part, and packs what its `toJSON` gives into one index, from which
 * `createScorer` scores as its `search` does. Terms go into the vocabulary.
 */
export function indexRows(
  fields: readonly string[],
  rows: Iterable<Row>,
  vocabulary: GrowingVocabulary,
): Postings {
  const builder = createPostingsBuilder(fields, vocabulary.add);
  let part: Row[] = [];
  const finish = () => {
    builder.add(indexPart(fields, part).toJSON());
    part = [];
  };
  for (const row of rows) {
    part.push(row);
    if (part.length === PART) finish();
  }
  if (part.length > 0) finish();
  return builder.postings(vocabulary.terms.length);
}
