import type { Language } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import { RULES } from '../language/rules-by-language.ts';
import { informationOf } from './information.ts';

/**
 * In how many texts of one language pieces stand, and how long these are. Pieces are far more than words, so they are counted
 * by their hashes, several in one bucket (a count-min sketch of one row: G. Cormode, S. Muthukrishnan, 2005): a piece counts
 * at times as more usual than it is.
 */
export type PieceCounts = { texts: number; averageLength: number; buckets: Uint32Array };

/** What is known of the pieces of one language. */
export type PieceStatistics = {
  /** How much a piece tells, as `informationOf` has it. */
  idf(term: string): number;
  /** How many pieces a text has on average. */
  averageLength: number;
};

const MOST_BUCKETS = 1 << 18;
const FEWEST_BUCKETS = 1 << 10;
/** The part of the buckets that may be in use: with more, too many pieces share one. */
const LOAD = 1 / 4;

// FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo), its halves folded together for the low bits.
function hash(term: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) {
    value ^= term.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

// Half as many buckets: the hash's highest bit falls away, so two buckets become one.
function halve(buckets: Uint32Array): Uint32Array {
  const half = buckets.length / 2;
  return buckets.slice(0, half).map((count, at) => count + (buckets[half + at] ?? 0));
}

function shrink(buckets: Uint32Array): Uint32Array {
  const used = buckets.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  let shrunk = buckets;
  while (shrunk.length > FEWEST_BUCKETS && used < (shrunk.length / 2) * LOAD) shrunk = halve(shrunk);
  return shrunk;
}

/** Counts the pieces of texts; those without a text in the language are left out. */
export function countPieces(texts: Iterable<string | undefined>, language: Language): PieceCounts {
  const buckets = new Uint32Array(MOST_BUCKETS);
  let count = 0;
  let pieces = 0;
  for (const text of texts) {
    if (text === undefined) continue;
    const found = RULES[language].pieces(normalise(text).text);
    count += 1;
    pieces += found.length;
    for (const term of new Set(found.map((piece) => piece.term))) {
      const bucket = hash(term) & (MOST_BUCKETS - 1);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
  }
  return { texts: count, averageLength: count === 0 ? 0 : pieces / count, buckets: shrink(buckets) };
}

/** What the counts tell of pieces. */
export function createPieceStatistics({ texts, averageLength, buckets }: PieceCounts): PieceStatistics {
  return {
    averageLength,
    idf: (term) => informationOf(Math.min(texts, buckets[hash(term) & (buckets.length - 1)] ?? 0), texts),
  };
}
