import type { Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import { type Lexicon, readText, type TextReading } from '../language/terms.ts';
import type { PassageDocument, PassageReading } from '../search/documents.ts';
import type { PieceStatistics } from '../search/piece-counts.ts';
import type { AnswerSentence, Range } from './answer.ts';
import { type PassagePieces, piecesOfPassage, piecesOfQuestion, type QuestionPieces } from './pieces.ts';
import type { Question } from './question.ts';
import { gatherSentenceEvidence, SENTENCE_SIGNALS, type SentenceEvidence } from './sentence-evidence.ts';
import weights from './text-weights.json' with { type: 'json' };

/** Ranges in order, those that touch or overlap joined. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) joined.push([start, end]);
  }
  return joined;
}

/** The ranges of a text that hold words of a question: what to show bold. */
export function highlight(question: Question, reading: TextReading): Range[] {
  const matching = reading.terms.filter(({ term }) => question.terms.has(term));
  const words = matching.filter(({ weight }) => weight === 1);
  // Pieces of words only where no whole word matches: half a word in bold reads badly.
  return joinRanges((words.length > 0 ? words : matching).map(({ start, end }): Range => [start, end]));
}

const WEIGHTS: Record<Language, { sentence: SentenceEvidence }> = weights;

function worthOf(evidence: SentenceEvidence, language: Language): number {
  const { sentence } = WEIGHTS[language];
  return SENTENCE_SIGNALS.reduce((sum, signal) => sum + sentence[signal] * evidence[signal], 0);
}

// What speaks for each sentence of a passage, in their order, and what that is worth.
function weighPieces(question: QuestionPieces, passage: PassagePieces) {
  return gatherSentenceEvidence(question, passage).map((evidence) => ({
    evidence,
    worth: worthOf(evidence, question.language),
  }));
}

/** The number of the sentence of a passage that answers a question best, by a weighted sum of what speaks for each. */
export function bestSentence(question: QuestionPieces, passage: PassagePieces): number {
  const worths = weighPieces(question, passage).map(({ worth }) => worth);
  return worths.indexOf(Math.max(...worths));
}

/** What a sentence is chosen with: the names and meanings to find, and what pieces tell in the language of the question. */
export type SentenceChoice = { lexicon: Lexicon; statistics: PieceStatistics };

/**
 * What speaks for each sentence of a passage, in their order, and what that is worth. `reading` is the passage in the language
 * of the question, where it has it.
 */
export function weighSentences(
  question: Question,
  document: PassageDocument,
  reading: PassageReading,
  statistics: PieceStatistics,
): { evidence: SentenceEvidence; worth: number }[] {
  return weighPieces(piecesOfQuestion(question, statistics), piecesOfPassage(document, reading));
}

/**
 * The sentence of a passage that answers a question best. `shown` is the language it is shown in, which the passage must have;
 * where the question is in another language, the sentence is chosen in that one and its place carries over.
 */
export function chooseSentence(
  question: Question,
  document: PassageDocument,
  shown: { language: Language; reading: PassageReading },
  { lexicon, statistics }: SentenceChoice,
): AnswerSentence {
  const searched = document.readings[question.language] ?? shown.reading;
  const best = bestSentence(piecesOfQuestion(question, statistics), piecesOfPassage(document, searched));
  const own = splitSentences(shown.reading.text);
  const text = (own[best] ?? own[0])?.text ?? shown.reading.text;
  return { text, passage: document.id, highlight: highlight(question, readText(text, lexicon)) };
}
