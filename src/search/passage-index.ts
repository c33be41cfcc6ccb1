import type { SearchResult } from 'minisearch';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Reading } from '../language/terms.ts';
import type { PassageDocument } from './documents.ts';
import { buildEngine, type Row } from './engine.ts';
import type { QuestionsByLanguage, ReadQuestions } from './listed-questions.ts';
import type { QuestionsAbout } from './questions-about.ts';
import { spellingOf } from './slips.ts';
import { createSpellings } from './spellings.ts';
import { countTerms, type TermStatistics } from './term-statistics.ts';

/** A passage found, with its BM25 score. */
export type Hit = { document: PassageDocument; score: number };

/** The terms of a query with their weights. */
export type QueryTerms = ReadonlyMap<string, number>;

/** The passages of a knowledge base in one MiniSearch index, a field a language. */
export type PassageIndex = {
  documents: readonly PassageDocument[];
  /** The best `limit` passages for the terms, in the fields of the given languages, best first. */
  search(terms: QueryTerms, languages: readonly Language[], limit: number): Hit[];
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
};

const FIELDS = [
  'names',
  'title',
  ...LANGUAGES.flatMap((language) => [`text_${language}`, `asked_${language}`] as const),
];
const BOOST = { text: 1, asked: 0.7, names: 0.5, title: 1 };

/** A word that stands in no more than this part of the questions about a passage says little about it. */
const RARE = 0.02;

type Statistics = Record<Language, TermStatistics>;

function textTerms(terms: Reading['terms']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

// Pieces of words and rare words are most of the terms of all questions: likeness to each question heeds them.
function commonTerms(about: QuestionsAbout | undefined, { bank }: ReadQuestions, { uses }: TermStatistics) {
  const common = new Map<string, number>();
  about?.terms.forEach((number, place) => {
    const term = bank.vocabulary[number] ?? '';
    const count = about.counts[place] ?? 0;
    if (count > about.count * RARE && !term.startsWith('_') && uses(term)) common.set(term, count);
  });
  return common;
}

function toRow(
  { id, passage, title, readings }: PassageDocument,
  questions: QuestionsByLanguage,
  statistics: Statistics,
): Row {
  const fields = LANGUAGES.flatMap((language) => {
    const read = readings[language];
    return [
      [`text_${language}`, textTerms(read?.reading.terms ?? [])],
      [`asked_${language}`, commonTerms(read?.answers, questions[language], statistics[language])],
    ];
  });
  const names = new Map(passage.names.map((name) => [`@${name}`, 1]));
  const once = new Map([...title.keys()].map((term) => [term, 1]));
  return { id, fields: { names, title: once, ...Object.fromEntries(fields) } };
}

/** Builds the index of what the documents say, are asked and name. */
export function buildPassageIndex(
  documents: readonly PassageDocument[],
  questions: QuestionsByLanguage,
): PassageIndex {
  const statistics: Statistics = {
    en: countTerms(documents, questions.en, 'en'),
    ko: countTerms(documents, questions.ko, 'ko'),
    ja: countTerms(documents, questions.ja, 'ja'),
  };
  const engine = buildEngine(
    FIELDS,
    documents.map((document) => toRow(document, questions, statistics)),
  );
  const words = { en: statistics.en.words(), ko: statistics.ko.words(), ja: statistics.ja.words() };
  const spellings = {
    en: createSpellings(words.en),
    ko: createSpellings(words.ko),
    ja: createSpellings(words.ja),
  };
  const byId = new Map(documents.map((document) => [document.id, document]));

  const run = (terms: QueryTerms, languages: readonly Language[]): SearchResult[] => {
    const list = [...terms.keys()];
    const fields = languages.flatMap((language) => [`text_${language}`, `asked_${language}`]);
    return engine.search(list.join(' '), {
      fields: ['names', 'title', ...fields],
      boost: Object.fromEntries([
        ['names', BOOST.names],
        ['title', BOOST.title],
        ...fields.map((field) => [field, field.startsWith('text') ? BOOST.text : BOOST.asked]),
      ]),
      boostTerm: (term) => terms.get(term) ?? 1,
    });
  };

  return {
    documents,
    search: (terms, languages, limit) =>
      terms.size === 0
        ? []
        : run(terms, languages)
            .slice(0, limit)
            .flatMap(({ id, score }) => {
              const document = byId.get(id);
              return document ? [{ document, score }] : [];
            }),
    idf: (term, language) => statistics[language].idf(term),
    knows: (term, language) => statistics[language].knows(term),
    uses: (term, language) => statistics[language].uses(term),
    near(term, language) {
      const { length } = spellingOf(term);
      if (length < 4) return [];
      const limit = length < 8 ? 1 : 2;
      // Two syllables of Hangul differ by one letter from too many others.
      if (language === 'ko' && term.length < 3) return [];
      const found = spellings[language](term, limit);
      const begun =
        language === 'en' && found.every(({ distance }) => distance === limit)
          ? words[language].filter((word) => word.length > term.length && word.startsWith(term))
          : [];
      const near = [...found, ...begun.map((word) => ({ term: word, distance: limit }))];
      const common = (known: string) => statistics[language].idf(known);
      near.sort((a, b) => a.distance - b.distance || common(a.term) - common(b.term));
      return [...new Set(near.map((known) => known.term))];
    },
  };
}
