import type { Language } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import type { Kind, Term } from '../language/rules.ts';
import { RULES } from '../language/rules-by-language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { PassageDocument, PassageReading } from '../search/documents.ts';
import type { PieceStatistics } from '../search/piece-counts.ts';
import type { Question } from './question.ts';

/** A piece of a text; `name` where it is written as names are: with a capital, in katakana, or with a figure in it. */
export type Piece = Term & { name: boolean };

/**
 * A sentence of a passage and its whole words; places are units of the folded sentence. Its pieces of words, ten times as many,
 * are cut anew where they are needed.
 */
export type SentencePieces = { folded: string; words: readonly Piece[] };

/**
 * A passage, cut into pieces. `places` says in which sentences each stands, by number from 0, as often as it stands there;
 * `title` which of them the title has.
 */
export type PassagePieces = {
  folded: string;
  sentences: readonly SentencePieces[];
  places: ReadonlyMap<string, readonly number[]>;
  title: ReadonlySet<string>;
  length: number;
};

/** A question, cut into pieces. `words` are the whole ones in order; `information` is weight × idf, `total` the sum of it. */
export type QuestionPieces = {
  language: Language;
  kind: Kind | undefined;
  folded: string;
  words: readonly Piece[];
  information: ReadonlyMap<string, number>;
  total: number;
};

/** The most of a question that is compared piece by piece. */
const MAX_LENGTH = 300;

const isNamed: Record<Language, (raw: string, start: number) => boolean> = {
  // The first word of a sentence has a capital whatever it is.
  en: (raw, start) => (start > 0 && /^\p{Lu}/u.test(raw)) || /\d/u.test(raw),
  ko: (raw) => /[A-Za-z]/u.test(raw),
  ja: (raw) => /[\p{sc=Katakana}A-Za-z]{2,}/u.test(raw),
};

function cut(text: string, language: Language): { folded: string; pieces: Piece[] } {
  const { text: folded, offsets } = normalise(text);
  const place = (at: number) => offsets?.[at] ?? at;
  const pieces = RULES[language].pieces(folded).map((term) => {
    const raw = text.slice(place(term.start), place(term.end));
    return { ...term, name: term.weight === 1 && isNamed[language](raw, term.start) };
  });
  return { folded, pieces: pieces.sort((a, b) => a.start - b.start) };
}

function cutPassage(title: string, { text, language }: PassageReading): PassagePieces {
  const places = new Map<string, number[]>();
  let length = 0;
  const sentences = splitSentences(text).map((sentence, at) => {
    const { folded, pieces } = cut(sentence.text, language);
    length += pieces.length;
    for (const { term } of pieces) {
      const before = places.get(term);
      if (before) before.push(at);
      else places.set(term, [at]);
    }
    return { folded, words: pieces.filter(({ weight }) => weight === 1) };
  });
  return {
    folded: normalise(text).text,
    sentences,
    places,
    title: new Set(cut(title, language).pieces.map(({ term }) => term)),
    length,
  };
}

const known = new WeakMap<PassageReading, PassagePieces>();

/** A passage in one of its languages, cut into pieces once as long as it is in use. */
export function piecesOfPassage({ article }: PassageDocument, reading: PassageReading): PassagePieces {
  const before = known.get(reading);
  if (before) return before;
  const made = cutPassage(article.title, reading);
  known.set(reading, made);
  return made;
}

/** A question, cut into pieces, with what each of them tells. */
export function piecesOfQuestion(
  { text, language, asking }: Question,
  { idf }: PieceStatistics,
): QuestionPieces {
  const { folded, pieces } = cut(text.slice(0, MAX_LENGTH), language);
  const information = new Map(pieces.map(({ term, weight }) => [term, weight * idf(term)]));
  return {
    language,
    kind: asking.kind,
    folded,
    words: pieces.filter(({ weight }) => weight === 1),
    information,
    total: tellingOf(information.keys(), information) || 1,
  };
}

/** What terms tell together: the sum of their information. */
export function tellingOf(terms: Iterable<string>, information: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of terms) sum += information.get(term) ?? 0;
  return sum;
}

/** The part of a question's words that a passage or a sentence holds, by what they tell; `otherwise` where there are none. */
export function shareOf(
  words: readonly Piece[],
  held: { has(term: string): boolean },
  { information }: QuestionPieces,
  otherwise: number,
): number {
  const terms = [...new Set(words.map(({ term }) => term))];
  const total = tellingOf(terms, information);
  return total === 0
    ? otherwise
    : tellingOf(
        terms.filter((term) => held.has(term)),
        information,
      ) / total;
}
