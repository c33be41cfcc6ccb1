import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';

type Modal = APIModalInteractionResponseCallbackData;
type Field = { label: string; input: APITextInputComponent };

/** A form that is being filled in, field by field. */
export type OpenForm = {
  modal: Modal;
  /** What to ask for next: the label of the field, and its example. */
  prompt(): string;
  /**
   * Takes what was typed for the field; gives back the values by their custom ids once all are there, and undefined as long
   * as there is more to ask. A blank line keeps what the field holds; where that is nothing and it is needed, it is
   * asked for again.
   */
  take(typed: string): Record<string, string> | undefined;
};

function fieldsOf({ components }: Modal): Field[] {
  return components.flatMap((part) =>
    part.type === ComponentType.Label && part.component.type === ComponentType.TextInput
      ? [{ label: part.label, input: part.component }]
      : [],
  );
}

/** Opens a form; only its fields of text are asked for. */
export function openForm(modal: Modal): OpenForm {
  const fields = fieldsOf(modal);
  const values: Record<string, string> = {};
  let at = 0;
  return {
    modal,
    prompt() {
      const field = fields[at];
      const example = field?.input.placeholder;
      return `${field?.label ?? modal.title}${example ? ` (${example})` : ''}:`;
    },
    take(typed) {
      const field = fields[at];
      if (field !== undefined) {
        const { custom_id, value = '', required = true } = field.input;
        const text = typed.trim() === '' ? value : typed.trim();
        if (text === '' && required) return undefined;
        values[custom_id] = text;
        at += 1;
      }
      return at >= fields.length ? values : undefined;
    },
  };
}
