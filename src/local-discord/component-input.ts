import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { LocalMessage } from './message.ts';
import { type Component, placeComponents } from './rules/draft.ts';

/** Gives back the data of a pressed button. Throws if the message has no such button, or it cannot be pressed. */
export function buttonData(message: LocalMessage, customId: string): object {
  const { type, style, id } = findComponent(message, customId);
  if (type !== ComponentType.Button)
    throw new Error(`"${customId}" is no button but a component of type ${type}`);
  if (style === ButtonStyle.Link) throw new Error(`the button "${customId}" is a link`);
  return { id, component_type: type, custom_id: customId };
}

/** Gives back the data of a choice from a string select. Throws if the message does not offer it. */
export function selectData(message: LocalMessage, customId: string, values: readonly string[]): object {
  const { type, id, options = [], min_values, max_values } = findComponent(message, customId);
  if (type !== ComponentType.StringSelect)
    throw new Error(`"${customId}" is no string select but of type ${type}`);
  const stranger = values.find((value) => !options.some((option) => option.value === value));
  if (stranger !== undefined) throw new Error(`the select "${customId}" has no option "${stranger}"`);
  const [least, most] = [min_values ?? 1, max_values ?? 1];
  if (values.length < least || values.length > most) {
    throw new Error(`the select "${customId}" takes ${least} to ${most} values, not ${values.length}`);
  }
  return { id, component_type: type, custom_id: customId, values };
}

/** What a user fills into a modal: texts, and lists of what is chosen, by custom_id. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/** Gives back the data of a modal filled in. Throws what Discord's client would not let a user send. */
export function modalData(modal: APIModalInteractionResponseCallbackData, values: ModalValues): object {
  const parts = modal.components as unknown as Component[];
  const known = placeComponents(parts, []).map(({ component }) => component.custom_id);
  const stranger = Object.keys(values).find((customId) => !known.includes(customId));
  if (stranger !== undefined) throw new Error(`the modal "${modal.custom_id}" has no field "${stranger}"`);
  let nextId = 1;
  const submit = (part: Component): object => {
    const id = part.id ?? nextId++;
    const { type, component, components, custom_id } = part;
    if (component) return { type, id, component: submit(component) };
    if (components) return { type, id, components: components.map(submit) };
    return { type, id, ...(custom_id != null && { custom_id, ...fill(part, values[custom_id]) }) };
  };
  return { custom_id: modal.custom_id, components: parts.map(submit) };
}

function fill(field: Component, given: string | readonly string[] | undefined): object {
  const { type, custom_id, min_length, max_length, value } = field;
  const required = (field as { required?: boolean | null }).required ?? true;
  if (type !== ComponentType.TextInput) {
    const chosen = typeof given === 'string' ? [given] : (given ?? []);
    if (required && chosen.length === 0) throw new Error(`the field "${custom_id}" is required`);
    return { values: chosen };
  }
  const text = given ?? value ?? '';
  if (typeof text !== 'string') throw new Error(`the field "${custom_id}" takes a text`);
  if (required && text === '') throw new Error(`the field "${custom_id}" is required`);
  if (text !== '' && (text.length < (min_length ?? 0) || text.length > (max_length ?? 4000))) {
    throw new Error(`the field "${custom_id}" takes ${min_length ?? 0} to ${max_length ?? 4000} characters`);
  }
  return { value: text };
}

function findComponent(message: LocalMessage, customId: string): Component & { disabled?: boolean } {
  if (message.deleted) throw new Error('the message has been deleted');
  const placed = placeComponents(message.components as unknown as Component[], []);
  const found = placed.find(({ component }) => component.custom_id === customId)?.component;
  if (found === undefined) {
    const ids = placed.map(({ component }) => component.custom_id).filter((id) => id != null);
    throw new Error(`the message has no component "${customId}"; it has: ${ids.join(', ') || 'none'}`);
  }
  if ((found as { disabled?: boolean }).disabled) throw new Error(`the component "${customId}" is disabled`);
  return found;
}
