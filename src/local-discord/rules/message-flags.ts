import { MessageFlags } from 'discord-api-types/v10';
import type { Rule } from '../fault.ts';
import type { MessageDraft } from './draft.ts';

const WITH_EDIT = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
const WITH_CHANNEL = WITH_EDIT | MessageFlags.SuppressNotifications;
const WITH_INTERACTION = WITH_CHANNEL | MessageFlags.Ephemeral;

/**
 * A bot sets no flags but SUPPRESS_EMBEDS and IS_COMPONENTS_V2, on a new message also SUPPRESS_NOTIFICATIONS, and only on
 * the answer to an interaction EPHEMERAL. Source: Discord's message reference, "Message Flags", and its interaction
 * reference, "Interaction Callback Data Structure".
 */
export const flagsAllowed: Rule<MessageDraft> = {
  name: 'flags-allowed',
  *check({ body, path, before, place }) {
    const known = before?.flags ?? 0;
    const allowed =
      before !== null ? WITH_EDIT | known : place === 'channel' ? WITH_CHANNEL : WITH_INTERACTION;
    const wrong = (body.flags ?? 0) & ~(allowed | MessageFlags.Ephemeral);
    if (wrong !== 0) {
      const message = `The flags ${wrong} cannot be set here.`;
      yield { path: [...path, 'flags'], code: 'MESSAGE_FLAGS_INVALID', message };
    }
    if (place === 'channel' && before === null && ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0) {
      const message = 'Only the answer to an interaction can be ephemeral.';
      yield { path: [...path, 'flags'], code: 'MESSAGE_FLAGS_INVALID', message };
    }
  },
};

/**
 * Whether a message is ephemeral is settled when it is made; a deferred answer is as its deferral was.
 * Source: Discord's interaction reference, "Followup Messages".
 */
export const ephemeralIsSettled: Rule<MessageDraft> = {
  name: 'ephemeral-is-settled',
  *check({ before, body, path }) {
    if (before === null || before.ephemeral) return;
    if (((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0) {
      const message = 'A public message cannot become ephemeral.';
      yield { path: [...path, 'flags'], code: 'MESSAGE_EPHEMERAL_IS_SETTLED', message };
    }
  },
};
