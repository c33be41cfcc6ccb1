import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';

/** The texts of a card as they were sent, markup and all, from top to bottom. */
export function textsOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type !== ComponentType.Container) return [];
    return component.components.flatMap((part) =>
      part.type === ComponentType.TextDisplay ? [part.content] : [],
    );
  });
}
