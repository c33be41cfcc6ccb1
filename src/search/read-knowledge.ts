import type { Knowledge } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/terms.ts';
import { type QuestionsByLanguage, readQuestions } from './listed-questions.ts';
import { countPieces, type PieceCounts } from './piece-counts.ts';
import { buildIndex, type StoredIndex } from './stored-index.ts';
import { type StoredPassages, storePassages } from './stored-passages.ts';
import { growVocabulary } from './vocabulary.ts';

/**
 * What takes long to work out of a knowledge base, and can be kept: its questions and its passages, read, and the index of
 * them. All of it is plain data; numbers of terms are those in `vocabulary`.
 */
export type ReadKnowledge = {
  questions: QuestionsByLanguage;
  vocabulary: readonly string[];
  passages: StoredPassages;
  index: StoredIndex;
  /** The pieces of the texts, counted. */
  pieces: Record<Language, PieceCounts>;
};

/** Reads the questions and the passages of a knowledge base, and indexes them. */
export function readKnowledge(knowledge: Knowledge, lexicon: Lexicon): ReadKnowledge {
  const questions = readQuestions(knowledge, lexicon);
  const vocabulary = growVocabulary();
  const passages = storePassages(knowledge, lexicon, questions, vocabulary);
  const index = buildIndex(knowledge, passages, questions, vocabulary);
  const pieces = (language: Language) =>
    countPieces(
      knowledge.articles.flatMap((article) => article.passages.map(({ text }) => text[language])),
      language,
    );
  return {
    questions,
    vocabulary: vocabulary.terms,
    passages,
    index,
    pieces: { en: pieces('en'), ko: pieces('ko'), ja: pieces('ja') },
  };
}
