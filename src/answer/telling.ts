import { TELLS } from '../language/tells.ts';
import type { Piece, QuestionPieces, SentencePieces } from './pieces.ts';

/** The words of a sentence that the question does not have. */
export function newWords({ information }: QuestionPieces, { words }: SentencePieces): Piece[] {
  return words.filter(({ term }) => !information.has(term));
}

/** The new words that may be what is asked for: figures for a time or a number, names for someone or a place. */
export function tellingWords(question: QuestionPieces, sentence: SentencePieces): Piece[] {
  const words = newWords(question, sentence);
  switch (question.kind) {
    case 'when':
    case 'count':
      return words.filter(({ term }) => /\d/u.test(term));
    case 'who':
    case 'where':
      // Korean and Japanese names are written as other words are.
      return question.language === 'en' ? words.filter(({ name, term }) => name && !/\d/u.test(term)) : words;
    default:
      return words;
  }
}

/** Whether a sentence holds what may answer the kind of question: a date for *when*, a name for *who*, … */
export function mayTell(question: QuestionPieces, sentence: SentencePieces): boolean {
  const { kind, language } = question;
  const pattern = kind === undefined ? undefined : TELLS[language][kind];
  if (pattern) return pattern.test(sentence.folded);
  if (kind !== 'who' && kind !== 'where') return true;
  return tellingWords(question, sentence).length > 0;
}
