import type { Language } from '../language/language.ts';
import { wordsFor } from '../words/index.ts';
import { buttonRow, questionButtons } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';

/** What the bot is for and how to ask it, with questions to press. */
export function helpCard(questions: readonly string[], language: Language): Card {
  const words = wordsFor(language);
  const sections = [
    [words.say('help.about')],
    [words.say('help.ways'), words.say('help.languages'), words.say('help.moderators')],
    questions.length === 0 ? [] : [words.say('card.tryThese')],
  ];
  return cardOf([container(ACCENT.notice, sections), ...buttonRow(questionButtons(questions, [language]))]);
}
