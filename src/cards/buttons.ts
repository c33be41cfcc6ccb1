import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { AnswerPassage } from '../answer/answer.ts';
import { type Languages, languagesCode } from '../language/language.ts';
import { oneLine } from '../text/plain-text.ts';
import { wordsFor } from '../words/index.ts';
import { encodeCustomId, encodeFitting } from './custom-id.ts';
import { MAX_LABEL_UNITS } from './limits.ts';

/** How many related questions a card offers. */
const MAX_QUESTIONS = 3;

/** A row of buttons, in a list of its own; no row where there is no button. */
export function buttonRow(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/**
 * The buttons below an answer: its passages whole, the card for everyone unless it is `shared`, a question that goes on from
 * it, and a report that it is wrong; none without a passage. `languages`: those of the card.
 */
export function answerButtons(
  passages: readonly AnswerPassage[],
  languages: Languages,
  { shared }: { shared: boolean },
): APIButtonComponent[] {
  if (passages.length === 0) return [];
  const words = wordsFor(languages[0]);
  const ids = passages.map(({ id }) => id);
  const code = languagesCode(languages);
  // The languages and one passage are the least a press must tell.
  const about = (action: string, among: readonly string[]) =>
    encodeFitting({ command: 'ask', action, args: [code, ...among] }, 2);
  const first = ids.slice(0, 1);
  return [
    ...button(ButtonStyle.Secondary, words.say('button.sources'), about('sources', ids)),
    ...button(ButtonStyle.Secondary, words.say('button.share'), shared ? undefined : about('share', first)),
    ...button(
      ButtonStyle.Secondary,
      words.say('button.followUp'),
      encodeCustomId({ command: 'ask', action: 'follow', args: [code] }),
    ),
    ...reportButton(passages, languages),
  ];
}

/** The button that reports an error in the first of the passages that a card shows; none without a passage. */
export function reportButton(passages: readonly AnswerPassage[], languages: Languages): APIButtonComponent[] {
  const ids = passages.slice(0, 1).map(({ id }) => id);
  const args = [languagesCode(languages), ...ids];
  const id = encodeFitting({ command: 'ask', action: 'report', args }, 2);
  return button(ButtonStyle.Secondary, wordsFor(languages[0]).say('button.report'), id);
}

/**
 * The buttons that say what a person thinks of an answer, of which the first passage is one. All that a vote needs stands in
 * them and on the card, so they work on cards of any age.
 */
export function voteButtons(passages: readonly AnswerPassage[], languages: Languages): APIButtonComponent[] {
  const words = wordsFor(languages[0]);
  const args = [languagesCode(languages), ...passages.slice(0, 1).map(({ id }) => id)];
  return (['helpful', 'against'] as const).flatMap((action) => {
    const id = encodeFitting({ command: 'ask', action, args }, 1);
    return button(ButtonStyle.Secondary, words.say(`button.${action}`), id);
  });
}

/** A button for each question that fits on one, the question its label; at most three. */
export function questionButtons(questions: readonly string[], languages: Languages): APIButtonComponent[] {
  const labels = [...new Set(questions.map(oneLine))].filter(
    (label) => label.length > 0 && label.length <= MAX_LABEL_UNITS,
  );
  return labels.slice(0, MAX_QUESTIONS).flatMap((label, index) => {
    const args = [languagesCode(languages), String(index)];
    return button(ButtonStyle.Primary, label, encodeCustomId({ command: 'ask', action: 'question', args }));
  });
}

/** A button, in a list of its own; none where it has no custom id. */
export function button(
  style: APIButtonComponentWithCustomId['style'],
  label: string,
  id: string | undefined,
): APIButtonComponent[] {
  return id === undefined ? [] : [{ type: ComponentType.Button, style, label, custom_id: id }];
}
