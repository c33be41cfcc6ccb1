import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';

/**
 * Tells whether a card shows all of a text, such as a passage, to the letter: markup, marks of citations,
 * spaces and punctuation aside, wherever on the card it stands.
 */
export function states(components: readonly APIMessageTopLevelComponent[], text: string): boolean {
  return letters(components.flatMap(textsOf).join('\n')).includes(letters(text));
}

function textsOf(component: APIMessageTopLevelComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  if (component.type !== ComponentType.Container) return [];
  return component.components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
}

function letters(text: string): string {
  return text.replace(/\\?\[\d+\\?\]/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}
