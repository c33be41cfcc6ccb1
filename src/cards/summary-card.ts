import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { LANGUAGES, type Language, type Languages, languagesCode, PAIRS } from '../language/language.ts';
import { textIn } from '../summary/facts.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type WordKey, wordsFor } from '../words/index.ts';
import { buttonRow } from './buttons.ts';
import { ACCENT, type Card, cardOf, container, textDisplay } from './card.ts';
import { encodeCustomId } from './custom-id.ts';
import { longDate } from './date.ts';
import { escapeMarkdown } from './escape.ts';
import { MAX_OPTION_UNITS } from './limits.ts';
import { pageOf, turningButtons } from './pages.ts';
import { type ShownFact, type SummaryPart, splitSummary } from './summary-parts.ts';
import {
  choosingId,
  componentIdOf,
  HEADING_ID,
  languagesId,
  NOTE_ID,
  type PostedSummary,
  postedIds,
  type SummaryState,
} from './summary-state.ts';

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
const OPTION = { graphemes: MAX_OPTION_UNITS, units: MAX_OPTION_UNITS };

/** A summary in as many parts as it takes messages; none where it shows no fact. */
export function partsOf(summary: Summary): SummaryPart[] {
  const around = [headingOf(summary, MAX_PARTS, MAX_PARTS), noteOf(summary), footerOf(summary)].join('');
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
        { ...textDisplay(headingOf(summary, at, parts.length)), id: HEADING_ID },
        ...(at === 0 && summary.note !== '' ? [{ ...textDisplay(noteOf(summary)), id: NOTE_ID }] : []),
        { type: ComponentType.Separator },
        ...part.texts.map(({ content, fact }) => ({
          ...textDisplay(content),
          ...(fact !== undefined && { id: componentIdOf(fact) }),
        })),
        { type: ComponentType.Separator },
        textDisplay([part.sources, ...(isLast ? [footerOf(summary)] : [])].join('\n')),
      ],
    },
    ...(isLast ? buttonRow(controls) : []),
  ]);
}

/** The message that opens a thread for a summary. */
export function openingCard({ heading }: Summary): Card {
  return cardOf([container(ACCENT.answered, [[`### ${escapeMarkdown(heading)}`]])]);
}

/**
 * The preview of a summary, one of its messages at a time, with everything that changes it. Its menus hold the whole state,
 * so it works however often the bot was restarted. `offered`: the facts that can be chosen, in the order of the state;
 * `status`: what became of the last press, in markdown; it and the controls are in the language of the `viewer`.
 */
