import { InteractionType, InteractionResponseType as Response } from 'discord-api-types/v10';
import { DiscordError } from '../fault.ts';
import type { Interaction } from '../interaction.ts';

/**
 * Throws 400 (code 50035) if an interaction cannot be answered first by a response of this type: suggestions answer
 * autocomplete and nothing else does; a message is updated from its components, or from a modal they opened; a modal does
 * not answer a modal. Source: Discord's interaction reference, "Interaction Callback Type".
 */
export function demandFirstResponse(interaction: Interaction, type: unknown): void {
  const allowed = allowedResponses(interaction);
  if (allowed.includes(type as Response)) return;
  const error = { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${allowed.join(', ')}}.` };
  throw new DiscordError(
    400,
    { code: 50_035, message: 'Invalid Form Body', errors: { type: { _errors: [error] } } },
    [
      {
        rule: 'first-response',
        message: `a response of type ${String(type)} does not answer ${interaction.label}; allowed are ${allowed.join(', ')}`,
      },
    ],
  );
}

function allowedResponses({ type, source }: Interaction): Response[] {
  if (type === InteractionType.ApplicationCommandAutocomplete) {
    return [Response.ApplicationCommandAutocompleteResult];
  }
  const messages = [Response.ChannelMessageWithSource, Response.DeferredChannelMessageWithSource];
  const updates = source === null ? [] : [Response.DeferredMessageUpdate, Response.UpdateMessage];
  const modal = type === InteractionType.ModalSubmit ? [] : [Response.Modal];
  return [...messages, ...updates, ...modal];
}
