import { LANGUAGES } from '../language/language.ts';
import { wordsFor } from '../words/index.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';

/** The card for a question in a language the bot does not speak: which ones it does, in each of them. */
export function otherLanguageCard(): Card {
  return cardOf([
    container(ACCENT.none, [LANGUAGES.map((language) => wordsFor(language).say('notice.languages'))]),
  ]);
}