export function previewCard(
  summary: Summary,
  state: SummaryState,
  offered: readonly ShownFact[],
  { viewer, status }: { viewer: Language; status?: string | undefined },
): Card {
  const { say } = wordsFor(viewer);
  const parts = partsOf(summary);
  const page = pageOf(state.page, parts.length, 1);
  const part = parts[page.at];
  const body =
    part === undefined ? say('summary.nothingChosen') : part.texts.map(({ content }) => content).join('\n');
  const tooLong = parts.length > MAX_PARTS ? [say('summary.tooLong', { most: MAX_PARTS })] : [];
  const said = [
    ...(state.posted === undefined
      ? [`-# ${say('summary.preview', { channel: `<#${state.channel}>` })}`]
      : []),
    ...(status === undefined ? tooLong : [status, ...tooLong]),
  ];
  const shown = { ...state, page: page.at };
  const ready = parts.length > 0 && parts.length <= MAX_PARTS;
  return cardOf([
    ...(said.length > 0 ? [container(ACCENT.notice, [[said.join('\n')]])] : []),
    {
      type: ComponentType.Container,
      accent_color: ACCENT.answered,
      components: [
        { ...textDisplay(headingOf(summary, page.at, parts.length)), id: HEADING_ID },
        ...(summary.note === '' ? [] : [{ ...textDisplay(noteOf(summary)), id: NOTE_ID }]),
        { type: ComponentType.Separator },
        textDisplay(body),
        { type: ComponentType.Separator },
        textDisplay([part?.sources ?? '', footerOf(summary)].filter(Boolean).join('\n')),
      ],
    },
    choosingMenu(shown, offered, viewer),
    languageMenu(shown, viewer),
    ...buttonRow(actionsOf(shown, ready, viewer)),
    ...buttonRow(
      turningButtons(page, wordsFor(viewer), (to) =>
        encodeCustomId({ command: 'summary', action: 'page', args: [String(to)] }),
      ),
    ),
  ]);
}

function headingOf({ heading, languages }: Summary, at: number, count: number): string {
  const title = `### ${escapeMarkdown(heading)}`;
  if (count <= 1) return title;
  const { say } = wordsFor(languages[0]);
  return `${title}\n-# ${say('summary.messages', { page: at + 1, pages: count })}`;
}

// The label ends with the first line; the rest is the note and nothing else.
function noteOf({ note, languages }: Summary): string {
  return note === '' ? '' : `**${inEach(languages, 'summary.note')}**\n${escapeMarkdown(note)}`;
}

function footerOf({ languages, updated }: Summary): string {
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

function actionsOf(state: SummaryState, ready: boolean, viewer: Language): APIButtonComponentWithCustomId[] {
  const { say } = wordsFor(viewer);
  const own = (action: string) => encodeCustomId({ command: 'summary', action, args: [] });
  const ending =
    state.posted === undefined
      ? [
          { ...pressable(say('button.post'), own('post'), ButtonStyle.Primary), disabled: !ready },
          { ...pressable(say('button.postThread'), own('thread'), ButtonStyle.Primary), disabled: !ready },
        ]
      : [
          { ...pressable(say('button.save'), own('save'), ButtonStyle.Primary), disabled: !ready },
          pressable(say('button.takeBack'), own('withdraw')),
        ];
  return [
    ...ending,
    pressable(say('button.note'), own('note')),
    pressable(say('button.order'), own('order')),
  ];
}

function pressable(
  label: string,
  customId: string,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, label, custom_id: customId };
}

function choosingMenu(
  state: SummaryState,
  offered: readonly ShownFact[],
  viewer: Language,
): APIMessageTopLevelComponent {
  const [language] = state.languages;
  const chosen = new Set(state.facts.filter(({ chosen: is }) => is).map(({ id }) => id));
  const options = offered.map(({ fact }, at) => ({
    label: clip(`${at + 1}. ${oneLine(textIn(fact, language).text)}`, OPTION),
    value: fact.id,
    default: chosen.has(fact.id),
  }));
  return menu(choosingId(state), wordsFor(viewer).say('summary.chooseFacts'), options, {
    min_values: 0,
    max_values: options.length,
  });
}

function languageMenu(state: SummaryState, viewer: Language): APIMessageTopLevelComponent {
  const all = [...LANGUAGES.map((language): Languages => [language]), ...PAIRS, ...PAIRS.map(reversed)];
  const shown = languagesCode(state.languages);
  const options = all.map((languages) => ({
    label: languages.map((language) => wordsFor(language).say('language.name')).join(' + '),
    value: languagesCode(languages),
    default: languagesCode(languages) === shown,
  }));
  const placeholder = wordsFor(viewer).say('summary.chooseLanguage');
  return menu(languagesId(state), placeholder, options, {});
}

const reversed = ([first, second]: readonly [Language, Language]): Languages => [second, first];

function menu(
  customId: string,
  placeholder: string,
  options: APISelectMenuOption[],
  bounds: Pick<APIStringSelectComponent, 'min_values' | 'max_values'>,
): APIMessageTopLevelComponent {
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: customId, placeholder, options, ...bounds }],
  };
}

/** What became of something, as a card of its own; `text` is markdown. */
export function statusCard(text: string): Card {
  return cardOf([container(ACCENT.notice, [[text]])]);
}
