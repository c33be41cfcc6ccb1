import type { Language } from '../language/language.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { wordsFor } from '../words/index.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { escapeMarkdown } from './escape.ts';
import { type MenuOption, menuRow } from './menu.ts';

/** How much of what was typed is said back. */
const TYPED = { graphemes: 60, units: 200 };

/** What there is instead: the menu's custom id and placeholder, its options, and whether they are near to what was typed. */
export type Instead = {
  customId: string;
  placeholder: string;
  options: readonly MenuOption[];
  near: boolean;
};

/** Says that something is not known, with what was perhaps meant, or all there is, to choose from. */
export function unknownCard(
  typed: string,
  { customId, placeholder, options, near }: Instead,
  language: Language,
): Card {
  const words = wordsFor(language);
  const shown = escapeMarkdown(clip(oneLine(typed), TYPED));
  const text = [
    words.say('unknown.text', { text: shown }),
    ...(options.length === 0 ? [] : [words.say(near ? 'unknown.near' : 'unknown.choose')]),
  ].join('\n');
  return cardOf([container(ACCENT.none, [[text]]), ...menuRow(customId, placeholder, options)]);
}
