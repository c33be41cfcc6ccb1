import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/retrieval/random.ts';
import { indexPart, indexRows, type Row } from '../../src/search/engine.ts';
import { createScorer } from '../../src/search/scorer.ts';
import { growVocabulary } from '../../src/search/vocabulary.ts';

const FIELDS = ['title', 'text', 'names'];

type Weights = Readonly<Record<string, number>>;

// What MiniSearch itself finds in one index of all rows.
function searchedByMiniSearch(rows: readonly Row[], terms: Weights, boost: Weights) {
  return indexPart(FIELDS, rows)
    .search(Object.keys(terms).join('\n'), {
      tokenize: (text) => (text === '' ? [] : text.split('\n')),
      fields: Object.keys(boost),
      boost: { ...boost },
      boostTerm: (term) => terms[term] ?? 1,
    })
    .map(({ id, score }) => ({ document: id, score }));
}

function searchedByScorer(rows: readonly Row[], terms: Weights, boost: Weights, limit = rows.length) {
  const vocabulary = growVocabulary();
  const postings = indexRows(FIELDS, rows, vocabulary);
  const numbers = Object.entries(terms).flatMap(([term, weight]): [number, number][] => {
    const number = vocabulary.find(term);
    return number === undefined ? [] : [[number, weight]];
  });
  return createScorer(postings)({ terms: numbers, fields: Object.entries(boost), limit });
}

const term = fc.constantFrom(...'abcdefgh'.split(''), '대통령', '_首相', '@lee', '#3', '__proto__', '1');
const terms = fc.array(term, { maxLength: 12 });
const row = fc.record({ title: terms, text: terms, names: terms }, { requiredKeys: [] });
const weight = fc.constantFrom(0.1, 0.3, 0.7, 1, 2.5);
const query = fc
  .uniqueArray(term, { minLength: 1 })
  .chain((words) => fc.tuple(...words.map((word) => fc.tuple(fc.constant(word), weight))))
  .map((entries): Weights => Object.fromEntries(entries));
const boosts = fc
  .uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1 })
  .chain((fields) => fc.tuple(...fields.map((field) => fc.tuple(fc.constant(field), weight))))
  .map((entries): Weights => Object.fromEntries(entries));

describe('the scorer', () => {
  it('finds what MiniSearch finds, with the same scores to the last digit and in the same order', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), query, boosts, (rows, words, boost) => {
        expect(searchedByScorer(rows, words, boost)).toEqual(searchedByMiniSearch(rows, words, boost));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the first of them where few are wanted', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        query,
        boosts,
        fc.integer({ min: 1, max: 40 }),
        (rows, words, boost, limit) => {
          const all = searchedByScorer(rows, words, boost);
          expect(searchedByScorer(rows, words, boost, limit)).toEqual(all.slice(0, limit));
        },
      ),
    );
  });

  it('finds the same in what was indexed in several parts', () => {
    const random = seededRandom(7);
    const some = (most: number) =>
      Array.from({ length: Math.floor(random() * most) }, () => `w${Math.floor(random() ** 3 * 400)}`);
    const rows = Array.from({ length: 1_000 }, (): Row => ({ title: some(3), text: some(20) }));
    const words = { w0: 1, w3: 0.5, w90: 1, w399: 0.7, unheard: 1 };
    const boost = { text: 1, title: 2 };
    const found = searchedByMiniSearch(rows, words, boost);
    expect(found.length).toBeGreaterThan(500);
    expect(searchedByScorer(rows, words, boost)).toEqual(found);
  });

  it('starts anew for each query', () => {
    const vocabulary = growVocabulary();
    const postings = indexRows(FIELDS, [{ text: ['a'] }, { text: ['a', 'b'] }], vocabulary);
    const score = createScorer(postings);
    const ask = () => score({ terms: [[vocabulary.add('a'), 1]], fields: [['text', 1]], limit: 2 });
    expect(ask()).toEqual(ask());
  });

  it('leaves out what is not wanted and fills up with the next', () => {
    const vocabulary = growVocabulary();
    const rows = [{ text: ['a'] }, { text: ['a', 'b'] }, { text: ['a', 'b', 'c'] }];
    const score = createScorer(indexRows(FIELDS, rows, vocabulary));
    const found = score({
      terms: [[vocabulary.add('a'), 1]],
      fields: [['text', 1]],
      limit: 2,
      only: (document) => document !== 0,
    });
    expect(found.map(({ document }) => document)).toEqual([1, 2]);
  });
});
