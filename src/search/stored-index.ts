import type { Knowledge, Passage } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { NAME_MARK } from '../language/terms.ts';
import { indexRows, type Row } from './engine.ts';
import type { QuestionsByLanguage, ReadQuestions } from './listed-questions.ts';
import type { Postings } from './postings.ts';
import { type QuestionsAbout, storedAbout } from './questions-about.ts';
import type { StoredPassages } from './stored-passages.ts';
import type { StoredTexts } from './stored-texts.ts';
import {
  countTerms,
  createStatistics,
  type StoredWords,
  storeWords,
  type TermCounts,
  type TermStatistics,
} from './term-statistics.ts';
import type { GrowingVocabulary } from './vocabulary.ts';

/** What is known of the terms of one language. */
export type StoredTerms = {
  counts: TermCounts;
  words: StoredWords;
  /** What the terms of each passage tell together, by the number of the passage: the sum of weight × idf. */
  information: Float64Array;
};

/** The index of a knowledge base, and what was counted of its terms. */
export type StoredIndex = {
  postings: Postings;
  byLanguage: Record<Language, StoredTerms>;
};

/** The fields of the index. */
export const FIELDS = [
  'names',
  'title',
  ...LANGUAGES.flatMap((language) => [`text_${language}`, `asked_${language}`] as const),
] as const;

/** A word that stands in no more than this part of the questions about a passage says little about it. */
const RARE = 0.02;

function termsOf({ starts, terms }: StoredTexts, at: number, vocabulary: GrowingVocabulary): string[] {
  return Array.from(terms.subarray(starts[at], starts[at + 1]), (term) => vocabulary.terms[term] ?? '');
}

// Pieces of words and rare words are most of the terms of all questions: likeness to each question heeds them.
function commonTerms(about: QuestionsAbout, { bank }: ReadQuestions, { uses }: TermStatistics): string[] {
  return Array.from(about.terms).flatMap((number, place) => {
    const term = bank.vocabulary[number] ?? '';
    const count = about.counts[place] ?? 0;
    const common = count > about.count * RARE && !term.startsWith('_') && uses(term);
    return common ? Array.from({ length: count }, () => term) : [];
  });
}

function* rowsOf(
  { articles }: Pick<Knowledge, 'articles'>,
  { titles, byLanguage }: StoredPassages,
  questions: QuestionsByLanguage,
  statistics: Record<Language, TermStatistics>,
  vocabulary: GrowingVocabulary,
): Generator<Row> {
  let number = 0;
  for (const [at, { passages }] of articles.entries()) {
    const title = [...new Set(termsOf(titles, at, vocabulary))];
    for (const passage of passages) {
      const row: Record<string, string[]> = {
        names: [...new Set(passage.names)].map((name) => NAME_MARK + name),
        title,
      };
      for (const language of LANGUAGES) {
        if (passage.text[language] === undefined) continue;
        const { texts, answers } = byLanguage[language];
        const about = storedAbout(answers, number);
        row[`text_${language}`] = termsOf(texts, number, vocabulary);
        row[`asked_${language}`] = commonTerms(about, questions[language], statistics[language]);
      }
      yield row;
      number += 1;
    }
  }
}

// Terms in the order in which the reading of a passage has them, so that the sums are the same to the last digit.
function informationIn(
  passages: readonly Passage[],
  { starts, terms, weightNumbers, weights }: StoredTexts,
  { idf }: TermStatistics,
  vocabulary: GrowingVocabulary,
): Float64Array {
  return Float64Array.from(passages, ({ names }, at) => {
    const own = new Map<number, number>();
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
      const term = terms[place] ?? 0;
      own.set(term, Math.max(weights[weightNumbers[place] ?? 0] ?? 0, own.get(term) ?? 0));
    }
    for (const name of names) own.set(vocabulary.add(NAME_MARK + name), 1);
    let sum = 0;
    for (const [term, weight] of own) sum += weight * idf(vocabulary.terms[term] ?? '');
    return sum;
  });
}

/** Builds the index of what passages say, are asked and name. Its terms go into the vocabulary. */
export function buildIndex(
  knowledge: Pick<Knowledge, 'articles'>,
  stored: StoredPassages,
  questions: QuestionsByLanguage,
  vocabulary: GrowingVocabulary,
): StoredIndex {
  const passages = knowledge.articles.flatMap((article) => article.passages);
  const count = (language: Language) => {
    const { texts } = stored.byLanguage[language];
    const counts = countTerms(passages, texts, language, vocabulary);
    const statistics = createStatistics(counts, questions[language], vocabulary);
    const words = storeWords(texts, questions[language], statistics, vocabulary);
    return { counts, statistics, words, information: informationIn(passages, texts, statistics, vocabulary) };
  };
  const counted = { en: count('en'), ko: count('ko'), ja: count('ja') };
  const statistics = {
    en: counted.en.statistics,
    ko: counted.ko.statistics,
    ja: counted.ja.statistics,
  };
  const kept = (language: Language): StoredTerms => {
    const { counts, words, information } = counted[language];
    return { counts, words, information };
  };
  const postings = indexRows(
    FIELDS,
    rowsOf(knowledge, stored, questions, statistics, vocabulary),
    vocabulary,
  );
  return { postings, byLanguage: { en: kept('en'), ko: kept('ko'), ja: kept('ja') } };
}
