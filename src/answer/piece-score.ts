import type { Language } from '../language/language.ts';
import type { PieceStatistics } from '../search/piece-counts.ts';
import type { PassagePieces, QuestionPieces } from './pieces.ts';

/** How soon more of the same piece counts no more, how far long texts are marked down, and what meeting a piece is worth. */
const PARAMETERS: Record<Language, { k: number; b: number; delta: number }> = {
  en: { k: 1.2, b: 0.75, delta: 0.5 },
  ko: { k: 0.5, b: 0.75, delta: 1 },
  ja: { k: 0.3, b: 0.5, delta: 1 },
};

/**
 * The BM25+ score of a passage over pieces ÷ the question's information, 0 to about 3 (Y. Lv, C. Zhai, "Lower-Bounding Term
 * Frequency Normalization", 2011). Words of the title count as one more of the text. Alone it puts the right passage first for
 * 0.952 (XQuAD), 0.842 (SQuAD 2), 0.921 (KorQuAD), 0.933 (JSQuAD) of the questions.
 */
export function bm25Plus(
  { information, total, language }: QuestionPieces,
  { places, title, length }: PassagePieces,
  { averageLength }: PieceStatistics,
): number {
  const { k, b, delta } = PARAMETERS[language];
  const norm = k * (1 - b + (b * length) / (averageLength || 1));
  let score = 0;
  for (const [term, told] of information) {
    const count = (places.get(term)?.length ?? 0) + (title.has(term) ? 1 : 0);
    if (count > 0) score += told * (delta + (count * (k + 1)) / (count + norm));
  }
  return score / total;
}
