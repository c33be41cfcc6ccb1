import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { textsOf } from './texts.ts';

/**
 * Tells whether a card shows all of a text, such as a passage, to the letter: markup, marks of citations,
 * spaces and punctuation aside, wherever on the card it stands.
 */
export function states(components: readonly APIMessageTopLevelComponent[], text: string): boolean {
  return letters(textsOf(components).join('\n')).includes(letters(text));
}

function letters(text: string): string {
  return text.replace(/\\?\[\d+\\?\]/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}
