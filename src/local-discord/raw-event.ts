import { type APIMessage, ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { type Interaction, keepInteraction, unanswered } from './interaction.ts';
import type { LocalMessage } from './message.ts';
import { publish, type World } from './state.ts';

/** Tells every bot of an event as it is, right or broken; gives back whether any could be told. */
export type Dispatch = (name: string, data: unknown) => boolean;

/** What is read of an interaction that somebody made up; nothing of it has to be there, or of its type. */
type MadeUp = {
  id?: unknown;
  token?: unknown;
  type?: InteractionType;
  channel_id?: string;
  data?: { type?: number; options?: readonly Option[] } | null;
  message?: APIMessage | null;
};
type Option = { type?: number; focused?: boolean; options?: readonly Option[] };

/**
 * Gives back what tells bots of made-up events. An interaction among them that has an id and a token can be answered, and
 * its answers are judged as those to any other.
 */
export function dispatcher(world: World, channelId: string): Dispatch {
  return (name, data) => {
    if (name === 'INTERACTION_CREATE') keepMadeUp(world, channelId, data);
    return publish(world, { name, data, guildId: null, intents: 0 });
  };
}

function keepMadeUp(world: World, channelId: string, data: unknown): void {
  const { id, token, type, channel_id, data: inner, message } = (data ?? {}) as MadeUp;
  if (typeof id !== 'string' || typeof token !== 'string') return;
  const there = world.channels.has(channel_id ?? '') ? (channel_id ?? '') : channelId;
  const command = type === InteractionType.ApplicationCommand;
  const interaction: Interaction = {
    id,
    token,
    type: type ?? InteractionType.Ping,
    label: `the made-up interaction ${id}`,
    answers: !command
      ? 'nothing'
      : inner?.type === ApplicationCommandType.ChatInput
        ? 'slash'
        : 'contextMenu',
    createdAt: world.clock.now(),
    userId: world.guild.ownerId,
    channelId: there,
    source: message ? madeUpMessage(world, there, message) : null,
    focusedType: focusedType(inner?.options),
    ...unanswered(),
  };
  keepInteraction(world, interaction);
}

function focusedType(options: readonly Option[] | undefined): Interaction['focusedType'] {
  if (!Array.isArray(options)) return null;
  for (const option of options as readonly Option[]) {
    if (option?.focused === true) return option.type ?? null;
    const within = focusedType(option?.options);
    if (within !== null) return within;
  }
  return null;
}

function madeUpMessage(world: World, channelId: string, message: APIMessage): LocalMessage {
  const { id, type, flags, content, embeds, components } = message;
  return {
    id,
    channelId,
    authorId: world.bot.id,
    type,
    createdAt: world.clock.now(),
    referenceId: null,
    interaction: null,
    ephemeral: true,
    flags: flags ?? 0,
    content,
    embeds,
    components: components ?? [],
    attachments: [],
    deleted: false,
    edited: false,
    editedAt: null,
  };
}
