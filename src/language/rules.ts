import type { Language } from './language.ts';

/** A word or a piece of one, as the index knows it. `start` and `end` are units of the text it was taken from. */
export type Term = { term: string; start: number; end: number; weight: number };

/** What a question asks for. `yesno` wants a fact confirmed, `count` a number. */
export type Kind = 'who' | 'when' | 'where' | 'count' | 'why' | 'how' | 'what' | 'yesno';

/** A date as a text gives it, perhaps in part. `shift` is relative to the day of writing. */
export type DateMention = {
  start: number;
  end: number;
  year?: number;
  month?: number;
  day?: number;
  shift?: { unit: 'day' | 'month' | 'year'; by: number };
};

/** A number as a text gives it, in digits or words. */
export type NumberMention = { start: number; end: number; value: number };

/** All that is particular to one language. Texts handed in are normalised. */
export type LanguageRules = {
  language: Language;
  /** The terms of a stretch of text in the scripts of this language, in order; stop words left out. */
  terms(text: string): Term[];
  /**
   * What a text is compared by piece by piece where nothing but its text is known: words, and pieces of words of less weight,
   * in any order.
   */
  pieces(text: string): Term[];
  /** Question words, the first that fits wins. */
  kinds: readonly (readonly [Kind, RegExp])[];
  /** Dates written out. */
  dates(text: string): DateMention[];
  /** Numbers in words and with this language's counters; plain digits are found for all languages alike. */
  numbers(text: string): NumberMention[];
  /** Whether a place name between these two pieces of text is the scene of something, not its government. */
  located(before: string, after: string): boolean;
  /** A surname with the title of a head of state or government; the group `name` is the surname. */
  titled: RegExp;
  /** Question words that come before what they ask for (which temple, どの寺), where others come after it. */
  determiners: RegExp;
  /** The text with misspelt question words mended. */
  mendQuestionWords?(text: string): string;
  /** Words that look like a name of the glossary and are none here. */
  notNames?: RegExp;
};
