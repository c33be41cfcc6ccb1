import type { Article, Knowledge, Passage } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Kind } from '../language/rules.ts';
import { isLocated, type Lexicon, NAME_MARK, type Reading, readText } from '../language/terms.ts';
import type { QuestionsByLanguage, ReadQuestions } from './listed-questions.ts';
import { KIND_NUMBERS } from './question-bank.ts';
import { termWeights } from './term-weights.ts';

/** How many questions there are of each kind, in the order of `KIND_NUMBERS`. */
export type KindCounts = readonly number[];

/** A passage in one language, read for searching. */
export type PassageReading = {
  text: string;
  reading: Reading;
  /** The terms of the text and of the passage's names, with their weights. */
  terms: ReadonlyMap<string, number>;
  /** The questions that the article's own file lists, fit to be suggested. */
  asked: readonly { text: string; kind: Kind | undefined }[];
  /** The terms of all the questions asked of it, with the number of questions that hold each. */
  askedTerms: ReadonlyMap<string, number>;
  /** The same for the questions that it leaves open. */
  openTerms: ReadonlyMap<string, number>;
  askedCount: number;
  openCount: number;
  askedKinds: KindCounts;
  openKinds: KindCounts;
};

/** A passage as it is indexed; `id` is `<article>#<passage>`. */
export type PassageDocument = {
  id: string;
  /** Its place among all passages of the knowledge base, from 0. */
  number: number;
  /** Places where what happened at the same time in this article is said to have happened. */
  scenes: ReadonlySet<string>;
  article: Article;
  passage: Passage;
  readings: Partial<Record<Language, PassageReading>>;
};

type QuestionsOfPassage = Omit<PassageReading, 'text' | 'reading' | 'terms' | 'asked'> & {
  /** The kinds of the questions asked of it, those of the article's own file first. */
  firstKinds: readonly (Kind | undefined)[];
};

// What the questions about each passage hold, by the number of the passage.
function gatherQuestions({ passages, open, bank }: ReadQuestions, count: number) {
  const gathered = Array.from({ length: count }, () => ({
    firstKinds: [] as (Kind | undefined)[],
    askedTerms: new Map<string, number>(),
    openTerms: new Map<string, number>(),
    askedCount: 0,
    openCount: 0,
    askedKinds: KIND_NUMBERS.map(() => 0),
    openKinds: KIND_NUMBERS.map(() => 0),
  }));
  passages.forEach((passage, at) => {
    const own = gathered[passage];
    const kind = bank.kinds[at] ?? 0;
    if (!own) return;
    const isOpen = open[at] === 1;
    const kinds = isOpen ? own.openKinds : own.askedKinds;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (isOpen) own.openCount += 1;
    else {
      own.askedCount += 1;
      own.firstKinds.push(KIND_NUMBERS[kind]);
    }
    const terms = isOpen ? own.openTerms : own.askedTerms;
    for (const number of bank.terms.subarray(bank.starts[at], bank.starts[at + 1])) {
      const term = bank.vocabulary[number] ?? '';
      terms.set(term, (terms.get(term) ?? 0) + 1);
    }
  });
  return gathered;
}

function readPassage(
  passage: Passage,
  language: Language,
  lexicon: Lexicon,
  questions: QuestionsOfPassage | undefined,
): PassageReading | undefined {
  const text = passage.text[language];
  if (text === undefined || !questions) return undefined;
  const reading = readText(text, lexicon);
  const terms = termWeights(reading.terms);
  for (const name of passage.names) terms.set(NAME_MARK + name, 1);
  const { firstKinds, ...counts } = questions;
  const asked = (passage.asked[language] ?? []).map((each, at) => ({ text: each, kind: firstKinds[at] }));
  return { ...counts, text, reading, terms, asked };
}

function scenesOf({ reading, text }: PassageReading): string[] {
  return reading.names.filter((name) => isLocated(text, name)).map(({ id }) => id);
}

type Gathered = Record<Language, readonly QuestionsOfPassage[]>;

// `first` is the number of the article's first passage in the knowledge base.
function readArticle(
  article: Article,
  lexicon: Lexicon,
  questions: Gathered,
  first: number,
): PassageDocument[] {
  const documents = article.passages.map((passage, at) => {
    const readings: PassageDocument['readings'] = {};
    for (const language of LANGUAGES) {
      const reading = readPassage(passage, language, lexicon, questions[language][first + at]);
      if (reading) readings[language] = reading;
    }
    return { id: `${article.id}#${passage.id}`, number: first + at, article, passage, readings };
  });
  const scenes = new Map<string, Set<string>>();
  for (const { passage, readings } of documents) {
    if (passage.when === undefined) continue;
    const places = scenes.get(passage.when) ?? new Set();
    for (const reading of Object.values(readings)) for (const place of scenesOf(reading)) places.add(place);
    scenes.set(passage.when, places);
  }
  return documents.map((document) => ({
    ...document,
    scenes: scenes.get(document.passage.when ?? '') ?? new Set(),
  }));
}

/** Every passage of the knowledge base, read in each language it is written in. */
export function readDocuments(
  { articles }: Knowledge,
  lexicon: Lexicon,
  questions: QuestionsByLanguage,
): PassageDocument[] {
  const count = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  const gathered: Gathered = {
    en: gatherQuestions(questions.en, count),
    ko: gatherQuestions(questions.ko, count),
    ja: gatherQuestions(questions.ja, count),
  };
  const documents: PassageDocument[] = [];
  for (const article of articles) {
    documents.push(...readArticle(article, lexicon, gathered, documents.length));
  }
  return documents;
}
