import { LRUCache } from 'lru-cache';
import type { Article, Knowledge, Passage } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Kind } from '../language/rules.ts';
import { NAME_MARK, type TextReading } from '../language/terms.ts';
import { KIND_NUMBERS } from './question-bank.ts';
import { type QuestionsAbout, storedAbout } from './questions-about.ts';
import type { ReadKnowledge } from './read-knowledge.ts';
import { storedText } from './stored-texts.ts';
import { termWeights } from './term-weights.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage in one language, read for searching. */
export type PassageReading = {
  language: Language;
  text: string;
  reading: TextReading;
  /** The terms of the text and of the passage's names, with their weights. */
  terms: ReadonlyMap<string, number>;
  /** What these tell together: the sum of weight × idf. */
  information: number;
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

/** The passages of a knowledge base by number. */
export type Documents = {
  /** All passages, as the files state them. */
  passages: readonly Passage[];
  /** The passage with a number, read. It is the same object as long as it is in use, and a while after. */
  at(number: number): PassageDocument | undefined;
  /** The number of the passage with an id; undefined where there is none. */
  numberOf(id: string): number | undefined;
};

/** How many passages are kept as they are worked with: forty times the candidates of a question. */
const KEPT = 600;

/** Opens the passages of a knowledge base that were read and stored. */
export function openDocuments(
  { articles }: Pick<Knowledge, 'articles'>,
  { passages: stored, questions, index }: ReadKnowledge,
  vocabulary: Vocabulary,
): Documents {
  const passages = articles.flatMap((article) => article.passages);
  const articleOf = articles.flatMap((article, at) => article.passages.map(() => at));
  const articleNumbers = new Map(articles.map(({ id }, at) => [id, at]));
  const made = new LRUCache<number, PassageDocument>({ max: KEPT });

  const readingOf = (passage: Passage, number: number, language: Language): PassageReading | undefined => {
    const text = passage.text[language];
    if (text === undefined) return undefined;
    const { texts, answers, leavesOpen, firstQuestions } = stored.byLanguage[language];
    const reading = storedText(texts, number, vocabulary);
    const terms = termWeights(reading.terms);
    for (const name of passage.names) terms.set(NAME_MARK + name, 1);
    // Those of the article's own file come first among the listed ones.
    const first = firstQuestions[number] ?? 0;
    const { kinds } = questions[language].bank;
    const asked = (passage.asked[language] ?? []).map((each, at) => ({
      text: each,
      kind: KIND_NUMBERS[kinds[first + at] ?? 0],
    }));
    return {
      language,
      text,
      reading,
      terms,
      information: index.byLanguage[language].information[number] ?? 0,
      asked,
      answers: storedAbout(answers, number),
      leavesOpen: storedAbout(leavesOpen, number),
    };
  };

  const make = (number: number): PassageDocument | undefined => {
    const passage = passages[number];
    const articleNumber = articleOf[number] ?? 0;
    const article = articles[articleNumber];
    if (!passage || !article) return undefined;
    const readings: PassageDocument['readings'] = {};
    for (const language of LANGUAGES) {
      const reading = readingOf(passage, number, language);
      if (reading) readings[language] = reading;
    }
    return {
      id: `${article.id}#${passage.id}`,
      number,
      title: termWeights(storedText(stored.titles, articleNumber, vocabulary).terms),
      scenes: new Set(stored.scenes.get(number)),
      article,
      passage,
      readings,
    };
  };

  return {
    passages,
    at(number) {
      const known = made.get(number) ?? make(number);
      if (known) made.set(number, known);
      return known;
    },
    numberOf(id) {
      const mark = id.indexOf('#');
      const articleNumber = articleNumbers.get(id.slice(0, mark));
      const at = articles[articleNumber ?? -1]?.passages.findIndex(
        (passage) => passage.id === id.slice(mark + 1),
      );
      return at === undefined || at < 0 ? undefined : articleOf.indexOf(articleNumber ?? 0) + at;
    },
  };
}
