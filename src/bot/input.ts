import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Interaction,
  Message,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { languageOfLocale } from '../language/language.ts';
import type {
  Asker,
  ChoiceInput,
  FormInput,
  Options,
  PressInput,
  SlashInput,
  TypingInput,
} from './command.ts';

/** Who acts in an interaction. */
export function askerOf(interaction: Interaction): Asker {
  return { locale: interaction.locale, language: languageOfLocale(interaction.locale) ?? 'en' };
}

/** What a slash command was sent off with. */
export function slashInput(interaction: ChatInputCommandInteraction): SlashInput {
  return { ...askerOf(interaction), options: optionsOf(interaction.options.data) };
}

/** What has been typed of a slash command so far. */
export function typingInput(interaction: AutocompleteInteraction): TypingInput {
  const focused = interaction.options.getFocused(true);
  const options = optionsOf(interaction.options.data);
  return { ...askerOf(interaction), options, focused: focused.name, typed: focused.value };
}

/** Which button was pressed, and in which message. */
export function pressInput(interaction: ButtonInteraction, args: readonly string[]): PressInput {
  const { component } = interaction;
  const label = 'label' in component ? (component.label ?? '') : '';
  return { ...askerOf(interaction), args, label, components: componentsOf(interaction.message) };
}

/** What was chosen from a select menu. */
export function choiceInput(interaction: StringSelectMenuInteraction, args: readonly string[]): ChoiceInput {
  return { ...askerOf(interaction), args, values: interaction.values };
}

/** What was entered into a form; only fields of text. */
export function formInput(interaction: ModalSubmitInteraction, args: readonly string[]): FormInput {
  const texts = [...interaction.fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' ? [[field.customId, field.value] as const] : [],
  );
  return { ...askerOf(interaction), args, fields: Object.fromEntries(texts) };
}

function optionsOf(data: readonly CommandInteractionOption[]): Options {
  return Object.fromEntries(
    data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  );
}

function componentsOf(message: Message): APIMessageTopLevelComponent[] {
  return message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
}
