import type { FoundPassages } from '../answer/answer.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { wordsFor } from '../words/index.ts';
import { buttonRow, reportButton } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { passageBlock } from './citation.ts';
import { encodeCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { fitSections } from './fit.ts';
import { pageOf, turningButtons } from './pages.ts';
import { note } from './statements.ts';

/** Passages a page. */
const PAGE = 5;
/** How much of the words is shown. */
const WORDS = { graphemes: 100, units: 300 };

/** The topic that a search was kept to: its id, and what it is called in the language of the card. */
export type ShownTopic = { id: string; label: string };

/**
 * A page of the passages found by words, numbered through all pages, the words bold, with buttons to turn it. `page` counts
 * from 0; one past the last shows the last.
 */
export function searchCard(found: FoundPassages, page: number, topic: ShownTopic | undefined): Card {
  const { language, passages } = found;
  const words = wordsFor(language);
  const turned = pageOf(page, passages.length, PAGE);
  const { first } = turned;
  const shown = passages.slice(first, turned.end);
  const heading = [
    `-# ${words.say('search.words', { words: escapeMarkdown(clip(oneLine(found.words), WORDS)) })}`,
    ...(topic ? [`-# ${words.say('search.onTopic', { topic: escapeMarkdown(topic.label) })}`] : []),
    shown.length === 0
      ? words.say('search.none')
      : `-# ${words.say('search.range', { first: first + 1, last: first + shown.length, total: passages.length })}`,
  ];
  const sections = fitSections([
    heading.map(note),
    shown.map((passage, index) =>
      passageBlock(passage, first + index + 1, words, { quoted: false, highlight: passage.highlight }),
    ),
  ]);
  const accent = shown.length === 0 ? ACCENT.none : ACCENT.answered;
  const idOf = (other: number) =>
    encodeCustomId({ command: 'search', action: 'page', args: [language, String(other), topic?.id ?? ''] });
  const buttons = [...turningButtons(turned, words, idOf), ...reportButton(shown, [language])];
  return cardOf([container(accent, sections), ...buttonRow(buttons)]);
}
