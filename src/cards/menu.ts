import {
  type APIActionRowComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { clip, oneLine } from '../text/plain-text.ts';
import { MAX_MENU_OPTIONS, MAX_OPTION_UNITS } from './limits.ts';

/** A row that holds a select menu. */
export type Menu = APIActionRowComponent<APIStringSelectComponent>;

/** Something to choose: what it stands for, what is shown of it, and whether it is what has been chosen so far. */
export type MenuOption = { value: string; label: string; chosen?: boolean };

const OPTION = { graphemes: MAX_OPTION_UNITS, units: MAX_OPTION_UNITS };

/** A menu of at most 25 options, one of which is to be chosen. */
export function menuOf(customId: string, placeholder: string, options: readonly MenuOption[]): Menu {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId,
        placeholder,
        options: options.slice(0, MAX_MENU_OPTIONS).map(({ value, label, chosen }) => ({
          value,
          label: clip(oneLine(label), OPTION) || value,
          ...(chosen && { default: true }),
        })),
      },
    ],
  };
}

/** A menu in a list of its own; none where there is nothing to choose. */
export function menuRow(customId: string, placeholder: string, options: readonly MenuOption[]): Menu[] {
  return options.length === 0 ? [] : [menuOf(customId, placeholder, options)];
}
