import type { Language } from '../language/language.ts';
import { english } from './wording-en.ts';
import { japanese } from './wording-ja.ts';
import { korean } from './wording-ko.ts';

/**
 * A turn that changes what a sentence says though its names and nouns stay the same. `pledge`: agreed or promised;
 * `repeat`: said again; `rough`: about, more than; `turn`: off, against, other.
 */
export type Cue =
  | 'negation'
  | 'doubt'
  | 'future'
  | 'pledge'
  | 'intend'
  | 'repeat'
  | 'ask'
  | 'refuse'
  | 'say'
  | 'discuss'
  | 'need'
  | 'all'
  | 'only'
  | 'most'
  | 'half'
  | 'rough'
  | 'before'
  | 'after'
  | 'turn';

/** Texts around a place in a sentence: all before it, all after it. */
type Around = (before: string, after: string) => boolean;

/** How one language words what a claim is judged by. Texts handed in are folded by `normalise`. */
export type Wording = {
  cues: readonly (readonly [Cue, RegExp])[];
  /** Set phrases that hold a word of denial and deny nothing. */
  idioms: RegExp;
  /** What people strew in, and what tells where they have it from. */
  fillers: RegExp;
  /** A question, also one without its mark. */
  question: RegExp;
  /** An opinion, a wish, a feeling, a greeting. */
  opinion: RegExp;
  /** Several countries, or a visit to one, in one word: the word, and a name of each country in this language. */
  countries: readonly (readonly [RegExp, readonly string[]])[];
  /** "According to …", up to the end of the name. */
  source: RegExp;
  /** What may stand between two names of which the sentence says the same. */
  joins: RegExp;
  /** What the parties do with each other, so that either may be named first. */
  mutual: RegExp;
  /** Words of a visit: only one of the two makes it. */
  visit: RegExp;
  /** Whether a name between these texts is what the sentence is about, or who acts. */
  isSubject: Around;
  /** Words for somebody, for several, and for something named before. */
  pronouns: { one: RegExp; several: RegExp; thing: RegExp };
  /** What stands behind a noun that a sentence is about, wherever sentences mark it. */
  newcomer: RegExp;
  /** What is left of a word whose meaning is accounted for: particles and endings. Empty text fits. */
  tail: RegExp;
  /** Whole words that say nothing of their own. */
  light: RegExp;
};

const WORDINGS: Readonly<Record<Language, Wording>> = { en: english, ko: korean, ja: japanese };

/** The wording of a language. */
export function wordingOf(language: Language): Wording {
  return WORDINGS[language];
}
