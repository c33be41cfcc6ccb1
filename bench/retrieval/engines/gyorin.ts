import { serialize } from 'node:v8';
import { createAnswerer } from '../../../src/answer/answerer.ts';
import type { Language } from '../../../src/language/language.ts';
import { lexiconOf } from '../../../src/search/lexicon.ts';
import { readKnowledge } from '../../../src/search/read-knowledge.ts';
import { type Built, DEPTH } from '../engine.ts';
import { knowledgeOf, numberOf } from '../knowledge.ts';
import type { SetPassage } from '../squad.ts';

/**
 * The bot's own answerer over passages. `search` works out everything that decides an answer: the candidates, the evidence for
 * them and how the question stands; the index is stored as the bot's snapshot has it.
 */
export function buildGyorin(passages: readonly SetPassage[], language: Language) {
  const knowledge = knowledgeOf(passages, language);
  const read = readKnowledge(knowledge, lexiconOf(knowledge));
  const answerer = createAnswerer(knowledge, read);
  const ids = new Map(
    knowledge.articles
      .flatMap((article) => article.passages.map((passage) => `${article.id}#${passage.id}`))
      .map((id) => [numberOf(id), id]),
  );
  const search: Built['search'] = (question) =>
    answerer
      .work({ question, language })
      .candidates.slice(0, DEPTH)
      .map(({ hit }) => numberOf(hit.document.id));
  return {
    answerer,
    documentOf: (number: number) => answerer.document(ids.get(number) ?? ''),
    search,
    indexBytes: () => serialize(read).byteLength,
  };
}
