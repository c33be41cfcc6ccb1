import type { UploadedFile } from '../body.ts';
import type { Path } from '../fault.ts';
import type { LocalMessage } from '../message.ts';
import type { MessageBody } from '../posting.ts';

/** A component with its place in the request body. */
export type PlacedComponent = {
  component: Component;
  path: Path;
  /** What it stands in: another component, or null at the top. */
  parent: Component | null;
};

/** As much of any component as the rules look at; its shape has been checked before. */
export type Component = {
  type: number;
  id?: number | null;
  custom_id?: string | null;
  content?: string;
  style?: number;
  label?: string | null;
  url?: string | null;
  sku_id?: string | null;
  emoji?: object | null;
  components?: Component[];
  accessory?: Component;
  component?: Component;
  options?: { value: string; default?: boolean | null }[];
  min_values?: number | null;
  max_values?: number | null;
  min_length?: number | null;
  max_length?: number | null;
  value?: string | null;
  file?: { url: string };
  media?: { url: string };
  items?: { media: { url: string } }[];
};

/** A message as a request would make it, before any rule has looked at it. */
export type MessageDraft = {
  body: MessageBody;
  /** Leads to the body's place in the request. */
  path: Path;
  files: readonly UploadedFile[];
  /** The message that is edited, or null. */
  before: LocalMessage | null;
  /** Where it is sent: as the answer to an interaction or into a channel. */
  place: 'interaction' | 'channel';
  /** The flags given, and those the message has already. */
  flags: number;
  /** All components given, each before those within it. */
  components: readonly PlacedComponent[];
};

/** Gives back a draft; the body's shape has to be right. */
export function draftMessage(given: Omit<MessageDraft, 'flags' | 'components'>): MessageDraft {
  const { body, path, before } = given;
  return {
    ...given,
    flags: (body.flags ?? 0) | (before?.flags ?? 0),
    components: placeComponents((body.components ?? []) as unknown as Component[], [...path, 'components']),
  };
}

/** Gives back components and all within them, each before those within it, with their places. */
export function placeComponents(
  components: readonly Component[],
  path: Path,
  parent: Component | null = null,
): PlacedComponent[] {
  return components.flatMap((component, index) => placeOne(component, [...path, index], parent));
}

function placeOne(component: Component, path: Path, parent: Component | null): PlacedComponent[] {
  const { components = [], accessory, component: labelled } = component;
  return [
    { component, path, parent },
    ...placeComponents(components, [...path, 'components'], component),
    ...(accessory === undefined ? [] : placeOne(accessory, [...path, 'accessory'], component)),
    ...(labelled === undefined ? [] : placeOne(labelled, [...path, 'component'], component)),
  ];
}
