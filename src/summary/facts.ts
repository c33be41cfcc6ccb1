import type { Citation } from '../answer/answer.ts';
import type { Article, Knowledge, Passage } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';

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
  const known = LOOKED_UP.get(knowledge);
  if (known) return known;
  const facts = knowledge.articles
    .filter(({ status }) => status !== 'retracted')
    .flatMap((article) => article.passages.flatMap((passage) => factsOf(article, passage)));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  LOOKED_UP.set(knowledge, byId);
  return byId;
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
