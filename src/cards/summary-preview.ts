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
import { wordsFor } from '../words/index.ts';
import { buttonRow } from './buttons.ts';
import { ACCENT, type Card, cardOf, container, textDisplay } from './card.ts';
import { encodeCustomId } from './custom-id.ts';
import { MAX_OPTION_UNITS } from './limits.ts';
import { pageOf, turningButtons } from './pages.ts';
import {
  footerText,
  headingText,
  MAX_PARTS,
  noteText,
  partsOf,
  pressable,
  type Summary,
} from './summary-card.ts';
import type { ShownFact } from './summary-parts.ts';
import { choosingId, HEADING_ID, languagesId, NOTE_ID, type SummaryState } from './summary-state.ts';

const OPTION = { graphemes: MAX_OPTION_UNITS, units: MAX_OPTION_UNITS };

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
        { ...textDisplay(headingText(summary, page.at, parts.length)), id: HEADING_ID },
        ...(summary.note === '' ? [] : [{ ...textDisplay(noteText(summary)), id: NOTE_ID }]),
        { type: ComponentType.Separator },
        textDisplay(body),
        { type: ComponentType.Separator },
        textDisplay([part?.sources ?? '', footerText(summary)].filter(Boolean).join('\n')),
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
