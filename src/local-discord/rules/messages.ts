import { DiscordError, findFaults, type Rule, refuseFaults } from '../fault.ts';
import { attachmentsExist, attachmentsShown } from './attachments.ts';
import { buttonParts, fortyComponents, idsOnce, rowContents, selectOptions } from './component-tree.ts';
import { v2ExcludesLegacy, v2IsKept, v2NeedsFlag } from './components-v2.ts';
import { draftMessage, type MessageDraft } from './draft.ts';
import { mentionsAllowed } from './mentions.ts';
import { ephemeralIsSettled, flagsAllowed } from './message-flags.ts';
import { demandDisplayedBytes, displayedCharacters, embeddedCharacters } from './text-size.ts';

const MESSAGE_RULES: readonly Rule<MessageDraft>[] = [
  v2NeedsFlag,
  v2ExcludesLegacy,
  v2IsKept,
  fortyComponents,
  idsOnce,
  rowContents,
  buttonParts,
  selectOptions,
  displayedCharacters,
  embeddedCharacters,
  mentionsAllowed,
  attachmentsExist,
  attachmentsShown,
  flagsAllowed,
  ephemeralIsSettled,
];

/** Throws what Discord answers if a message breaks a rule; the body's shape has to be right. */
export function demandMessage(given: Omit<MessageDraft, 'flags' | 'components'>): void {
  const draft = draftMessage(given);
  demandSomething(draft);
  refuseFaults(findFaults(MESSAGE_RULES, draft));
  demandDisplayedBytes(draft);
}

/**
 * A message has something in it: a text, an embed, a component, a file, a sticker or a poll.
 * Source: Discord's message reference, "Create Message". Throws 400 (code 50006).
 */
function demandSomething({ body, before, files }: MessageDraft): void {
  const left = {
    content: body.content === undefined ? before?.content : body.content,
    embeds: body.embeds === undefined ? before?.embeds : body.embeds,
    components: body.components === undefined ? before?.components : body.components,
    attachments: body.attachments === undefined ? before?.attachments : [],
    sticker_ids: body.sticker_ids,
  };
  const something = Object.values(left).some((value) => (value?.length ?? 0) > 0);
  if (something || files.length > 0 || body.poll != null) return;
  throw new DiscordError(400, { code: 50_006, message: 'Cannot send an empty message' }, [
    { rule: 'empty-message', message: 'the message has no text, embed, component, file, sticker or poll' },
  ]);
}

/**
 * Gives back the keys of messages that Discord's OpenAPI document leaves out here and there while discord.js sends them with
 * every message; `prefix` leads to the message.
 */
export function beyondDocument(prefix = ''): string[] {
  return ['tts', 'nonce', 'enforce_nonce'].map((key) => `${prefix}${key}`);
}
