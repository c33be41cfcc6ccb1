import type { Article, Knowledge } from '../../src/knowledge/schema.ts';
import type { Language } from '../../src/language/language.ts';
import type { QuestionSet } from '../retrieval/squad.ts';

/** A question set as a knowledge base in one language: an article each, a passage a paragraph, no names and no topics. */
export function asKnowledge({ titles, passages }: QuestionSet, language: Language): Knowledge {
  const articles = titles.map((title, number): Article => {
    const own = passages.filter(({ article }) => article === number);
    return {
      id: `article-${number}`,
      publisher: 'A question set',
      title: title || `Article ${number}`,
      published: '2000-01-01',
      language,
      paragraphs: Math.max(1, own.length),
      status: 'current',
      passages: own.map(({ text }, at) => ({
        id: `paragraph-${at + 1}`,
        paragraphs: [at + 1],
        topics: [],
        names: [],
        text: { [language]: text },
        asked: {},
        unstated: {},
        quiz: [],
      })),
    };
  });
  return { articles, questions: [], glossary: [], topics: [], synonyms: [] };
}
