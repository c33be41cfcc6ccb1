import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Fault, Rule } from '../fault.ts';
import type { MessageDraft, PlacedComponent } from './draft.ts';

type Tree = Pick<MessageDraft, 'components' | 'path'>;

const MOST_COMPONENTS = 40;

/**
 * A message or modal holds 40 components at most, nested ones and accessories counted.
 * Source: Discord's component reference, "Component Object".
 */
export const fortyComponents: Rule<Tree> = {
  name: 'forty-components',
  *check({ components, path }) {
    if (components.length > MOST_COMPONENTS) {
      const message = `The total number of components cannot exceed ${MOST_COMPONENTS}, found ${components.length}.`;
      yield { path: [...path, 'components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message };
    }
  },
};

/**
 * A custom_id, and an id unless it is 0, stands once in a message or modal.
 * Source: Discord's component reference, "Custom ID" and "Anatomy of a Component".
 */
export const idsOnce: Rule<Tree> = {
  name: 'ids-once',
  *check({ components }) {
    yield* repeated(components, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED');
    yield* repeated(components, 'id', 'COMPONENT_ID_DUPLICATED');
  },
};

/**
 * An action row holds up to five buttons, or one select menu and nothing else.
 * Source: Discord's component reference, "Action Row".
 */
export const rowContents: Rule<Tree> = {
  name: 'row-contents',
  *check({ components }) {
    for (const { component, path } of components) {
      const within = component.components ?? [];
      const other = within.some(({ type }) => type !== ComponentType.Button);
      if (component.type === ComponentType.ActionRow && other && within.length > 1) {
        const message =
          'The specified component exceeds the maximum width: a select menu stands alone in its row.';
        yield { path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message };
      }
    }
  },
};

/**
 * A button has a custom_id, unless it is a link (then a url alone) or a purchase (then a sku_id alone); it has a label or
 * an emoji unless it is a purchase. Source: Discord's component reference, "Button".
 */
export const buttonParts: Rule<Tree> = {
  name: 'button-parts',
  *check({ components }) {
    for (const { component, path } of components) {
      if (component.type !== ComponentType.Button) continue;
      const { style } = component;
      const needed =
        style === ButtonStyle.Link ? 'url' : style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
      for (const part of ['custom_id', 'url', 'sku_id'] as const) {
        if ((component[part] != null) === (part === needed)) continue;
        const message = `A button of style ${style} has ${part === needed ? 'a' : 'no'} ${part}.`;
        yield { path: [...path, part], code: 'BUTTON_COMPONENT_INVALID_PARTS', message };
      }
      if (needed !== 'sku_id' && !component.label && component.emoji == null) {
        const message = 'A button has a label or an emoji.';
        yield { path: [...path, 'label'], code: 'BUTTON_COMPONENT_INVALID_LABEL', message };
      }
    }
  },
};

/**
 * The values of a select menu's options differ, and no more are chosen than it allows.
 * Source: Discord's component reference, "String Select".
 */
export const selectOptions: Rule<Tree> = {
  name: 'select-options',
  *check({ components }) {
    for (const { component, path } of components) {
      if (component.type !== ComponentType.StringSelect) continue;
      const { options = [], min_values, max_values } = component;
      const most = max_values ?? 1;
      if (new Set(options.map(({ value }) => value)).size < options.length) {
        const message = 'The specified option value is already used.';
        yield { path: [...path, 'options'], code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message };
      }
      if ((min_values ?? 1) > most || most > options.length) {
        const message = 'min_values ≤ max_values ≤ number of options does not hold.';
        yield { path: [...path, 'max_values'], code: 'SELECT_COMPONENT_INVALID_RANGE', message };
      }
      if (options.filter((option) => option.default === true).length > most) {
        const message = 'More options are chosen than max_values allows.';
        yield { path: [...path, 'options'], code: 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', message };
      }
    }
  },
};

function* repeated(
  components: readonly PlacedComponent[],
  key: 'custom_id' | 'id',
  code: string,
): Generator<Fault> {
  const seen = new Set<string | number>();
  for (const { component, path } of components) {
    const value = component[key];
    if (value == null || value === 0) continue;
    if (seen.has(value))
      yield { path: [...path, key], code, message: `Component ${key} cannot be duplicated.` };
    seen.add(value);
  }
}
