import type { Knowledge } from '../../src/knowledge/schema.ts';

/** A knowledge base of passages in English about which nothing is listed but these questions. */
export function knowledgeOf(questions: { asked: string[]; unstated: string[] }[]): Knowledge {
  const passages = questions.map(({ asked, unstated }, at) => ({
    id: `p${at}`,
    paragraphs: [1],
    topics: [],
    names: [],
    text: { en: 'Text.' },
    asked: { en: asked },
    unstated: { en: unstated },
    quiz: [],
  }));
  const article = {
    id: 'a',
    publisher: 'P',
    title: 'T',
    published: '2026-01-01',
    language: 'en' as const,
    paragraphs: 1,
    status: 'current' as const,
    passages,
  };
  return { articles: [article], questions: [], glossary: [], topics: [], synonyms: [] };
}

/** A ferry and a lighthouse: when the one leaves and who painted the other is told, what they cost and how tall they are is not. */
export const HARBOUR = knowledgeOf([
  {
    asked: ['When does the ferry leave the harbour?', 'ferry departure time', 'what time does the ferry go'],
    unstated: ['What does a ferry ticket cost?', 'ferry ticket price', 'how much is the ferry'],
  },
  {
    asked: ['Who painted the lighthouse?', 'lighthouse painter name', 'the painter of the lighthouse'],
    unstated: ['How tall is the lighthouse?', 'lighthouse height', 'how many metres has the lighthouse'],
  },
]);
