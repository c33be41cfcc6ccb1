import type {
  APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { LocalMessage } from './message.ts';
import type { World } from './state.ts';

/** Discord waits so long for the first response ("Receiving and Responding to Interactions"). */
export const ACKNOWLEDGE_WITHIN_MS = 3_000;
/** So long the token of an interaction lives, from its creation (the same page). */
export const TOKEN_LIFETIME_MS = 15 * 60_000;

/** A suggestion of an autocomplete interaction. */
export type Choice = { name: string; value: string | number };

/** An interaction that a user began, and how far the bot has answered it. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** What the user did, for messages: `/ask`, `button ask:share`. */
  readonly label: string;
  /** How messages answering it are marked. */
  readonly answers: 'slash' | 'contextMenu' | 'nothing';
  /** By the clock of the local Discord. */
  readonly createdAt: number;
  readonly userId: string;
  readonly channelId: string;
  /** The message whose component was used, also before a modal. */
  readonly source: LocalMessage | null;
  /** Of the option that is being typed. */
  readonly focusedType: ApplicationCommandOptionType | null;
  acknowledgedAfterMs: number | null;
  responseType: InteractionResponseType | null;
  /** What `@original` means. */
  original: LocalMessage | null;
  /** After a deferral: its edit, its deletion or a follow-up has come. */
  settled: boolean;
  readonly messages: LocalMessage[];
  modal: APIModalInteractionResponseCallbackData | null;
  choices: Choice[] | null;
  /** Answers of the bot that Discord refused, in words. */
  readonly refusals: string[];
  /** Called after each change. */
  changed: () => void;
};

/** What is known of an interaction that the bot has not answered in any way. */
export function unanswered() {
  return {
    acknowledgedAfterMs: null,
    responseType: null,
    original: null,
    settled: false,
    messages: [],
    modal: null,
    choices: null,
    refusals: [],
    changed: () => {},
  };
}

/** Keeps an interaction by its token, and forgets those whose tokens died long ago. */
export function keepInteraction(world: World, interaction: Interaction): void {
  for (const [token, { createdAt }] of world.interactions) {
    if (interaction.createdAt - createdAt < 2 * TOKEN_LIFETIME_MS) break;
    world.interactions.delete(token);
  }
  world.interactions.set(interaction.token, interaction);
}

/** Adds a message to those that answer an interaction, once. */
export function addMessage(interaction: Interaction, message: LocalMessage): void {
  if (!interaction.messages.includes(message)) interaction.messages.push(message);
}
