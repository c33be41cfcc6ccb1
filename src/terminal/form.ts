import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Words } from '../words/index.ts';

type Modal = APIModalInteractionResponseCallbackData;
type Field = { label: string; input: APITextInputComponent };

/** The most characters a field takes that sets no limit: https://docs.discord.com/developers/components/reference#text-input */
const MAX_FIELD_UNITS = 4000;

/** A form that is being filled in, field by field. */
export type OpenForm = {
  modal: Modal;
  /** What to ask for next: the label of the field, and what it holds or else its example. */
  prompt(): string;
  /** Why Discord's client would not take what was typed for the field, in words; undefined where it would. */
  refusal(typed: string, words: Words): string | undefined;
  /**
   * Takes what was typed for the field, a blank line for what it holds already; gives back the values by their custom ids once
   * all are there, and undefined as long as there is more to ask.
   */
  take(typed: string): Record<string, string> | undefined;
};

function fieldsOf({ components }: Modal): Field[] {
  return components.flatMap((part): Field[] => {
    if (part.type === ComponentType.Label) {
      const { label, component: input } = part;
      return input.type === ComponentType.TextInput ? [{ label, input }] : [];
    }
    if (part.type !== ComponentType.ActionRow) return [];
    return part.components.map((input) => ({ label: input.label ?? '', input }));
  });
}

const entered = (typed: string, { value = '' }: APITextInputComponent) =>
  typed.trim() === '' ? value : typed.trim();

/** Opens a form; only its fields of text are asked for. */
export function openForm(modal: Modal): OpenForm {
  const fields = fieldsOf(modal);
  const values: Record<string, string> = {};
  let at = 0;
  return {
    modal,
    prompt() {
      const field = fields[at];
      if (field === undefined) return modal.title;
      const { value, placeholder } = field.input;
      return `${field.label}${value ? ` [${value}]` : placeholder ? ` (${placeholder})` : ''}:`;
    },
    refusal(typed, words) {
      const field = fields[at];
      if (field === undefined) return undefined;
      const { required = true, min_length: least = 0, max_length: most = MAX_FIELD_UNITS } = field.input;
      const { length } = entered(typed, field.input);
      if (length === 0) return required ? words.say('error.emptyQuestion') : undefined;
      if (length >= least && length <= most) return undefined;
      return words.say('terminal.wrongLength', { field: field.label, least: Math.max(1, least), most });
    },
    take(typed) {
      const field = fields[at];
      if (field !== undefined) {
        values[field.input.custom_id] = entered(typed, field.input);
        at += 1;
      }
      return at >= fields.length ? values : undefined;
    },
  };
}
