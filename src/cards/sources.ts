import type { AnswerPassage } from '../answer/answer.ts';
import type { Language } from '../language/language.ts';
import { wordsFor } from '../words/index.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { passageBlock } from './citation.ts';
import { fitSections } from './fit.ts';
import { note } from './statements.ts';

/**
 * Passages whole, each with its full citation, numbered from 1; where room is short the last ones are cut first.
 */
export function sourcesCard(passages: readonly AnswerPassage[], language: Language): Card {
  const words = wordsFor(language);
  const sections = fitSections([
    [note(`### ${words.say('card.sources')}`)],
    passages.map((passage, index) => passageBlock(passage, index + 1, words, { quoted: false })),
  ]);
  return cardOf([container(ACCENT.answered, sections)]);
}
