import type { Passage } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Documents, PassageDocument } from './documents.ts';
import type { ReadKnowledge } from './read-knowledge.ts';
import { createScorer } from './scorer.ts';
import { spellingOf } from './slips.ts';
import { createSpellings } from './spellings.ts';
import type { FIELDS } from './stored-index.ts';
import { createStatistics } from './term-statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage found, with its BM25 score. */
export type Hit = { document: PassageDocument; score: number };

/** The terms of a query with their weights. */
export type QueryTerms = ReadonlyMap<string, number>;

/** Which passages are wanted: the best `limit`, of those alone that `only` takes. */
export type Wanted = { limit: number; only?: (passage: Passage) => boolean };

/** The passages of a knowledge base in one index, a field a language. */
export type PassageIndex = {
  documents: Documents;
  /** The best passages for the terms, in the fields of the given languages, best first. */
  search(terms: QueryTerms, languages: readonly Language[], wanted: Wanted): Hit[];
  /**
   * How much a term tells, as `informationOf` has it, among the passages and listed questions of the language.
   */
  idf(term: string, language: Language): number;
  /** Whether a passage or a listed question of the language holds the term. */
  knows(term: string, language: Language): boolean;
  /** Whether a passage holds the term, or more listed questions than would by a slip. */
  uses(term: string, language: Language): boolean;
  /** Terms in use one slip away from another one (two from eight letters on), or begun by it; nearest first. */
  near(term: string, language: Language): string[];
  /** The first passage in whose text the term stands as a whole word; undefined where there is none. */
  firstWith(term: string, language: Language): Passage | undefined;
};

const BOOST = { text: 1, asked: 0.7, names: 0.5, title: 1 };

type Boost = readonly [field: (typeof FIELDS)[number], weight: number];

const boosts = (languages: readonly Language[]): Boost[] => [
  ['names', BOOST.names],
  ['title', BOOST.title],
  ...languages.flatMap((language): Boost[] => [
    [`text_${language}`, BOOST.text],
    [`asked_${language}`, BOOST.asked],
  ]),
];

/** Opens the index of what passages say, are asked and name. `vocabulary` is that of what was read. */
export function openPassageIndex(
  { questions, index }: ReadKnowledge,
  documents: Documents,
  vocabulary: Vocabulary,
): PassageIndex {
  const score = createScorer(index.postings);
  const byLanguage = new Map(
    LANGUAGES.map((language) => {
      const { counts, words } = index.byLanguage[language];
      const wordAt = (place: number) => vocabulary.terms[words.words[place] ?? 0] ?? '';
      return [
        language,
        {
          ...createStatistics(counts, questions[language], vocabulary),
          ...createSpellings(wordAt, words.spellings),
          wholeIn: counts.wholeIn,
        },
      ];
    }),
  );
  const inLanguage = (language: Language) => {
    const own = byLanguage.get(language);
    if (!own) throw new RangeError(`${language} is not a language of the index`);
    return own;
  };

  return {
    documents,
    search(terms, languages, { limit, only }) {
      const { passages } = documents;
      const numbers = [...terms].flatMap(([term, weight]): [number, number][] => {
        const number = vocabulary.find(term);
        return number === undefined ? [] : [[number, weight]];
      });
      const query = { terms: numbers, fields: boosts(languages), limit };
      const filter = (number: number) => {
        const passage = passages[number];
        return passage !== undefined && (only?.(passage) ?? true);
      };
      return score(only ? { ...query, only: filter } : query).flatMap(({ document: number, score: each }) => {
        const document = documents.at(number);
        return document ? [{ document, score: each }] : [];
      });
    },
    idf: (term, language) => inLanguage(language).idf(term),
    knows: (term, language) => inLanguage(language).knows(term),
    uses: (term, language) => inLanguage(language).uses(term),
    near(term, language) {
      const { length } = spellingOf(term);
      if (length < 4) return [];
      const limit = length < 8 ? 1 : 2;
      // Two syllables of Hangul differ by one letter from too many others.
      if (language === 'ko' && term.length < 3) return [];
      const { near, begunBy, idf } = inLanguage(language);
      const found = near(term, limit);
      const begun =
        language === 'en' && found.every(({ distance }) => distance === limit) ? begunBy(term) : [];
      const all = [...found, ...begun.map((word) => ({ term: word, distance: limit }))].map((known) => ({
        ...known,
        told: idf(known.term),
      }));
      all.sort((a, b) => a.distance - b.distance || a.told - b.told);
      return [...new Set(all.map((known) => known.term))];
    },
    firstWith(term, language) {
      const first = inLanguage(language).wholeIn[vocabulary.find(term) ?? -1] ?? 0;
      return documents.passages[first - 1];
    },
  };
}
