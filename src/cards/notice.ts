import { clip } from '../text/plain-text.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { escapeMarkdown } from './escape.ts';

// Escaped twice as long and of three bytes a unit at most, it stays within every limit.
const LONGEST = { graphemes: 1500, units: 1500 };

/**
 * A card that says one thing, shown to the letter, such as what went wrong. Throws a RangeError for a blank text.
 */
export function noticeCard(text: string): Card {
  if (text.trim() === '')
    throw new RangeError('A notice has no text: Discord takes no empty card, say something.');
  return cardOf([container(ACCENT.notice, [[escapeMarkdown(clip(text.toWellFormed(), LONGEST))]])]);
}
