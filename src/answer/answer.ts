import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/terms.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { KindOfName } from './foreign.ts';

/** A half-open range of UTF-16 code units of the sentence it belongs to. */
export type Range = [start: number, end: number];

/** Where a passage comes from: enough for a reader to find the place in the source. */
export type Citation = {
  article: string;
  publisher: string;
  title: string;
  /** ISO date of publication. */
  published: string;
  /** Paragraphs of the body of the source, from 1. */
  paragraphs: number[];
  url: string | null;
};

/** A sentence of a passage, to the letter, with what to show bold. */
export type AnswerSentence = { text: string; passage: string; highlight: Range[] };

/** A passage as it is shown: the text in one language, with its citation. `id` is `<article>#<passage>`. */
export type AnswerPassage = {
  id: string;
  text: string;
  /** The language of `text`: the one wanted, or the source's where there is no translation. */
  language: Language;
  /** How near to the question, 0 to 1. */
  score: number;
  citation: Citation;
};

/** What the question takes for granted and the knowledge base states otherwise. */
export type Premise = { asked: string; stated: string; passage: string };

/**
 * What the bot has to say to a question.
 * - `answered`: `answer.sentences` are sentences of `passages[].text`, to the letter.
 * - `related`: nothing answers it, these passages are near; `answer` is null.
 * - `none`: not in the knowledge base; `answer` is null and `passages` is empty.
 */
export type Answer = {
  question: string;
  /** The language wanted: given, else detected, else English. */
  language: Language;
  outcome: 'answered' | 'related' | 'none';
  answer: { sentences: AnswerSentence[] } | null;
  /** Best first, at most five; they hold every passage that is quoted. */
  passages: AnswerPassage[];
  premise: Premise | null;
  /** The question as completed from the one before it. */
  understood: string | null;
  didYouMean: string | null;
  /** How sure the bot is that `passages[0]` answers, 0 to 1. */
  confidence: number;
  /** Questions in `language` that the knowledge base answers. */
  suggestions: string[];
  elapsedMs: number;
};

/** A question as it comes in. */
export type AskInput = {
  question: string;
  /** The language wanted for the answer, where the asker said so. */
  language?: Language | undefined;
  /** The asker's own language, used where the text alone cannot tell (Han characters alone). */
  locale?: string | undefined;
  /** The question asked just before it, for a follow-up. */
  after?: string | undefined;
};

/** Words to find passages by. */
export type SearchInput = {
  words: string;
  /** The language wanted for the passages, where the asker said so. */
  language?: Language | undefined;
  /** As in `AskInput`. */
  locale?: string | undefined;
  /** Only passages on the topic with this id. */
  topic?: string | undefined;
};

/** The passages found by words, all of them, best first, in `language` where they are written in it. */
export type FoundPassages = {
  words: string;
  language: Language;
  passages: (AnswerPassage & { highlight: Range[] })[];
};

/** What texts are read with and looked up in, for whoever compares them with the knowledge base. */
export type Reader = { lexicon: Lexicon; index: PassageIndex; kindOfName: KindOfName };

/** Answers questions from one state of the knowledge base. It holds no state between calls. */
export type Answerer = {
  /** Answers a question; never throws for any text. */
  ask(input: AskInput): Answer;
  /** Finds passages by words; never throws for any text. */
  search(input: SearchInput): FoundPassages;
  /** Questions in `language` that the knowledge base answers and that fit what was typed so far, best first. */
  suggest(typed: string, language: Language, limit: number): string[];
  /** Names of the glossary in `language` that have a form, in any script, that begins with what was typed, best first. */
  names(typed: string, language: Language, limit: number): string[];
  /** What tells a question from others; undefined for one in another language, or that says nothing. */
  fingerprint(question: string, locale?: string): Fingerprint | undefined;
  /** The passage with id `<article>#<passage>` in a language, or undefined where it is gone; `score` is 1. */
  passage(id: string, language: Language): AnswerPassage | undefined;
  reader: Reader;
};
