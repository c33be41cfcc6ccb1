import type { Article, Knowledge, Passage } from '../../src/knowledge/schema.ts';

/** A knowledge base of one article with these passages; what they leave out is empty. */
export function knowledgeOf(passages: Partial<Passage>[], article: Partial<Article> = {}): Knowledge {
  const names = [...new Set(passages.flatMap((passage) => passage.names ?? []))];
  return {
    articles: [
      {
        id: 'a',
        publisher: 'P',
        title: 'T',
        published: '2026-01-15',
        language: 'en',
        paragraphs: 1,
        status: 'current',
        ...article,
        passages: passages.map((passage, at) => ({
          id: `p${at}`,
          paragraphs: [1],
          topics: [],
          names: [],
          text: { en: 'Text.' },
          asked: {},
          unstated: {},
          quiz: [],
          ...passage,
        })),
      },
    ],
    questions: [],
    glossary: names.map((id) => ({
      id,
      kind: 'term',
      name: { en: id, ko: id, ja: id },
      description: { en: 'D.', ko: 'D.', ja: 'D.' },
      source: { article: 'a', paragraphs: [1] },
      aliases: [],
    })),
    topics: [],
    synonyms: [],
  };
}
