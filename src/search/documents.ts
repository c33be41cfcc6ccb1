import type { Article, Knowledge, Passage } from '../knowledge/schema.ts';
import { type Asking, readAsking } from '../language/asking.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { isLocated, type Lexicon, NAME_MARK, type Reading, readText } from '../language/terms.ts';

/** A question that people ask of a passage, with its terms, each once. */
export type AskedQuestion = { text: string; asking: Asking; terms: ReadonlyMap<string, number> };

/** A passage in one language, read for searching. */
export type PassageReading = {
  text: string;
  reading: Reading;
  /** The terms of the text and of the passage's names, with their weights. */
  terms: ReadonlyMap<string, number>;
  asked: readonly AskedQuestion[];
  /** The terms of all the questions asked of it. */
  askedTerms: ReadonlySet<string>;
  unstated: readonly AskedQuestion[];
};

/** A passage as it is indexed; `id` is `<article>#<passage>`. */
export type PassageDocument = {
  id: string;
  /** Places where what happened at the same time in this article is said to have happened. */
  scenes: ReadonlySet<string>;
  article: Article;
  passage: Passage;
  readings: Partial<Record<Language, PassageReading>>;
};

/** The weight of each term of a reading; a term that stands more than once keeps its greatest. */
export function termWeights(terms: Reading['terms']): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return weights;
}

function readQuestions(texts: readonly string[], language: Language, lexicon: Lexicon): AskedQuestion[] {
  return texts.map((text) => {
    const reading = readText(text, lexicon);
    return { text, asking: readAsking(text, reading, language), terms: termWeights(reading.terms) };
  });
}

function readPassage(passage: Passage, language: Language, lexicon: Lexicon): PassageReading | undefined {
  const text = passage.text[language];
  if (text === undefined) return undefined;
  const reading = readText(text, lexicon);
  const terms = termWeights(reading.terms);
  const asked = readQuestions(passage.asked[language] ?? [], language, lexicon);
  for (const name of passage.names) terms.set(NAME_MARK + name, 1);
  return {
    text,
    reading,
    terms,
    asked,
    askedTerms: new Set(asked.flatMap((question) => [...question.terms.keys()])),
    unstated: readQuestions(passage.unstated[language] ?? [], language, lexicon),
  };
}

/**
 * Every way in which the glossary writes its names: in each language, in hanja, romanised and by alias. Readings in kana
 * are left to the aliases, since a short one is often a common word (なら is Nara, and "if").
 */
export function aliasesOf(knowledge: Pick<Knowledge, 'glossary'>): { id: string; aliases: string[] }[] {
  return knowledge.glossary.map(({ id, name, reading, aliases }) => ({
    id,
    aliases: [
      ...Object.values(name),
      ...[reading?.hanja, reading?.romanised].filter((form) => form !== undefined),
      ...aliases,
    ],
  }));
}

function scenesOf({ reading, text }: PassageReading): string[] {
  return reading.names.filter((name) => isLocated(text, name)).map(({ id }) => id);
}

function readArticle(article: Article, lexicon: Lexicon): PassageDocument[] {
  const documents = article.passages.map((passage) => {
    const readings: PassageDocument['readings'] = {};
    for (const language of LANGUAGES) {
      const reading = readPassage(passage, language, lexicon);
      if (reading) readings[language] = reading;
    }
    return { id: `${article.id}#${passage.id}`, article, passage, readings };
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
export function readDocuments(knowledge: Knowledge, lexicon: Lexicon): PassageDocument[] {
  return knowledge.articles.flatMap((article) => readArticle(article, lexicon));
}
