import type { AnswerPassage } from '../answer/answer.ts';
import type { Words } from '../words/index.ts';
import { passageBlock } from './citation.ts';
import type { Block } from './fit.ts';

/**
 * The citations of passages whose sentences a card shows, numbered from `first`; the title of an article stands with the
 * first passage of it alone.
 */
export function citationList(passages: readonly AnswerPassage[], first: number, words: Words): Block[] {
  const named = new Set<string>();
  return passages.map((passage, index) => {
    const { article } = passage.citation;
    const isFirst = !named.has(article);
    named.add(article);
    return passageBlock(passage, first + index, words, { quoted: true, titled: isFirst });
  });
}
