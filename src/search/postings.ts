import type { AsPlainObject } from 'minisearch';
import { type Column, createColumn, type Numbers, packed } from './columns.ts';

/**
 * One field of an index: term `t` stands in the documents `documents[p]`, `counts[p]` times in each, p from `starts[t]` to
 * before `starts[t + 1]`. Documents of a term ascend. `lengths` has how many different terms each document has there.
 */
export type FieldPostings = {
  starts: Numbers;
  documents: Numbers;
  counts: Numbers;
  lengths: Numbers;
  averageLength: number;
};

/** An index as numbers. Terms go by their number in a vocabulary, documents by their place from 0. */
export type Postings = { size: number; fields: Readonly<Record<string, FieldPostings>> };

type FieldColumns = Record<'terms' | 'documents' | 'counts' | 'lengths', Column>;

/** Takes indexes of MiniSearch in, one after the other. */
export type PostingsBuilder = {
  /** Takes in the stored form of an index whose documents come after those taken in before. */
  add(stored: AsPlainObject): void;
  /** `terms` is the number of terms of the vocabulary. */
  postings(terms: number): Postings;
};

// As MiniSearch keeps it, so that scores are the same to the last digit.
function averageOf(lengths: Numbers): number {
  let average = 0;
  for (const [count, length] of lengths.entries()) average = (average * count + length) / (count + 1);
  return average;
}

// A counting sort by term, which leaves the documents of a term in their order.
function sortByTerm({ terms, documents, counts, lengths }: FieldColumns, size: number): FieldPostings {
  const [unsortedTerms, unsortedDocuments, unsortedCounts] = [terms, documents, counts].map((column) =>
    column.numbers(),
  );
  const starts = new Uint32Array(size + 1);
  for (const term of unsortedTerms ?? []) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const sorted = { documents: new Uint32Array(terms.length), counts: new Uint32Array(terms.length) };
  unsortedTerms?.forEach((term, at) => {
    const place = next[term] ?? 0;
    next[term] = place + 1;
    sorted.documents[place] = unsortedDocuments?.[at] ?? 0;
    sorted.counts[place] = unsortedCounts?.[at] ?? 0;
  });
  const ofDocuments = lengths.numbers();
  return {
    starts: packed(starts),
    documents: packed(sorted.documents),
    counts: packed(sorted.counts),
    lengths: ofDocuments,
    averageLength: averageOf(ofDocuments),
  };
}

/** Makes what packs the stored forms of MiniSearch indexes into one. `numberOf` gives the number of a term. */
export function createPostingsBuilder(
  fields: readonly string[],
  numberOf: (term: string) => number,
): PostingsBuilder {
  const columns = fields.map(
    (): FieldColumns => ({
      terms: createColumn(),
      documents: createColumn(),
      counts: createColumn(),
      lengths: createColumn(),
    }),
  );
  let size = 0;
  return {
    add({ index, documentCount, fieldIds, fieldLength }) {
      const byId = new Map(fields.map((field, at) => [fieldIds[field], columns[at]]));
      for (const [term, byField] of index) {
        const number = numberOf(term);
        for (const [field, documents] of Object.entries(byField)) {
          const column = byId.get(Number(field));
          for (const [document, count] of Object.entries(documents)) {
            column?.terms.push(number);
            column?.documents.push(size + Number(document));
            column?.counts.push(count);
          }
        }
      }
      for (let document = 0; document < documentCount; document++) {
        for (const [field, column] of byId) column?.lengths.push(fieldLength[document]?.[field ?? 0] ?? 0);
      }
      size += documentCount;
    },
    postings: (terms) => ({
      size,
      fields: Object.fromEntries(
        fields.map((field, at) => [field, sortByTerm(columns[at] as FieldColumns, terms)]),
      ),
    }),
  };
}
