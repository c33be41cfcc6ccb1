import { ComponentType } from 'discord-api-types/v10';
import { findFaults, type Path, type Rule, refuseFaults } from '../fault.ts';
import { buttonParts, fortyComponents, idsOnce, rowContents, selectOptions } from './component-tree.ts';
import { type Component, type PlacedComponent, placeComponents } from './draft.ts';

type Modal = { path: Path; components: readonly PlacedComponent[] };

const MOST_PARTS = 5;

/**
 * A modal has five parts at most. Source: Discord's interaction reference, "Modal".
 */
export const modalParts: Rule<Modal> = {
  name: 'modal-parts',
  *check({ components, path }) {
    const parts = components.filter(({ parent }) => parent === null).length;
    if (parts > MOST_PARTS) {
      const message = `Must be between 1 and ${MOST_PARTS} in length.`;
      yield { path: [...path, 'components'], code: 'BASE_TYPE_BAD_LENGTH', message };
    }
  },
};

/**
 * A text input has a label of its own only in an action row: in a Label component that one says it; its prefilled value
 * and its limits agree. Source: Discord's component reference, "Text Input".
 */
export const textInputs: Rule<Modal> = {
  name: 'text-inputs',
  *check({ components }) {
    for (const { component, path, parent } of components) {
      if (component.type !== ComponentType.TextInput) continue;
      const { label, value, min_length, max_length } = component;
      const labelled = parent?.type === ComponentType.Label;
      if (labelled === (label != null)) {
        const message = labelled ? 'The Label component has the label.' : 'This field is required.';
        yield { path: [...path, 'label'], code: 'BASE_TYPE_REQUIRED', message };
      }
      const least = min_length ?? 0;
      const most = max_length ?? 4000;
      if (least > most || (value && (value.length < least || value.length > most))) {
        const message = `min_length ${least}, max_length ${most} and the value do not agree.`;
        yield { path: [...path, 'max_length'], code: 'TEXT_INPUT_INVALID_LENGTHS', message };
      }
    }
  },
};

const MODAL_RULES: readonly Rule<Modal>[] = [
  modalParts,
  textInputs,
  fortyComponents,
  idsOnce,
  rowContents,
  buttonParts,
  selectOptions,
];

/** Throws 400 (code 50035) if a modal breaks a rule; its shape has to be right. */
export function demandModal(data: { components: readonly Component[] }): void {
  const path = ['data'];
  refuseFaults(
    findFaults(MODAL_RULES, { path, components: placeComponents(data.components, [...path, 'components']) }),
  );
}
