import { ComponentType } from 'discord-api-types/v10';
import type { Rule } from '../fault.ts';
import { isComponentsV2 } from '../message.ts';
import type { MessageDraft } from './draft.ts';

const LEGACY_FIELDS = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

/**
 * A message without the flag IS_COMPONENTS_V2 (1 << 15) holds action rows alone, five at most.
 * Source: Discord's component reference, "Legacy Message Component Behavior".
 */
export const v2NeedsFlag: Rule<MessageDraft> = {
  name: 'v2-needs-flag',
  *check({ flags, components, path }) {
    if (isComponentsV2(flags)) return;
    const top = components.filter(({ parent }) => parent === null);
    for (const { component, path } of top) {
      if (component.type === ComponentType.ActionRow) continue;
      const message =
        'Value of field "type" must be one of (1,): IS_COMPONENTS_V2 (1 << 15) is not among the flags.';
      yield { path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message };
    }
    if (top.length > 5) {
      const message = 'Must be between 0 and 5 in length.';
      yield { path: [...path, 'components'], code: 'BASE_TYPE_BAD_LENGTH', message };
    }
  },
};

/**
 * With IS_COMPONENTS_V2 `content`, `embeds`, `poll` and stickers do not work; a message that had them and takes on the flag
 * has to empty them. Source: Discord's component reference, "Using Message Components".
 */
export const v2ExcludesLegacy: Rule<MessageDraft> = {
  name: 'v2-excludes-legacy',
  *check({ flags, body, path, before }) {
    if (!isComponentsV2(flags)) return;
    for (const field of LEGACY_FIELDS) {
      const value = body[field];
      const had = (field === 'content' || field === 'embeds') && (before?.[field].length ?? 0) > 0;
      if (value === undefined ? had : !isEmpty(value)) {
        const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
        const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2.`;
        yield { path: [...path, field], code, message };
      }
    }
  },
};

/**
 * IS_COMPONENTS_V2 cannot be taken off a message once sent.
 * Source: Discord's component reference, "Using Message Components".
 */
export const v2IsKept: Rule<MessageDraft> = {
  name: 'v2-is-kept',
  *check({ before, body, path }) {
    if (before === null || body.flags == null) return;
    if (isComponentsV2(before.flags) && !isComponentsV2(body.flags)) {
      const message = 'IS_COMPONENTS_V2 cannot be taken off a message; leave flags out or repeat it.';
      yield { path: [...path, 'flags'], code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message };
    }
  },
};

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
