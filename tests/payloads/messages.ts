import fc from 'fast-check';
import { type Json, member, message, type Place, typedText, user } from './parts.ts';

/** Messages as the gateway tells of them: in the guild and directly, to the bot and not. */
export function messages({ applicationId, guildId, channelId, directId }: Place): fc.Arbitrary<Json> {
  const mention = `<@${applicationId}>`;
  return fc.tuple(message, typedText, user, member, fc.boolean(), fc.boolean()).map(
    ([base, text, bot, of, direct, mentioned]): Json => ({
      ...base,
      channel_id: direct ? directId : channelId,
      content: mentioned ? `${mention} ${text}` : text,
      mentions: mentioned ? [{ ...bot, id: applicationId, bot: true }] : [],
      webhook_id: undefined,
      ...(direct ? { channel_type: 1 } : { guild_id: guildId, channel_type: 0, member: of }),
    }),
  );
}
