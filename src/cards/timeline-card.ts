import { ButtonStyle } from 'discord-api-types/v10';
import type { AnswerPassage } from '../answer/answer.ts';
import type { Language } from '../language/language.ts';
import type { GivenDate } from '../reference/date-input.ts';
import type { ShownEvent } from '../reference/timeline.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { button, buttonRow } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { citationList } from './citation-list.ts';
import { encodeCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections } from './fit.ts';
import { menuRow } from './menu.ts';
import { pageOf, turningButtons } from './pages.ts';
import { note, sentenceBlock } from './statements.ts';
import { whenText } from './when.ts';

/** What a timeline is kept to, and the language it is shown in: all that a button of it must tell. */
export type TimelineView = {
  language: Language;
  topic: { id: string; label: string } | undefined;
  from: GivenDate | undefined;
  to: GivenDate | undefined;
};

/** Events of which `shown` are on the page wanted, the first of them number `first`, from 0, of all `total`. */
export type EventPage = { shown: readonly ShownEvent[]; first: number; total: number };

const LABEL = { graphemes: 100, units: 300 };

/** Events a page of text, and in a picture. */
export const EVENTS_A_PAGE = 8;
export const EVENTS_A_PICTURE = 30;

/** A page of a timeline, its sentences cited, with buttons to turn it and to see it as a picture. */
export function timelineCard(view: TimelineView, { shown, first, total }: EventPage): Card {
  const { language } = view;
  const words = wordsFor(language);
  const turned = pageOf(Math.floor(first / EVENTS_A_PAGE), total, EVENTS_A_PAGE);
  const sections = fitSections([
    [...headingLines(view), `-# ${rangeText(first, shown.length, total, words)}`].map(note),
    eventBlocks(shown, (_, at) => first + at + 1, words),
    citationList(
      shown.map(({ passage }) => passage),
      first + 1,
      words,
    ),
  ]);
  const menu = menuRow(
    encodeCustomId({ command: 'source', action: 'read', args: [language, '0'] }),
    words.say('source.choose'),
    shown.map(({ sentence, passage }, at) => ({
      value: passage.id,
      label: `[${first + at + 1}] ${sentence}`,
    })),
  );
  const buttons = [
    ...turningButtons(turned, words, (page) => timelineId('page', view, page)),
    ...button(ButtonStyle.Secondary, words.say('button.picture'), timelineId('draw', view, 0)),
  ];
  return cardOf([container(ACCENT.answered, sections), ...menu, ...buttonRow(buttons)]);
}

/** What is said where no event fits, with a button for all there are. */
export function emptyTimelineCard(view: TimelineView, total: number): Card {
  const words = wordsFor(view.language);
  const isLimited = view.topic !== undefined || view.from !== undefined || view.to !== undefined;
  const sections = [headingLines(view), [words.say(isLimited ? 'timeline.none' : 'timeline.undated')]];
  const all = { language: view.language, topic: undefined, from: undefined, to: undefined };
  const buttons =
    isLimited && total > 0
      ? button(ButtonStyle.Primary, words.say('button.allEvents', { total }), timelineId('page', all, 0))
      : [];
  return cardOf([container(ACCENT.none, sections), ...buttonRow(buttons)]);
}

/** What a timeline is kept to, in the order of its options, as plain texts. */
export function keptTo({ language, topic, from, to }: TimelineView): string[] {
  const words = wordsFor(language);
  const date = ({ iso }: GivenDate) => whenText(iso, language);
  return [
    ...(topic ? [words.say('search.onTopic', { topic: clip(oneLine(topic.label), LABEL) })] : []),
    ...(from ? [words.say('timeline.from', { date: date(from) })] : []),
    ...(to ? [words.say('timeline.to', { date: date(to) })] : []),
  ];
}

function headingLines(view: TimelineView): string[] {
  const kept = keptTo(view).map(escapeMarkdown).join(' · ');
  return [`### ${wordsFor(view.language).say('timeline.title')}`, ...(kept === '' ? [] : [`-# ${kept}`])];
}

/** Which events are shown, of how many. */
export function rangeText(first: number, count: number, total: number, words: Words): string {
  return words.say('timeline.range', { first: first + 1, last: first + count, total });
}

/** Events with the marks of their citations, whose numbers `numberOf` gives; those of one time stand together below it. */
export function eventBlocks(
  shown: readonly ShownEvent[],
  numberOf: (passage: AnswerPassage, at: number) => number,
  words: Words,
): Block[] {
  const dates = shown.map(({ when }) => whenText(when, words.language));
  return shown.map(({ sentence, passage }, at) => {
    const date = dates[at] ?? '';
    const head = dates[at - 1] === date ? '' : `**${escapeMarkdown(date)}**\n`;
    return sentenceBlock(sentence, numberOf(passage, at), words, head);
  });
}

/** The custom id of a button that shows a page of a timeline. */
export function timelineId(
  action: 'page' | 'draw' | 'dark' | 'light' | 'open',
  { language, topic, from, to }: TimelineView,
  page: number,
): string {
  const args = [language, String(page), topic?.id ?? '', from?.iso ?? '', to?.iso ?? ''];
  return encodeCustomId({ command: 'timeline', action, args });
}
