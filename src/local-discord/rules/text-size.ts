import { ComponentType } from 'discord-api-types/v10';
import { DiscordError, type Rule } from '../fault.ts';
import type { MessageDraft } from './draft.ts';

const MOST_DISPLAYED_CHARACTERS = 4_000;
const MOST_DISPLAYED_BYTES = 10_170;
const BYTES_A_DISPLAY = 12;
const MOST_EMBED_CHARACTERS = 6_000;

/**
 * All text displays of a message hold 4,000 characters at most (counted in UTF-16 units), and none is blank.
 * Source: Discord's component reference, "Text Display"; the guide of discord.js, "Display components".
 */
export const displayedCharacters: Rule<MessageDraft> = {
  name: 'displayed-characters',
  *check(draft) {
    const texts = draft.components.filter(({ component }) => component.type === ComponentType.TextDisplay);
    for (const { component, path } of texts) {
      if (component.content?.trim() === '') {
        const message = 'A text display cannot be blank.';
        yield { path: [...path, 'content'], code: 'BASE_TYPE_REQUIRED', message };
      }
    }
    const length = texts.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
    if (length > MOST_DISPLAYED_CHARACTERS) {
      const message = `The total displayable text size cannot exceed the maximum size of 4000, found ${length}.`;
      const path = [...draft.path, 'components'];
      yield { path, code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message };
    }
  },
};

/**
 * All embeds of a message hold 6,000 characters at most.
 * Source: Discord's message reference, "Embed Limits".
 */
export const embeddedCharacters: Rule<MessageDraft> = {
  name: 'embedded-characters',
  *check({ body, path }) {
    const length = (body.embeds ?? []).reduce((sum, { title, description, footer, author, fields }) => {
      const texts = [title, description, footer?.text, author?.name];
      for (const { name, value } of fields ?? []) texts.push(name, value);
      return sum + texts.reduce((total, text) => total + (text?.length ?? 0), 0);
    }, 0);
    if (length > MOST_EMBED_CHARACTERS) {
      const message = `Embed size exceeds maximum size of ${MOST_EMBED_CHARACTERS}.`;
      yield { path: [...path, 'embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message };
    }
  },
};

/**
 * The UTF-8 bytes of all text displays, and 12 for each of them, come to 10,170 at most; beyond that Discord answers 500.
 * Source: not in Discord's documentation; seen with texts in Korean and Japanese, whose characters take three bytes.
 * Throws that answer.
 */
export function demandDisplayedBytes({ components }: MessageDraft): void {
  let bytes = 0;
  for (const { component } of components) {
    if (component.type !== ComponentType.TextDisplay) continue;
    bytes += Buffer.byteLength(component.content ?? '') + BYTES_A_DISPLAY;
  }
  if (bytes > MOST_DISPLAYED_BYTES) {
    throw new DiscordError(500, { code: 0, message: '500: Internal Server Error' }, [
      {
        rule: 'displayed-bytes',
        message: `the text displays come to ${bytes} bytes (${BYTES_A_DISPLAY} for each counted), more than ${MOST_DISPLAYED_BYTES}`,
      },
    ]);
  }
}
