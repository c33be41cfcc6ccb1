import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/terms.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { SlipFinder } from '../search/slips.ts';
import type { FoundPassages, SearchInput } from './answer.ts';
import { readQuestion } from './question.ts';
import { highlight } from './sentence.ts';
import { shownReading, toPassage } from './shown.ts';

/** What scores less than this part of the best passage shares no more than a common word with what was looked for. */
const NEAR = 0.15;

/** The most passages that are found: more than anybody turns pages for. */
const MOST = 1000;

/**
 * Makes what finds passages by words, best first by BM25, each with the words to show bold. `score` of a passage is its part
 * of the best score, 0 to 1.
 */
export function createPassageSearch(parts: {
  index: PassageIndex;
  lexicon: Lexicon;
  slips: SlipFinder;
}): (input: SearchInput) => FoundPassages {
  const { index } = parts;
  return ({ words, language, locale, topic }) => {
    const query = readQuestion({ question: words, language, locale }, parts);
    const wanted: Language = query.wanted;
    const hits = index.search(query.terms, query.searched, {
      limit: MOST,
      ...(topic === undefined ? {} : { only: ({ topics }) => topics.includes(topic) }),
    });
    const best = hits[0]?.score ?? 0;
    const passages = hits
      .filter(({ score }) => score >= best * NEAR)
      .flatMap(({ document, score }) => {
        const passage = toPassage(document, wanted, score / best);
        const shown = shownReading(document, wanted);
        return passage && shown ? [{ ...passage, highlight: highlight(query, shown.reading.reading) }] : [];
      });
    return { words, language: wanted, passages };
  };
}
