import { createHash } from 'node:crypto';
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Interaction,
  Message,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { languageOfLocale } from '../language/language.ts';
import type {
  Actor,
  Asker,
  ChoiceInput,
  FormInput,
  Options,
  PressInput,
  SlashInput,
  TargetInput,
  TypingInput,
} from './command.ts';

/** Who acts in an interaction. */
export function askerOf({ locale, channelId, user, guild }: Interaction): Asker {
  // It is in every interaction by Discord's word; where it is broken, somebody is still to be answered.
  return asker(typeof locale === 'string' ? locale : 'en-US', channelId, user.id, guild?.id);
}

/** Who acts in an interaction, and where. */
function actorOf(interaction: Interaction): Actor {
  const { guildId, channelId, memberPermissions } = interaction;
  const permissions = memberPermissions?.bitfield ?? 0n;
  return { ...askerOf(interaction), guildId, channelId: channelId ?? '', permissions };
}

/** Who wrote a message; a message tells no locale of its writer, so the server's stands for it. */
export function writerOf({ guild, channelId, author }: Message): Asker {
  return asker(guild?.preferredLocale ?? 'en-US', channelId, author.id, guild?.id);
}

function asker(locale: string, channelId: string | null, person: string, server: string | undefined): Asker {
  const conversation = createHash('sha256')
    .update(JSON.stringify([channelId, person]))
    .digest('base64url');
  return { locale, language: languageOfLocale(locale) ?? 'en', conversation, person, server };
}

/** The text of a message as words alone: mentions, emoji of servers, timestamps and commands in it are left out. */
export function plainWords(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[^<>:]+:|id:)[^<>\s]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The message that a command of its menu was chosen for. */
export function targetInput(interaction: MessageContextMenuCommandInteraction): TargetInput {
  const { content, createdTimestamp } = interaction.targetMessage;
  // It comes of the message's id, which may be broken; any day then does.
  const at = Number.isFinite(createdTimestamp) ? createdTimestamp : Date.now();
  const written = new Date(at).toISOString().slice(0, 10);
  return { ...askerOf(interaction), text: plainWords(content), content, written };
}

/** What a slash command was sent off with. */
export function slashInput(interaction: ChatInputCommandInteraction): SlashInput {
  const { data } = interaction.options;
  return { ...actorOf(interaction), options: optionsOf(data), permissionsIn: permissionsIn(interaction) };
}

function permissionsIn({ options, user }: ChatInputCommandInteraction): Record<string, bigint> {
  const channels = options.data.flatMap(({ channel }) => channel ?? []);
  return Object.fromEntries(
    channels.map((channel) => {
      const bits = 'permissionsFor' in channel ? channel.permissionsFor(user)?.bitfield : channel.permissions;
      return [channel.id, BigInt(bits ?? 0)];
    }),
  );
}

/** What has been typed of a slash command so far. */
export function typingInput(interaction: AutocompleteInteraction): TypingInput {
  const focused = interaction.options.getFocused(true);
  const options = optionsOf(interaction.options.data);
  return { ...askerOf(interaction), options, focused: focused.name, typed: focused.value };
}

/** Which button was pressed, and in which message. */
export function pressInput(interaction: ButtonInteraction, args: readonly string[]): PressInput {
  // Null where the message no longer has the button.
  const component = interaction.component as ButtonInteraction['component'] | null;
  const label = component !== null && 'label' in component ? (component.label ?? '') : '';
  const { message } = interaction;
  return {
    ...actorOf(interaction),
    args,
    label,
    messageId: message.id,
    components: componentsOf(message),
  };
}

/** What was chosen from a select menu. */
export function choiceInput(interaction: StringSelectMenuInteraction, args: readonly string[]): ChoiceInput {
  const { values, message } = interaction;
  return { ...actorOf(interaction), args, values, components: componentsOf(message) };
}

/** What was entered into a form; only fields of text. */
export function formInput(interaction: ModalSubmitInteraction, args: readonly string[]): FormInput {
  const texts = [...interaction.fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' ? [[field.customId, field.value] as const] : [],
  );
  const components = interaction.message === null ? [] : componentsOf(interaction.message);
  return { ...actorOf(interaction), args, fields: Object.fromEntries(texts), components };
}

function optionsOf(data: readonly CommandInteractionOption[]): Options {
  return Object.fromEntries(
    data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** What a message shows, as it was sent. */
export function componentsOf(message: Message): APIMessageTopLevelComponent[] {
  return message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
}
