import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Language } from '../language/language.ts';
import { wordsFor } from '../words/index.ts';
import { encodeCustomId } from './custom-id.ts';
import { MAX_NOTE } from './summary-card.ts';

/** The custom ids of the fields of the forms. */
export const NOTE_FIELD = 'note';
export const ORDER_FIELD = 'order';

/** A form for the moderator's note, which holds the one that is there. */
export function noteForm(note: string, language: Language): APIModalInteractionResponseCallbackData {
  const { say } = wordsFor(language);
  return form('noted', say('form.note.title'), say('form.note.text'), {
    custom_id: NOTE_FIELD,
    style: TextInputStyle.Paragraph,
    max_length: MAX_NOTE,
    required: false,
    ...(note !== '' && { value: note }),
  });
}

/** A form for the order of the facts, which holds the numbers of those chosen. */
export function orderForm(
  numbers: readonly number[],
  language: Language,
): APIModalInteractionResponseCallbackData {
  const { say } = wordsFor(language);
  return form('ordered', say('form.order.title'), say('form.order.numbers'), {
    custom_id: ORDER_FIELD,
    style: TextInputStyle.Short,
    max_length: 200,
    required: true,
    ...(numbers.length > 0 && { value: numbers.join(' ') }),
  });
}

type Field = {
  custom_id: string;
  style: TextInputStyle;
  max_length: number;
  required: boolean;
  value?: string;
};

function form(
  action: string,
  title: string,
  label: string,
  field: Field,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId({ command: 'summary', action, args: [] }),
    title,
    components: [
      { type: ComponentType.Label, label, component: { type: ComponentType.TextInput, ...field } },
    ],
  };
}
