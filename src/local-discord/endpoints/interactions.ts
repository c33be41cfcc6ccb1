import type { APIInteractionResponse } from 'discord-api-types/v10';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Answer, Call, Route } from '../endpoint.ts';
import { DiscordError, findFaults, refuseFaults } from '../fault.ts';
import { ACKNOWLEDGE_WITHIN_MS, addMessage, type Choice, type Interaction } from '../interaction.ts';
import { type LocalMessage, messageType, toApiMessage } from '../message.ts';
import { edit, type MessageBody, post } from '../posting.ts';
import type { Component } from '../rules/draft.ts';
import { demandFirstResponse } from '../rules/first-response.ts';
import { beyondDocument, demandMessage } from '../rules/messages.ts';
import { demandModal } from '../rules/modal.ts';
import { suggestionLocales, suggestionValues } from '../rules/suggestions.ts';
import { noteRefusals } from './refusals.ts';

/** The route by which an interaction is first answered. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interactionId}/{token}/callback',
    open: true,
    answer: (call) => {
      const interaction = call.world.interactions.get(call.params.token ?? '');
      if (interaction === undefined || interaction.id !== call.params.interactionId)
        throw unknownInteraction();
      return noteRefusals(interaction, () => acknowledge(call, interaction));
    },
  },
];

function acknowledge(call: Call, interaction: Interaction): Answer {
  const { world, query } = call;
  const age = world.clock.now() - interaction.createdAt;
  if (interaction.responseType !== null) {
    const message = 'Interaction has already been acknowledged.';
    throw new DiscordError(400, { code: 40_060, message }, [
      { rule: 'acknowledge-once', message: `${interaction.label} was acknowledged before` },
    ]);
  }
  if (age > ACKNOWLEDGE_WITHIN_MS)
    throw unknownInteraction(`${interaction.label}, ${Math.round(age)} ms ago`);
  const { type } = (call.body ?? {}) as APIInteractionResponse;
  demandFirstResponse(interaction, type);
  const message = RESPONSES[type]?.(call, interaction) ?? null;
  interaction.responseType = type;
  interaction.acknowledgedAfterMs = age;
  if (query.get('with_response') !== 'true') return { status: 204 };
  return {
    status: 200,
    body: {
      interaction: {
        id: interaction.id,
        type: interaction.type,
        response_message_id: message?.id,
        response_message_loading: message !== null && (message.flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: message?.ephemeral ?? false,
      },
      ...(message !== null && { resource: { type, message: toApiMessage(world, message) } }),
    },
  };
}

type Respond = (call: Call, interaction: Interaction) => LocalMessage | null;

const RESPONSES: Readonly<Partial<Record<InteractionResponseType, Respond>>> = {
  [InteractionResponseType.ChannelMessageWithSource]: (call, interaction) => {
    const { shapes, body, files } = call;
    shapes.demand('CreateMessageInteractionCallbackRequestSchema', body, [], beyondDocument('data.'));
    const data = dataOf(body);
    demandMessage({ body: data, path: ['data'], files, before: null, place: 'interaction' });
    return respondWith(call, interaction, data);
  },
  [InteractionResponseType.DeferredChannelMessageWithSource]: (call, interaction) => {
    call.shapes.demand(
      'CreateMessageInteractionCallbackRequestSchema',
      call.body,
      [],
      beyondDocument('data.'),
    );
    const flags = ((dataOf(call.body).flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
    return respondWith(call, interaction, { flags });
  },
  [InteractionResponseType.DeferredMessageUpdate]: ({ shapes, body }, interaction) => {
    shapes.demand('UpdateMessageInteractionCallbackRequestSchema', body, [], beyondDocument('data.'));
    interaction.original = interaction.source;
    return null;
  },
  [InteractionResponseType.UpdateMessage]: ({ world, shapes, body, files }, interaction) => {
    shapes.demand('UpdateMessageInteractionCallbackRequestSchema', body, [], beyondDocument('data.'));
    const before = interaction.source;
    if (before === null || before.deleted)
      throw new DiscordError(404, { code: 10_008, message: 'Unknown Message' });
    const data = dataOf(body);
    demandMessage({ body: data, path: ['data'], files, before, place: 'interaction' });
    edit(world, before, data, files);
    interaction.original = before;
    addMessage(interaction, before);
    return before;
  },
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: ({ shapes, body }, interaction) => {
    shapes.demand('ApplicationCommandAutocompleteCallbackRequestSchema', body);
    const choices = (dataOf(body) as { choices?: Choice[] | null }).choices ?? [];
    const suggestions = { choices, focusedType: interaction.focusedType };
    refuseFaults(findFaults([suggestionValues, suggestionLocales], suggestions));
    interaction.choices = choices.map(({ name, value }) => ({ name, value }));
    return null;
  },
  [InteractionResponseType.Modal]: ({ shapes, body }, interaction) => {
    shapes.demand('ModalInteractionCallbackRequestSchema', body);
    const data = dataOf(body) as Interaction['modal'] & object;
    demandModal(data as { components: Component[] });
    interaction.modal = data;
    return null;
  },
};

function respondWith({ world, files }: Call, interaction: Interaction, data: MessageBody): LocalMessage {
  const { id, type, userId, channelId, answers } = interaction;
  const origin = {
    channelId,
    authorId: world.bot.id,
    type: messageType(answers),
    referenceId: null,
    interaction: { id, type, userId },
  };
  const message = post(world, origin, data, files);
  interaction.original = message;
  addMessage(interaction, message);
  return message;
}

function dataOf(body: unknown): MessageBody {
  return (body as { data?: MessageBody | null }).data ?? {};
}

function unknownInteraction(which = 'the id and token belong to no interaction'): DiscordError {
  return new DiscordError(404, { code: 10_062, message: 'Unknown interaction' }, [
    { rule: 'acknowledge-in-time', message: `${which}; Discord waits ${ACKNOWLEDGE_WITHIN_MS} ms` },
  ]);
}
