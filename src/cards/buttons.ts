import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Answer } from '../answer/answer.ts';
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
 * The buttons that show the passages whole and, unless it is `shared`, post the card for everyone; none without a
 * passage.
 */
export function passageButtons({ language, passages }: Answer, shared: boolean): APIButtonComponent[] {
  const words = wordsFor(language);
  const ids = passages.map(({ id }) => id);
  // The language and one passage are the least a press must tell.
  const sources = encodeFitting({ command: 'ask', action: 'sources', args: [language, ...ids] }, 2);
  const share = encodeFitting({ command: 'ask', action: 'share', args: [language, ...ids.slice(0, 1)] }, 2);
  return [
    ...button(ButtonStyle.Secondary, words.say('button.sources'), sources),
    ...button(ButtonStyle.Secondary, words.say('button.share'), shared ? undefined : share),
  ];
}

/** A button for each related question that fits on one, the question its label; at most three. */
export function questionButtons({ language, suggestions }: Answer): APIButtonComponent[] {
  const labels = [...new Set(suggestions.map(oneLine))].filter(
    (label) => label.length > 0 && label.length <= MAX_LABEL_UNITS,
  );
  return labels.slice(0, MAX_QUESTIONS).flatMap((label, index) => {
    const id = encodeCustomId({ command: 'ask', action: 'question', args: [language, String(index)] });
    return button(ButtonStyle.Primary, label, id);
  });
}

function button(
  style: APIButtonComponentWithCustomId['style'],
  label: string,
  id: string | undefined,
): APIButtonComponent[] {
  return id === undefined ? [] : [{ type: ComponentType.Button, style, label, custom_id: id }];
}
