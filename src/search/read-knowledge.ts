import type { Knowledge } from '../knowledge/schema.ts';
import type { Lexicon } from '../language/terms.ts';
import { type PassageDocument, readDocuments } from './documents.ts';
import { type QuestionsByLanguage, readQuestions } from './listed-questions.ts';

/** What takes long to work out of a knowledge base, and can be kept: its questions and its passages, read. */
export type ReadKnowledge = { questions: QuestionsByLanguage; documents: PassageDocument[] };

/** Reads the questions and the passages of a knowledge base. */
export function readKnowledge(knowledge: Knowledge, lexicon: Lexicon): ReadKnowledge {
  const questions = readQuestions(knowledge, lexicon);
  return { questions, documents: readDocuments(knowledge, lexicon, questions) };
}
