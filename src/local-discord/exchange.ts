import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Interaction } from './interaction.ts';
import type { LocalMessage } from './message.ts';
import type { World } from './state.ts';

/** What came of something a user did. */
export type Exchange = {
  /** Of a written message: the message's id. */
  interactionId: string;
  /** Of a written message: until the first reply came. */
  acknowledgedAfterMs: number | null;
  /** The type of the first response; null for a written message. */
  responseType: number | null;
  /** All messages of the answer, first the original; more may be added, and they change, after the exchange is over. */
  messages: LocalMessage[];
  modal: APIModalInteractionResponseCallbackData | null;
};

/**
 * Waits until an interaction is finally answered: by a message, an update, suggestions, a modal, or after a deferral by its
 * edit, its deletion or a follow-up. Rejects after `timeoutMs`, saying what came until then, and when the local Discord ends.
 */
export async function awaitAnswer(
  world: World,
  interaction: Interaction,
  heard: boolean,
  timeoutMs: number,
): Promise<Exchange> {
  await waitUntil(
    world,
    timeoutMs,
    (check) => {
      interaction.changed = check;
      return () => {
        interaction.changed = () => {};
      };
    },
    () => isAnswered(interaction),
    (until) => describe(interaction, heard, until),
  );
  const { id: interactionId, acknowledgedAfterMs, responseType, messages, modal } = interaction;
  return { interactionId, acknowledgedAfterMs, responseType, messages, modal };
}

/**
 * Waits until `isDone`, which is asked at once and whenever the function given to `subscribe` is called; `subscribe` gives
 * back how to stop that. Rejects after `timeoutMs`, and when the local Discord ends, with the words of `excuse`, which is
 * told until when it waited: `within 5000 ms`.
 */
export function waitUntil(
  world: World,
  timeoutMs: number,
  subscribe: (check: () => void) => () => void,
  isDone: () => boolean,
  excuse: (until: string) => string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      world.endings.delete(abandon);
      unsubscribe();
      settle();
    };
    const giveUp = (until: string) => end(() => reject(new Error(excuse(until))));
    const abandon = () => giveUp('before the local Discord was closed');
    const check = () => {
      if (isDone()) end(resolve);
    };
    const timer = setTimeout(() => giveUp(`within ${timeoutMs} ms`), timeoutMs);
    world.endings.add(abandon);
    const unsubscribe = subscribe(check);
    check();
  });
}

function isAnswered({ responseType, settled }: Interaction): boolean {
  const deferred =
    responseType === InteractionResponseType.DeferredChannelMessageWithSource ||
    responseType === InteractionResponseType.DeferredMessageUpdate;
  return deferred ? settled : responseType !== null;
}

function describe(interaction: Interaction, heard: boolean, until: string): string {
  const { label, responseType, acknowledgedAfterMs, refusals } = interaction;
  const came =
    responseType === null
      ? 'no acknowledgement came'
      : `it was deferred (type ${responseType}) after ${Math.round(acknowledgedAfterMs ?? 0)} ms, and no edit came`;
  const lost = heard ? '' : '; no bot was connected to the gateway, so the interaction was lost';
  const refused = refusals.length > 0 ? `; refused were: ${refusals.join(' | ')}` : '';
  return `${label} was not answered ${until}: ${came}${lost}${refused}`;
}
