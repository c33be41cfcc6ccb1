import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { type Card, cardOf } from './card.ts';
import { decodeCustomId } from './custom-id.ts';

/** A card to post for everyone: the components of a card as they stand, without the button that shares it. */
export function sharedCard(components: readonly APIMessageTopLevelComponent[]): Card {
  return cardOf(
    components.flatMap((component): APIMessageTopLevelComponent[] => {
      if (component.type !== ComponentType.ActionRow) return [component];
      const kept = component.components.filter(
        (part) => !('custom_id' in part) || decodeCustomId(part.custom_id)?.action !== 'share',
      );
      return kept.length === 0 ? [] : [{ ...component, components: kept }];
    }),
  );
}
