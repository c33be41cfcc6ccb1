import type { Detected } from '../language/detect.ts';
import { detectLanguage } from '../language/detect.ts';
import { type Language, languageOfLocale } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import {
  type Asking,
  CONCEPT_MARK,
  isLocated,
  type Lexicon,
  NAME_MARK,
  type Reading,
  type ReadTerm,
  readAsking,
  readText,
} from '../language/terms.ts';
import { termWeights } from '../search/documents.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { SlipFinder } from '../search/slips.ts';
import type { AskInput } from './answer.ts';

/** A question, read. Weights are term weight × idf. */
export type Question = {
  text: string;
  detected: Detected;
  /** The language the question is read in. */
  language: Language;
  /** The language the answer is wanted in. */
  wanted: Language;
  /** The languages whose fields are searched. */
  searched: readonly Language[];
  asking: Asking;
  reading: Reading;
  /** Terms for the index, slips mended, with their weights. */
  terms: ReadonlyMap<string, number>;
  /** What each term tells: its weight × idf. */
  information: ReadonlyMap<string, number>;
  /** The sum of `information`. */
  total: number;
  /** The part of `total` on terms that no passage holds. */
  unknown: number;
  /** Ids of the names in it. */
  names: ReadonlySet<string>;
  /** Ids of the places in it that something is said to happen at. */
  scenes: ReadonlySet<string>;
};

/** How much a term counts that was mended from a slip. */
const MENDED = 0.8;

/** The most of a question that is read: Discord's longest string option. */
const MAX_LENGTH = 6000;

/** What a question is read with. */
export type QuestionReader = { index: PassageIndex; lexicon: Lexicon; slips: SlipFinder };

function chooseLanguages({ language, locale }: AskInput, text: string, detected: Detected) {
  if (detected === 'other') return { read: language ?? 'en', wanted: language ?? 'en' };
  const fromLocale = locale === undefined ? undefined : languageOfLocale(locale);
  // Han characters alone are far more often Japanese than hanja, where nothing else tells.
  const read = detected ?? language ?? fromLocale ?? (/\p{sc=Han}/u.test(text) ? 'ja' : 'en');
  return { read, wanted: language ?? read };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

function isKnownInPieces(word: ReadTerm, { terms }: Reading, knows: (term: string) => boolean): boolean {
  const pieces = terms.filter((other) => other.term.startsWith('_') && overlap(other, word));
  return pieces.length > 1 && pieces.filter(({ term }) => knows(term)).length * 2 > pieces.length;
}

function mendSlips(reading: Reading, language: Language, { index, slips }: QuestionReader): Reading['terms'] {
  const meanings = reading.terms.filter(
    ({ term }) => term.startsWith(CONCEPT_MARK) && index.knows(term, language),
  );
  return reading.terms.flatMap((term) => {
    const own = term.language;
    if (own === undefined || index.knows(term.term, own)) return [term];
    // Where a word is run together with others its pieces tell it, and as a whole it is no word at all.
    if (
      term.weight === 1 &&
      own !== 'en' &&
      isKnownInPieces(term, reading, (piece) => index.knows(piece, own))
    )
      return [];
    // What a word means stands for it where no passage has the word itself.
    const meaning = meanings.find((other) => overlap(other, term));
    if (meaning) return term.weight < 1 ? [] : [{ ...meaning, weight: 1 }];
    // The parts of a name tell nothing that the name does not, unless the passages use them.
    if (term.weight < 1) return term.term.startsWith('_') ? [term] : [];
    const name = slips.nameNear(term.term);
    if (name !== undefined) return [{ ...term, term: NAME_MARK + name, weight: MENDED }];
    const [known] = own === 'ja' ? [] : index.near(term.term, own);
    return [known === undefined ? term : { ...term, term: known, weight: MENDED }];
  });
}

/** A question to read. `asking` is the part of it that says what is asked for, where that is not the whole. */
export type QuestionInput = AskInput & { asking?: string };

/** Reads a question: its language, what it asks for, its terms and how much each of them tells. */
export function readQuestion(input: QuestionInput, reader: QuestionReader): Question {
  const text = input.question.slice(0, MAX_LENGTH);
  const detected = detectLanguage(text, reader.lexicon.names);
  const { read, wanted } = chooseLanguages(input, text, detected);
  const plain = readText(text, reader.lexicon);
  const reading: Reading = { ...plain, terms: mendSlips(plain, read, reader) };
  const searched = [
    ...new Set([
      read,
      ...reading.terms.flatMap(({ language, weight }) => (language && weight === 1 ? [language] : [])),
    ]),
  ];
  const terms = termWeights(reading.terms);
  const information = new Map<string, number>();
  let total = 0;
  let unknown = 0;
  for (const [term, weight] of terms) {
    const value = weight * Math.min(...searched.map((language) => reader.index.idf(term, language)));
    information.set(term, value);
    total += value;
    if (!searched.some((language) => reader.index.knows(term, language))) unknown += value;
  }
  const names = new Set(
    [...terms.keys()]
      .filter((term) => term.startsWith(NAME_MARK))
      .map((term) => term.slice(NAME_MARK.length)),
  );
  const folded = normalise(text).text;
  const scenes = new Set(
    reader.lexicon.names
      .find(folded)
      .filter((match) => isLocated(folded, match))
      .map(({ id }) => id),
  );
  return {
    scenes,
    text,
    detected,
    language: read,
    wanted,
    searched,
    asking: readAsking(input.asking ?? text, reading, read),
    reading,
    terms,
    information,
    total,
    unknown,
    names,
  };
}
