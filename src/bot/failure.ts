import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** A short id for one failure, which both the person and the log are told: 8 hexadecimal digits. */
export function failureId(): string {
  return randomBytes(4).toString('hex');
}

/**
 * Tells whether Discord no longer takes an answer: `late` where the interaction has run out (10062, after 3
 * seconds), `answered` where it has been answered before (40060). Nobody can be told of either, and nothing
 * is broken.
 */
export function missed(error: unknown): 'late' | 'answered' | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.code === RESTJSONErrorCodes.UnknownInteraction) return 'late';
  if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'answered';
  return undefined;
}
