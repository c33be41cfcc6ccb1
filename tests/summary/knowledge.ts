import type { Article, Knowledge, Passage } from '../../src/knowledge/schema.ts';

/** A passage with a text, and whatever else a test is about. */
export function passage(id: string, text: Passage['text'], more: Partial<Passage> = {}): Passage {
  return { id, paragraphs: [1], topics: [], names: [], text, asked: {}, unstated: {}, quiz: [], ...more };
}

/** An article of these passages. */
export function article(id: string, passages: Passage[], more: Partial<Article> = {}): Article {
  return {
    id,
    publisher: 'Harbour Gazette',
    title: `The title of ${id}`,
    published: '2026-02-03',
    language: 'en',
    paragraphs: 3,
    status: 'current',
    passages,
    ...more,
  };
}

/** A knowledge base of these articles alone. */
export function knowledgeOf(...articles: Article[]): Knowledge {
  return { articles, questions: [], glossary: [], topics: [], synonyms: [] };
}
