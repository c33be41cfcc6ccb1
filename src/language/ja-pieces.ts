import type { Term } from './rules.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const HIRAGANA_ONLY = /^[\p{sc=Hiragana}ー]+$/u;
const ASKING = /[何誰]/u;
const STRETCH = /[\p{L}\p{N}ー々〆]+/gu;
const PIECE_WEIGHT = 0.5;

/**
 * Words as the segmenter cuts them, short ones in hiragana left out, and all pairs of letters that are not both hiragana:
 * pairs with a particle tell what a word does. Recall@1 of BM25 on JSQuAD: 0.926 without those, 0.934 with them.
 */
export function japanesePieces(text: string): Term[] {
  const found: Term[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const isShort = HIRAGANA_ONLY.test(segment) && segment.length <= 2;
    if (isShort || !/[\p{L}\p{N}]/u.test(segment) || ASKING.test(segment)) continue;
    found.push({ term: segment, start: index, end: index + segment.length, weight: 1 });
  }
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    for (let at = 0; at + 1 < stretch.length; at++) {
      const pair = stretch.slice(at, at + 2);
      if (HIRAGANA_ONLY.test(pair) || ASKING.test(pair)) continue;
      const start = index + at;
      found.push({ term: `_${pair}`, start, end: start + 2, weight: PIECE_WEIGHT });
    }
  }
  return found;
}
