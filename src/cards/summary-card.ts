import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Languages } from '../language/language.ts';
import { type WordKey, wordsFor } from '../words/index.ts';
import { buttonRow } from './buttons.ts';
import { ACCENT, type Card, cardOf, container, textDisplay } from './card.ts';
import { longDate } from './date.ts';
import { escapeMarkdown } from './escape.ts';
import { type ShownFact, type SummaryPart, splitSummary } from './summary-parts.ts';
import { componentIdOf, HEADING_ID, NOTE_ID, type PostedSummary, postedIds } from './summary-state.ts';

/** A summary as it is shown: its heading as plain text, its facts, a note of a moderator's, and when it was last changed. */
export type Summary = {
  heading: string;
  languages: Languages;
  facts: readonly ShownFact[];
  note: string;
  /** An ISO date. */
  updated?: string | undefined;
};

/** The most messages a summary may take: more would push everything else out of a channel. */
export const MAX_PARTS = 5;
/** The longest note, in UTF-16 units: with the longest heading it leaves half a message to the facts. */
export const MAX_NOTE = 400;
/** What a preview says beside the summary: a state and what became of the last press. */
const SAID = { units: 400, bytes: 1200 };

/** A summary in as many parts as it takes messages; none where it shows no fact. */
export function partsOf(summary: Summary): SummaryPart[] {
  const around = [headingText(summary, MAX_PARTS, MAX_PARTS), noteText(summary), footerText(summary)].join(
    '',
  );
  return splitSummary(summary.facts, summary.languages, {
    units: around.length + SAID.units,
    bytes: Buffer.byteLength(around) + SAID.bytes,
    displays: 5,
  });
}

/**
 * One message of a posted summary, `at` of all its parts. The last one carries the buttons by which moderators update it, edit
 * it and take it back, which tell all that is to know of it.
 */
export function postedCard(
  summary: Summary,
  parts: readonly SummaryPart[],
  at: number,
  posted: PostedSummary,
): Card {
  const part = parts[at] ?? { texts: [], sources: '' };
  const isLast = at === parts.length - 1;
  const ids = postedIds(posted);
  const { say } = wordsFor(summary.languages[0]);
  const controls = [
    pressable(say('button.update'), ids.update),
    pressable(say('button.edit'), ids.edit),
    pressable(say('button.takeBack'), ids.remove),
  ];
  return cardOf([
    {
      type: ComponentType.Container,
      accent_color: ACCENT.answered,
      components: [
        { ...textDisplay(headingText(summary, at, parts.length)), id: HEADING_ID },
        ...(at === 0 && summary.note !== '' ? [{ ...textDisplay(noteText(summary)), id: NOTE_ID }] : []),
        { type: ComponentType.Separator },
        ...part.texts.map(({ content, fact }) => ({
          ...textDisplay(content),
          ...(fact !== undefined && { id: componentIdOf(fact) }),
        })),
        { type: ComponentType.Separator },
        textDisplay([part.sources, ...(isLast ? [footerText(summary)] : [])].join('\n')),
      ],
    },
    ...(isLast ? buttonRow(controls) : []),
  ]);
}

/** The message that opens a thread for a summary. */
export function openingCard({ heading }: Summary): Card {
  return cardOf([container(ACCENT.answered, [[`### ${escapeMarkdown(heading)}`]])]);
}

/** The heading in markdown, with the number of the message where there are several. */
export function headingText({ heading, languages }: Summary, at: number, count: number): string {
  const title = `### ${escapeMarkdown(heading)}`;
  if (count <= 1) return title;
  const { say } = wordsFor(languages[0]);
  return `${title}\n-# ${say('summary.messages', { page: at + 1, pages: count })}`;
}

/** The note in markdown: the label ends with the first line, the rest is the note and nothing else. */
export function noteText({ note, languages }: Summary): string {
  return note === '' ? '' : `**${inEach(languages, 'summary.note')}**\n${escapeMarkdown(note)}`;
}

/** What stands below the citations, in markdown. */
export function footerText({ languages, updated }: Summary): string {
  const lines = languages.map((language) => {
    const { say } = wordsFor(language);
    const changed = updated && say('summary.updated', { date: longDate(updated, language) });
    return `-# ${[say('summary.footer'), changed].filter(Boolean).join(' · ')}`;
  });
  return lines.join('\n');
}

function inEach(languages: Languages, key: WordKey): string {
  return languages.map((language) => wordsFor(language).say(key)).join(' · ');
}

/** A button that can be pressed. */
export function pressable(
  label: string,
  customId: string,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, label, custom_id: customId };
}

/** What became of something, as a card of its own; `text` is markdown. */
export function statusCard(text: string): Card {
  return cardOf([container(ACCENT.notice, [[text]])]);
}
