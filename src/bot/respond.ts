import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import type { Card } from '../cards/card.ts';
import { channelsOver } from './channels.ts';
import type { Acknowledgement, Choice, Handler, Reply, Report } from './command.ts';

/** An interaction whose handlers the router knows. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/**
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/**
 * Acknowledges an interaction in the way its handler declares, runs the handler, and shows what it gives
 * back. Throws what the handler or Discord throws.
 */
export async function respond<Input, Services>(
  interaction: Answerable,
  handler: Handler<Input, Services>,
  input: Input,
  services: Services,
): Promise<Report> {
  switch (handler.acknowledge) {
    case 'reply': {
      const reply = handler.handle(input, services);
      await interaction.reply(message(reply.card, reply.audience));
      return reply;
    }
    case 'update': {
      const shown = handler.handle(input, services);
      if (hasMessage(interaction)) await interaction.update(instead(shown.card));
      else await interaction.reply(message(shown.card, 'asker'));
      return shown;
    }
    case 'modal': {
      const form = handler.handle(input, services);
      if (interaction.isModalSubmit())
        throw new TypeError('A form cannot answer a form: declare another way.');
      await interaction.showModal(form.form);
      return form;
    }
    case 'deferUpdate':
      if (hasMessage(interaction)) await interaction.deferUpdate();
      else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      break;
    default:
      await interaction.deferReply(
        handler.acknowledge === 'deferPrivate' ? { flags: MessageFlags.Ephemeral } : {},
      );
  }
  const shown = await handler.handle(input, services, channelsOver(interaction.client.rest));
  await interaction.editReply(instead(shown.card));
  return shown;
}

/**
 * Suggests choices, at most as many and as long as Discord takes; one that is too long to be sent whole is
 * left out.
 */
export async function suggest(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[],
): Promise<void> {
  const fitting = choices.filter((choice) =>
    [choice.name, choice.value].every((text) => text.length > 0 && text.length <= MAX_CHOICE_LENGTH),
  );
  await interaction.respond(fitting.slice(0, MAX_CHOICES));
}

/**
 * Tells the asker that something went wrong, whatever has been answered so far; the card that was pressed
 * stays as it is.
 */
export async function tell(
  interaction: RepliableInteraction,
  acknowledge: Acknowledgement | undefined,
  card: Card,
): Promise<void> {
  if (!interaction.deferred) await interaction.reply(message(card, 'asker'));
  else if (acknowledge === 'deferUpdate') await interaction.followUp(message(card, 'asker'));
  else await interaction.editReply(instead(card));
}

function message(card: Card, audience: Reply['audience']) {
  return audience === 'channel' ? card : { ...card, flags: [card.flags, MessageFlags.Ephemeral] as const };
}

// What stands in place of a message: the files of the one before go.
function instead(card: Card) {
  return { ...card, attachments: [] };
}

// A form may come when the message that it was opened from is gone: then what that would become is a message of its own.
function hasMessage(
  interaction: Answerable,
): interaction is MessageComponentInteraction | ModalMessageModalSubmitInteraction {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}
