import type { Article, Knowledge } from '../../src/knowledge/schema.ts';
import type { Language } from '../../src/language/language.ts';
import type { SetPassage } from './squad.ts';

/** What a title must not be in an article, so a passage without one gets this; no word can be found in it. */
const UNTITLED = '-';

/**
 * A knowledge base of passages in one language, such as the files would hold it: an article a title, and a passage of it a
 * context. No questions are listed. Passage `i` has the id `p-i` in the article `t-…`.
 */
export function knowledgeOf(passages: readonly SetPassage[], language: Language): Knowledge {
  const byTitle = Map.groupBy(passages.keys(), (at) => `${passages[at]?.article} ${passages[at]?.title}`);
  const articles = [...byTitle.values()].map((numbers, article): Article => {
    const [first = 0] = numbers;
    return {
      id: `t-${article}`,
      publisher: UNTITLED,
      title: passages[first]?.title || UNTITLED,
      published: '2000-01-01',
      language,
      paragraphs: numbers.length,
      status: 'current',
      passages: numbers.map((number, place) => ({
        id: `p-${number}`,
        paragraphs: [place + 1],
        topics: [],
        names: [],
        text: { [language]: passages[number]?.text ?? '' },
        asked: {},
        unstated: {},
        quiz: [],
      })),
    };
  });
  return { articles, questions: [], glossary: [], topics: [], synonyms: [] };
}

/** The number of the passage with an id such as the answers of the bot hold, `t-…#p-i`. */
export function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('#p-') + 3));
}
