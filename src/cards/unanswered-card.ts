import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { AnswerPassage } from '../answer/answer.ts';
import type { Language } from '../language/language.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { button, buttonRow } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { passageBlock } from './citation.ts';
import { encodeCustomId } from './custom-id.ts';
import { longDate } from './date.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections, PRIORITY } from './fit.ts';
import { MAX_OPTION_UNITS } from './limits.ts';
import { type Page, turningButtons } from './pages.ts';
import { QUESTION_STATUSES, type QuestionFilter, type QuestionStatus } from './question-status.ts';
import { note } from './statements.ts';

/** A question without an answer, as cards show it. */
export type ListedQuestion = {
  id: string;
  language: Language;
  status: QuestionStatus;
  /** How often it was asked, and of that why it stands here. */
  count: number;
  reasons: { none: number; related: number; against: number };
  /** Days such as `2026-01-31`. */
  firstDay: string;
  lastDay: string;
  wordings: readonly { text: string; count: number }[];
  /** The passage that answers it now. */
  passage: string | undefined;
};

/** Questions a page: with as many, each is shown at some length. */
export const QUESTIONS_A_PAGE = 10;

const TEXT = { graphemes: 300, units: 600 };
const SHORT_TEXT = { graphemes: 60, units: 120 };
const OPTION = { graphemes: MAX_OPTION_UNITS, units: MAX_OPTION_UNITS };
const WORDINGS = 8;

type Menu = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A list to come back to: which questions, and which page of them. */
export type ListPlace = { filter: QuestionFilter; page: number };

const argsOf = ({ filter, page }: ListPlace) => [filter, String(page)];

/**
 * A page of questions without an answer, the most frequent first, with a menu to look at one of them. `page` says which of
 * them are shown.
 */
export function questionListCard(
  questions: readonly ListedQuestion[],
  { filter, page, total }: { filter: QuestionFilter; page: Page; total: number },
  language: Language,
): Card {
  const words = wordsFor(language);
  const heading = [
    note(`### ${words.say('unanswered.title')}\n-# ${words.say(`unanswered.filter.${filter}`)}`),
    note(
      total === 0
        ? words.say('unanswered.empty')
        : `-# ${words.say('unanswered.range', { first: page.first + 1, last: page.end, total })}`,
    ),
  ];
  const sections = fitSections([heading, questions.map((question) => listed(question, words))]);
  const place = { filter, page: page.at };
  const idOf = (other: number) =>
    encodeCustomId({ command: 'unanswered', action: 'page', args: argsOf({ filter, page: other }) });
  const buttons = [
    ...turningButtons(page, words, idOf),
    ...button(
      ButtonStyle.Secondary,
      words.say('button.export'),
      total === 0 ? undefined : encodeCustomId({ command: 'unanswered', action: 'export', args: [filter] }),
    ),
  ];
  return cardOf([
    container(total === 0 ? ACCENT.none : ACCENT.notice, sections),
    ...(questions.length === 0 ? [] : [chooser(questions, place, words)]),
    ...buttonRow(buttons),
  ]);
}

/** One question with all its wordings, a menu for its status, and the passage that answers it now, if one does. */
export function questionCard(
  question: ListedQuestion,
  passage: AnswerPassage | undefined,
  place: ListPlace,
  language: Language,
): Card {
  const words = wordsFor(language);
  const wordings = question.wordings.slice(0, WORDINGS).map(({ text, count }): Block => {
    const line = (max: typeof TEXT) => `**×${count}** ${shown(text, max)}`;
    return { priority: PRIORITY.passage, variants: [line(TEXT), line(SHORT_TEXT)] };
  });
  const sections = fitSections([
    [
      note(`### ${shown(question.wordings[0]?.text ?? '', TEXT)}`),
      note(
        [
          `-# ×${question.count} · ${factsOf(question, words)}`,
          `-# ${words.say('unanswered.since', { date: longDate(question.firstDay, language) })}`,
          `-# ${words.say('unanswered.reasons', question.reasons)}`,
        ].join('\n'),
      ),
    ],
    [note(`**${words.say('unanswered.wordings')}**`), ...wordings],
    passage === undefined
      ? []
      : [
          note(`**${words.say('unanswered.answeredNow')}**`),
          passageBlock(passage, 1, words, { quoted: false }),
        ],
  ]);
  const args = [...argsOf(place), question.id];
  return cardOf([
    container(passage === undefined ? ACCENT.notice : ACCENT.answered, sections),
    statusMenu(question, encodeCustomId({ command: 'unanswered', action: 'status', args }), words),
    ...buttonRow([
      ...button(
        ButtonStyle.Secondary,
        words.say('button.back'),
        encodeCustomId({ command: 'unanswered', action: 'page', args: argsOf(place) }),
      ),
      ...button(
        ButtonStyle.Secondary,
        words.say('button.showAnswer'),
        passage && encodeCustomId({ command: 'unanswered', action: 'answer', args: [question.id] }),
      ),
    ]),
  ]);
}

/** The files of an export, with a sentence on what they are for. */
export function exportCard(files: readonly { name: string; text: string }[], language: Language): Card {
  const card = cardOf([
    container(ACCENT.notice, [[wordsFor(language).say('unanswered.files')]]),
    ...files.map(({ name }) => ({
      type: ComponentType.File as const,
      file: { url: `attachment://${name}` },
    })),
  ]);
  return { ...card, files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })) };
}

function listed(question: ListedQuestion, words: Words): Block {
  const facts = `-# ${factsOf(question, words)}${
    question.passage === undefined ? '' : `\n-# ✓ ${words.say('unanswered.answeredNow')}`
  }`;
  const text = question.wordings[0]?.text ?? '';
  const line = (max: typeof TEXT) => `**×${question.count}** ${shown(text, max)}\n${facts}`;
  return { priority: PRIORITY.passage, variants: [line(TEXT), line(SHORT_TEXT)] };
}

function factsOf({ language, status, lastDay }: ListedQuestion, words: Words): string {
  return words.say('unanswered.facts', {
    language: wordsFor(language).say('language.name'),
    status: words.say(`unanswered.filter.${status}`),
    date: longDate(lastDay, words.language),
  });
}

const shown = (text: string, max: typeof TEXT) => escapeMarkdown(clip(oneLine(text), max));

function chooser(questions: readonly ListedQuestion[], place: ListPlace, words: Words): Menu {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: encodeCustomId({ command: 'unanswered', action: 'look', args: argsOf(place) }),
        placeholder: words.say('unanswered.choose'),
        options: questions.map(({ id, count, wordings }) => ({
          value: id,
          label: clip(`×${count} ${oneLine(wordings[0]?.text ?? '')}`.trim(), OPTION),
        })),
      },
    ],
  };
}

function statusMenu({ status }: ListedQuestion, customId: string, words: Words): Menu {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId,
        placeholder: words.say('unanswered.setStatus'),
        options: QUESTION_STATUSES.map((value) => ({
          value,
          label: words.say(`unanswered.filter.${value}`),
          default: value === status,
        })),
      },
    ],
  };
}
