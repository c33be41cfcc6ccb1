import type { PassagePieces, Piece, QuestionPieces } from './pieces.ts';

/** How many words apart two words may stand and still count as near. */
const REACH = 5;
const MOST = 2;

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * How near to each other words of a question stand in the sentences of a passage: the sum over pairs at most five words apart
 * of the lesser information ÷ their distance, ÷ the same sum over neighbours in the question, at most 2 (after T. Tao,
 * C. Zhai, "An Exploration of Proximity Measures in Information Retrieval", 2007).
 */
export function nearness({ words, information }: QuestionPieces, { sentences }: PassagePieces): number {
  const asked = new Set(words.map(({ term }) => term));
  const least = (a: Piece, b: Piece) => Math.min(information.get(a.term) ?? 0, information.get(b.term) ?? 0);
  const own = words.reduce((sum, word, at) => {
    const next = words[at + 1];
    return next ? sum + least(word, next) : sum;
  }, 0);
  const pairs = new Map<string, number>();
  for (const { words: whole } of sentences) {
    whole.forEach((word, at) => {
      if (!asked.has(word.term)) return;
      for (let apart = 1; apart <= REACH; apart++) {
        const other = whole[at + apart];
        if (!other || other.term === word.term || !asked.has(other.term)) continue;
        const pair = pairOf(word.term, other.term);
        pairs.set(pair, Math.max(pairs.get(pair) ?? 0, least(word, other) / apart));
      }
    });
  }
  const near = [...pairs.values()].reduce((sum, each) => sum + each, 0);
  return own === 0 ? 0 : Math.min(MOST, near / own);
}
