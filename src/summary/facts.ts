import type { Citation } from '../answer/answer.ts';
import type { Article, Knowledge, Passage } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import { atOnce, type Sliced } from './slices.ts';

/**
 * The least that a summary shows: a sentence of a passage in every language it is written in, or the whole passage where its
 * languages do not have the same number of sentences and so cannot be told to match.
 */
export type Fact = {
  /** `<article>#<passage>.<n>`, n the place of the sentence from 0; `<article>#<passage>` for a whole passage. */
  id: string;
  article: Article;
  passage: Passage;
  /** The place of the sentence in its passage, from 0. */
  place: number;
  /** The text in each language, to the letter. */
  texts: Readonly<Partial<Record<Language, string>>>;
};

/** So many passages or facts are read between two pauses, some milliseconds of work. */
export const SLICE = 100;

const LOOKED_UP = new WeakMap<Knowledge, ReadonlyMap<string, Fact>>();

/** The facts of a passage, in order. */
export function factsOf(article: Article, passage: Passage): Fact[] {
  const id = `${article.id}#${passage.id}`;
  const split = LANGUAGES.flatMap((language) => {
    const text = passage.text[language];
    return text === undefined ? [] : [{ language, text, sentences: splitSentences(text) }];
  });
  const counts = new Set(split.map(({ sentences }) => sentences.length));
  const [count = 0] = counts;
  if (counts.size !== 1) {
    const texts = Object.fromEntries(split.map(({ language, text }) => [language, text]));
    return [{ id, article, passage, place: 0, texts }];
  }
  return Array.from({ length: count }, (_, at) => ({
    id: `${id}.${at}`,
    article,
    passage,
    place: at,
    texts: Object.fromEntries(split.map(({ language, sentences }) => [language, sentences[at]?.text])),
  }));
}

/** The fact of an id as the knowledge base states it now; undefined where it is gone, or its article is retracted. */
export function factOf(knowledge: Knowledge, id: string): Fact | undefined {
  return everyFact(knowledge).get(id);
}

/** Every fact of a knowledge base by its id, but those of articles that their publishers retracted. */
export function everyFact(knowledge: Knowledge): ReadonlyMap<string, Fact> {
  return LOOKED_UP.get(knowledge) ?? atOnce(gatherFacts(knowledge));
}

/** Gathers the facts that `everyFact` then has at hand: of a large knowledge base that takes a while. */
export function* gatherFacts(knowledge: Knowledge): Sliced<ReadonlyMap<string, Fact>> {
  const known = LOOKED_UP.get(knowledge);
  if (known) return known;
  const facts = new Map<string, Fact>();
  let passages = 0;
  for (const article of knowledge.articles) {
    if (article.status === 'retracted') continue;
    for (const passage of article.passages) {
      passages += 1;
      if (passages % SLICE === 0) yield;
      for (const fact of factsOf(article, passage)) facts.set(fact.id, fact);
    }
  }
  LOOKED_UP.set(knowledge, facts);
  return facts;
}

/** What a fact says in a language, or in that of its source where it is not translated, and which one that is. */
export function textIn({ texts, article }: Fact, language: Language): { text: string; language: Language } {
  const own = texts[language];
  if (own !== undefined) return { text: own, language };
  const source = texts[article.language];
  if (source !== undefined) return { text: source, language: article.language };
  const [other = 'en'] = LANGUAGES.filter((each) => texts[each] !== undefined);
  return { text: texts[other] ?? '', language: other };
}

/** Where a fact comes from. */
export function citationOf({ article, passage }: Fact): Citation {
  const { id, publisher, title, published, url } = article;
  return { article: id, publisher, title, published, paragraphs: passage.paragraphs, url: url ?? null };
}
