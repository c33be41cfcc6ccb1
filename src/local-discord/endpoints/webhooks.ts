import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Answer, Call, Route } from '../endpoint.ts';
import { DiscordError } from '../fault.ts';
import { addMessage, type Interaction, TOKEN_LIFETIME_MS } from '../interaction.ts';
import { type LocalMessage, messageType, toApiMessage } from '../message.ts';
import { edit, type MessageBody, post, remove } from '../posting.ts';
import { beyondDocument, demandMessage } from '../rules/messages.ts';
import { noteRefusals } from './refusals.ts';

const FOLLOW_UPS = '/webhooks/{applicationId}/{token}';
const MESSAGE = `${FOLLOW_UPS}/messages/{messageId}`;

/** The routes by which an interaction is answered further, by its token. `@original` is the first answer. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: FOLLOW_UPS, open: true, answer: (call) => withInteraction(call, followUp) },
  { method: 'GET', path: MESSAGE, open: true, answer: (call) => withInteraction(call, get) },
  { method: 'PATCH', path: MESSAGE, open: true, answer: (call) => withInteraction(call, change) },
  { method: 'DELETE', path: MESSAGE, open: true, answer: (call) => withInteraction(call, removeMessage) },
];

function withInteraction(call: Call, answer: (call: Call, interaction: Interaction) => Answer): Answer {
  const { world, params } = call;
  const interaction = world.interactions.get(params.token ?? '');
  if (params.applicationId !== world.applicationId) {
    throw unknownWebhook('own-application', `${params.applicationId} is not the application`);
  }
  if (interaction === undefined) throw invalidToken('the token belongs to no interaction');
  return noteRefusals(interaction, () => {
    const age = world.clock.now() - interaction.createdAt;
    if (age > TOKEN_LIFETIME_MS) {
      throw invalidToken(`the token of ${interaction.label} is ${Math.round(age / 1000)} s old`);
    }
    const { responseType } = interaction;
    if (
      responseType === null ||
      responseType === InteractionResponseType.Modal ||
      responseType === InteractionResponseType.ApplicationCommandAutocompleteResult
    ) {
      throw unknownWebhook(
        'acknowledge-first',
        `${interaction.label} has not been answered by a message yet`,
      );
    }
    return answer(call, interaction);
  });
}

function followUp({ world, shapes, body, files }: Call, interaction: Interaction): Answer {
  shapes.demand('IncomingWebhookRequestPartialSchema', body, [], beyondDocument());
  const data = body as MessageBody;
  const { original } = interaction;
  interaction.settled = true;
  if (original !== null && (original.flags & MessageFlags.Loading) !== 0) {
    // Right after a deferral Discord takes a follow-up for the edit of the original ("Followup Messages").
    demandMessage({ body: data, path: [], files, before: original, place: 'interaction' });
    edit(world, original, data, files);
    return { status: 200, body: toApiMessage(world, original) };
  }
  demandMessage({ body: data, path: [], files, before: null, place: 'interaction' });
  const { id, type, userId, channelId } = interaction;
  const origin = {
    channelId,
    authorId: world.bot.id,
    type: messageType('nothing'),
    referenceId: null,
    interaction: { id, type, userId },
  };
  const message = post(world, origin, data, files);
  addMessage(interaction, message);
  return { status: 200, body: toApiMessage(world, message) };
}

function get({ world, params }: Call, interaction: Interaction): Answer {
  return { status: 200, body: toApiMessage(world, find(interaction, params.messageId)) };
}

function change({ world, shapes, params, body, files }: Call, interaction: Interaction): Answer {
  const before = find(interaction, params.messageId);
  shapes.demand('IncomingWebhookUpdateRequestPartialSchema', body, [], beyondDocument());
  const data = body as MessageBody;
  demandMessage({ body: data, path: [], files, before, place: 'interaction' });
  edit(world, before, data, files);
  interaction.settled = true;
  addMessage(interaction, before);
  return { status: 200, body: toApiMessage(world, before) };
}

function removeMessage({ world, params }: Call, interaction: Interaction): Answer {
  remove(world, find(interaction, params.messageId));
  interaction.settled = true;
  return { status: 204 };
}

function find({ original, source, messages }: Interaction, id: string | undefined): LocalMessage {
  const message =
    id === '@original' ? original : [...messages, source].find((candidate) => candidate?.id === id);
  if (message == null || message.deleted)
    throw new DiscordError(404, { code: 10_008, message: 'Unknown Message' });
  return message;
}

function unknownWebhook(rule: string, message: string): DiscordError {
  return new DiscordError(404, { code: 10_015, message: 'Unknown Webhook' }, [{ rule, message }]);
}

function invalidToken(message: string): DiscordError {
  return new DiscordError(401, { code: 50_027, message: 'Invalid Webhook Token' }, [
    { rule: 'token-lifetime', message },
  ]);
}
