import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** A short id for one failure, which both the person and the log are told: 8 hexadecimal digits. */
export function failureId(): string {
  return randomBytes(4).toString('hex');
}

/** Why Discord takes no answer, though nothing is broken. */
export type Miss = 'late' | 'answered' | 'gone' | 'forbidden';

/**
 * - `late`: the interaction has run out, 3 seconds after it came unanswered, or 15 minutes after it was answered.
 * - `answered`: it has been answered before, by another process or by a request whose answer was lost.
 * - `gone`: the message, channel or server has been deleted.
 * - `forbidden`: the bot may not write there, the thread is archived, or the person takes no direct messages.
 *
 * Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
const MISSES: ReadonlyMap<unknown, Miss> = new Map<unknown, Miss>([
  [RESTJSONErrorCodes.UnknownInteraction, 'late'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'late'],
  [RESTJSONErrorCodes.UnknownWebhook, 'late'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'answered'],
  [RESTJSONErrorCodes.UnknownMessage, 'gone'],
  [RESTJSONErrorCodes.UnknownChannel, 'gone'],
  [RESTJSONErrorCodes.UnknownGuild, 'gone'],
  [RESTJSONErrorCodes.MissingPermissions, 'forbidden'],
  [RESTJSONErrorCodes.MissingAccess, 'forbidden'],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'forbidden'],
  [RESTJSONErrorCodes.ThreadLocked, 'forbidden'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'forbidden'],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, 'forbidden'],
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType, 'forbidden'],
]);

/** Tells why Discord no longer takes an answer; undefined for any other error. */
export function missed(error: unknown): Miss | undefined {
  return error instanceof DiscordAPIError ? MISSES.get(error.code) : undefined;
}
