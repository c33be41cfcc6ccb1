import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';

/**
 * A file of a message, which a component refers to as `attachment://name`; `description` is for who cannot see a picture.
 */
export type CardFile = { attachment: Buffer; name: string; description?: string };

/** A message made of Components V2, as discord.js sends it. It mentions nobody, whatever its texts say. */
export type Card = {
  components: APIMessageTopLevelComponent[];
  files?: CardFile[];
  flags: MessageFlags.IsComponentsV2;
  allowedMentions: { parse: [] };
};

/** Colours of a container's edge, as 0xRRGGBB. */
export const ACCENT = { answered: 0x2f855a, related: 0xc9922e, none: 0x7a808a, notice: 0x4a6fa5 } as const;

/** A card of these components. */
export function cardOf(components: APIMessageTopLevelComponent[]): Card {
  return { components, flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } };
}

/** A text display. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/**
 * A container: sections of texts, a line between one section and the next; sections without a text are left out.
 */
export function container(accent: number, sections: readonly (readonly string[])[]): APIContainerComponent {
  const components = sections
    .filter((texts) => texts.length > 0)
    .flatMap((texts, index): APIComponentInContainer[] => [
      ...(index > 0 ? [{ type: ComponentType.Separator as const }] : []),
      ...texts.map(textDisplay),
    ]);
  return { type: ComponentType.Container, accent_color: accent, components };
}
