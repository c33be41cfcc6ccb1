import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { LANGUAGES } from '../language/language.ts';
import { readMarked } from '../text/marked-text.ts';
import { type WordKey, wordsFor } from '../words/index.ts';
import { textsOf } from './texts.ts';

/** What a card shows of the words of a person, and the key of the line that it shows them in. */
type Line = { key: WordKey; value: string };

// Each begins with a label that no other line of small print begins with.
const LINES: readonly Line[] = [
  { key: 'card.understood', value: 'question' },
  { key: 'card.question', value: 'question' },
];
const SEARCHED: Line = { key: 'search.words', value: 'words' };

function smallPrint(components: readonly APIMessageTopLevelComponent[]): string[] {
  return textsOf(components)
    .flatMap(readMarked)
    .filter(({ kind }) => kind === 'small')
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}

function valueIn(lines: readonly string[], { key, value }: Line): string | undefined {
  for (const language of LANGUAGES) {
    const [before = '', after = ''] = wordsFor(language)
      .say(key, { [value]: '\0' })
      .split('\0');
    const line = lines.find((each) => each.startsWith(before) && each.endsWith(after));
    if (line !== undefined) return line.slice(before.length, line.length - after.length);
  }
  return undefined;
}

/**
 * The question that a card answers, as it was understood, read off the card itself: so a follow-up works however old the
 * card is. Undefined where it shows none; a long question is as short as the card shows it.
 */
export function questionOn(components: readonly APIMessageTopLevelComponent[]): string | undefined {
  const lines = smallPrint(components);
  for (const line of LINES) {
    const found = valueIn(lines, line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words that a card shows the passages of, read off the card itself. */
export function searchedOn(components: readonly APIMessageTopLevelComponent[]): string | undefined {
  return valueIn(smallPrint(components), SEARCHED);
}
