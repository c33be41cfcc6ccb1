import type { Article, Knowledge, Passage } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Kind } from '../language/rules.ts';
import { isLocated, type Lexicon, NAME_MARK, type Reading, readText } from '../language/terms.ts';
import type { QuestionsByLanguage, ReadQuestions } from './listed-questions.ts';
import { KIND_NUMBERS } from './question-bank.ts';
import { gatherQuestions, type QuestionsAbout } from './questions-about.ts';
import { termWeights } from './term-weights.ts';

/** A passage in one language, read for searching. */
export type PassageReading = {
  language: Language;
  text: string;
  reading: Reading;
  /** The terms of the text and of the passage's names, with their weights. */
  terms: ReadonlyMap<string, number>;
  /** The questions that the article's own file lists, fit to be suggested. */
  asked: readonly { text: string; kind: Kind | undefined }[];
  /** The listed questions that it answers, and those that it leaves open. */
  answers: QuestionsAbout;
  leavesOpen: QuestionsAbout;
};

/** A passage as it is indexed; `id` is `<article>#<passage>`. */
export type PassageDocument = {
  id: string;
  /** Its place among all passages of the knowledge base, from 0. */
  number: number;
  /** The terms of the article's title, with their weights; passages of an article share them. */
  title: ReadonlyMap<string, number>;
  /** Places where what happened at the same time in this article is said to have happened. */
  scenes: ReadonlySet<string>;
  article: Article;
  passage: Passage;
  readings: Partial<Record<Language, PassageReading>>;
};

type QuestionsOfPassage = Pick<PassageReading, 'answers' | 'leavesOpen'> & {
  /** The kinds of the questions that the article's own file lists, and more. */
  kinds: readonly (Kind | undefined)[];
};

// The questions about each passage, by the number of the passage.
function questionsByPassage({ passages, open, bank }: ReadQuestions, count: number): QuestionsOfPassage[] {
  const numbers = Array.from({ length: count }, () => ({ asked: [] as number[], open: [] as number[] }));
  passages.forEach((passage, at) => {
    numbers[passage]?.[open[at] === 1 ? 'open' : 'asked'].push(at);
  });
  return numbers.map((own) => ({
    answers: gatherQuestions(bank, own.asked),
    leavesOpen: gatherQuestions(bank, own.open),
    kinds: own.asked.map((at) => KIND_NUMBERS[bank.kinds[at] ?? 0]),
  }));
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
  // Those of the article's own file come first among the listed ones.
  const own = passage.asked[language] ?? [];
  const asked = own.map((each, at) => ({ text: each, kind: questions.kinds[at] }));
  const { answers, leavesOpen } = questions;
  return { language, text, reading, terms, asked, answers, leavesOpen };
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
  const title = termWeights(readText(article.title, lexicon).terms);
  const documents = article.passages.map((passage, at) => {
    const readings: PassageDocument['readings'] = {};
    for (const language of LANGUAGES) {
      const reading = readPassage(passage, language, lexicon, questions[language][first + at]);
      if (reading) readings[language] = reading;
    }
    return { id: `${article.id}#${passage.id}`, number: first + at, title, article, passage, readings };
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
    en: questionsByPassage(questions.en, count),
    ko: questionsByPassage(questions.ko, count),
    ja: questionsByPassage(questions.ja, count),
  };
  const documents: PassageDocument[] = [];
  for (const article of articles) {
    documents.push(...readArticle(article, lexicon, gathered, documents.length));
  }
  return documents;
}
