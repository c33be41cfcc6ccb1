import type { AnswerPassage } from '../answer/answer.ts';
import type { Language } from '../language/language.ts';
import { wordsFor } from '../words/index.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { passageBlock } from './citation.ts';
import { fitSections } from './fit.ts';
import { note } from './statements.ts';

/** Passages in the language of a card. */
export type PassagesIn = { language: Language; passages: readonly AnswerPassage[] };

/**
 * Passages whole, each with its full citation, numbered from 1 in each language; where room is short the last ones are cut
 * first.
 */
export function sourcesCard(languages: readonly PassagesIn[]): Card {
  const sections = fitSections(
    languages.flatMap(({ language, passages }) => {
      const words = wordsFor(language);
      return [
        [note(`### ${words.say('card.sources')}`)],
        passages.map((passage, index) => passageBlock(passage, index + 1, words, { quoted: false })),
      ];
    }),
  );
  return cardOf([container(ACCENT.answered, sections)]);
}
