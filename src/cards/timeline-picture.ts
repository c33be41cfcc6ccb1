import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Citation } from '../answer/answer.ts';
import { type DatedGroup, drawTimeline } from '../pictures/draw-timeline.ts';
import { writeSvg } from '../pictures/svg.ts';
import { THEMES } from '../pictures/theme.ts';
import type { ShownEvent } from '../reference/timeline.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { wordsFor } from '../words/index.ts';
import { button, buttonRow } from './buttons.ts';
import { type Card, cardOf, textDisplay } from './card.ts';
import { escapeMarkdown } from './escape.ts';
import { pageOf, turningButtons } from './pages.ts';
import {
  EVENTS_A_PICTURE,
  type EventPage,
  keptTo,
  rangeText,
  type TimelineView,
  timelineId,
} from './timeline-card.ts';
import { whenText } from './when.ts';

/** The look of a picture. */
export type Look = keyof typeof THEMES;

/**
 * UTF-16 units of the description of a picture.
 * Source: https://docs.discord.com/developers/components/reference#media-gallery
 */
const MAX_DESCRIPTION = 1024;
/** How much of a title and of a publisher's name stands in a picture. */
const NAME = { graphemes: 100, units: 200 };

/** A page of a timeline as an SVG document: the same words as its card has, in the colours of a look. */
export function timelineSvg(view: TimelineView, page: EventPage, look: Look): string {
  const { language } = view;
  const words = wordsFor(language);
  const { shown, first, total } = page;
  const picture = drawTimeline(
    {
      title: words.say('timeline.title'),
      subtitle: [...keptTo(view), rangeText(first, shown.length, total, words)].join(' · '),
      groups: groupsOf(shown, first + 1, view),
      sources: sourcesOf(shown, first + 1),
    },
    THEMES[look],
  );
  return writeSvg(picture, descriptionOf(view, page), language);
}

/** The message that holds a picture of a timeline, with a description for who cannot see it, and buttons for another look. */
export function timelinePictureCard(view: TimelineView, page: EventPage, look: Look, png: Uint8Array): Card {
  const { language } = view;
  const words = wordsFor(language);
  const { shown, first, total } = page;
  const name = `timeline-${look}.png`;
  const description = descriptionOf(view, page);
  const line = [words.say('timeline.title'), ...keptTo(view), rangeText(first, shown.length, total, words)];
  const turned = pageOf(Math.floor(first / EVENTS_A_PICTURE), total, EVENTS_A_PICTURE);
  const other = look === 'dark' ? 'light' : 'dark';
  const buttons = [
    ...turningButtons(turned, words, (at) => timelineId(look, view, at)),
    ...button(ButtonStyle.Secondary, words.say(`button.${other}`), timelineId(other, view, turned.at)),
  ];
  const card = cardOf([
    textDisplay(`-# ${escapeMarkdown(line.join(' · '))}`),
    { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] },
    ...buttonRow(buttons),
  ]);
  return { ...card, files: [{ attachment: Buffer.from(png), name, description }] };
}

/** What a picture shows, in words: its line, then each event with its time and its citation. */
function descriptionOf(view: TimelineView, { shown, first, total }: EventPage): string {
  const words = wordsFor(view.language);
  const head = [words.say('timeline.title'), ...keptTo(view), rangeText(first, shown.length, total, words)];
  const events = shown.map(
    ({ when, sentence }, at) => `[${first + at + 1}] ${whenText(when, view.language)}: ${oneLine(sentence)}`,
  );
  return clip([head.join(' · '), ...events].join('\n'), {
    graphemes: MAX_DESCRIPTION,
    units: MAX_DESCRIPTION,
  });
}

function groupsOf(shown: readonly ShownEvent[], number: number, { language }: TimelineView): DatedGroup[] {
  const groups: { date: string; events: { text: string; mark: string }[] }[] = [];
  shown.forEach(({ when, sentence }, at) => {
    const date = whenText(when, language);
    const event = { text: sentence, mark: `[${number + at}]` };
    const last = groups.at(-1);
    if (last?.date === date) last.events.push(event);
    else groups.push({ date, events: [event] });
  });
  return groups;
}

/** The citations, article by article: publisher, day and title, then the marks that cite each of its places. */
function sourcesOf(shown: readonly ShownEvent[], number: number): string[] {
  const cited = new Map<string, { citation: Citation; marks: Map<string, string[]> }>();
  shown.forEach(({ passage: { citation } }, at) => {
    const place = citation.paragraphs.map((paragraph) => `¶${paragraph}`).join(', ');
    const known = cited.get(citation.article) ?? { citation, marks: new Map<string, string[]>() };
    known.marks.set(place, [...(known.marks.get(place) ?? []), `[${number + at}]`]);
    cited.set(citation.article, known);
  });
  return [...cited.values()].flatMap(({ citation: { publisher, published, title }, marks }) => [
    `${clip(oneLine(publisher), NAME)}, ${published} · ${clip(oneLine(title), NAME)}`,
    [...marks].map(([place, numbers]) => `${numbers.join(' ')} ${place}`).join(' · '),
  ]);
}
