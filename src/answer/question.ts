import { type Asking, askingSentence, readAsking } from '../language/asking.ts';
import { isCommonEnglishWord } from '../language/common-words.ts';
import type { Detected } from '../language/detect.ts';
import { detectLanguage } from '../language/detect.ts';
import { isMisspeltStopWord } from '../language/en.ts';
import { type Language, languageOfLocale } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import { isSmallTalk } from '../language/small-talk.ts';
import {
  CONCEPT_MARK,
  isLocated,
  type Lexicon,
  NAME_MARK,
  overlaps,
  type Reading,
  type ReadTerm,
  readText,
} from '../language/terms.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { SlipFinder } from '../search/slips.ts';
import { termWeights } from '../search/term-weights.ts';
import type { AskInput } from './answer.ts';
import { createOverlaps } from './overlaps.ts';

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

/** How much a word counts that stands beside the sentence that asks. */
const ASIDE = 0.35;

function weakenAsides(reading: Reading, asking: { start: number; end: number }): Reading {
  const terms = reading.terms.map((term) =>
    overlaps(term, asking) ? term : { ...term, weight: term.weight * ASIDE },
  );
  return { ...reading, terms, names: reading.names.filter((name) => overlaps(name, asking)) };
}

const isPiece = ({ term }: ReadTerm) => term.startsWith('_') || term.startsWith(CONCEPT_MARK);

function isKnownInPieces(pieces: readonly ReadTerm[], knows: (term: string) => boolean): boolean {
  return pieces.length > 1 && pieces.filter(({ term }) => knows(term)).length * 2 > pieces.length;
}

function mendSlips(reading: Reading, language: Language, { index, slips }: QuestionReader): Reading['terms'] {
  const piecesOf = createOverlaps(reading.terms.filter(({ term }) => term.startsWith('_')));
  const meaningsOf = createOverlaps(
    reading.terms.filter(({ term }) => term.startsWith(CONCEPT_MARK) && index.knows(term, language)),
  );
  return reading.terms.flatMap((term) => {
    const own = term.language;
    if (own === undefined) return [term];
    // The parts of a name tell nothing that the name does not, unless the passages use them.
    if (term.partOfName) return own === language && index.knows(term.term, own) ? [term] : [];
    if (index.uses(term.term, own)) return [term];
    if (isSmallTalk(term.surface, own)) return [];
    // Where a word is run together with others its pieces tell it, and as a whole it is no word at all.
    if (own !== 'en' && !isPiece(term) && isKnownInPieces(piecesOf(term), (piece) => index.knows(piece, own)))
      return [];
    // What a word means stands for it where no passage has the word itself.
    const [meaning] = meaningsOf(term);
    if (meaning) return isPiece(term) ? [] : [{ ...meaning, weight: term.weight }];
    if (isPiece(term)) return [term];
    if (own === 'en' && isCommonEnglishWord(term.surface)) return [term];
    if (own === 'en' && isMisspeltStopWord(term.surface)) return [];
    const name = slips.nameNear(term.surface);
    if (name !== undefined)
      return [{ ...term, term: NAME_MARK + name.id, weight: term.weight * MENDED, mended: name.form }];
    const [known] = own === 'ja' ? [] : index.near(term.term, own);
    return [
      known === undefined ? term : { ...term, term: known, weight: term.weight * MENDED, mended: known },
    ];
  });
}

/** A question to read. `asking` is the part of it that says what is asked for, where that is not the whole. */
export type QuestionInput = AskInput & { asking?: string };

/** Reads a question: its language, what it asks for, its terms and how much each of them tells. */
export function readQuestion(input: QuestionInput, reader: QuestionReader): Question {
  const text = input.question.slice(0, MAX_LENGTH);
  const detected = detectLanguage(text, reader.lexicon.names);
  const { read, wanted } = chooseLanguages(input, text, detected);
  const asking = askingSentence(text, read);
  const plain = weakenAsides(readText(text, reader.lexicon), asking);
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
    reading.terms
      .filter((term) => term.term.startsWith(NAME_MARK) && overlaps(term, asking))
      .map(({ term }) => term.slice(NAME_MARK.length)),
  );
  const folded = normalise(text.slice(asking.start, asking.end)).text;
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
    asking: readAsking(input.asking ?? text.slice(asking.start, asking.end), reading, read),
    reading,
    terms,
    information,
    total,
    unknown,
    names,
  };
}
