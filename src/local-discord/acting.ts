import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { type Actor, besideMessage, resolveActor } from './actor.ts';
import { chooseCommand, resolvedUser, slashData, type Values } from './command-input.ts';
import { buttonData, type ModalValues, modalData, selectData } from './component-input.ts';
import { awaitAnswer, type Exchange } from './exchange.ts';
import type { Choice } from './interaction.ts';
import { beginInteraction, type Deed } from './interaction-payload.ts';
import { type LocalMessage, toApiMessage } from './message.ts';
import type { World } from './state.ts';

type Modal = APIModalInteractionResponseCallbackData;

/** What a user can do besides writing. Everything rejects if it is not answered in time, or cannot be done. */
export type Acting = {
  /** Uses a slash command; `quiz start` is the subcommand start of quiz. */
  slash(name: string, options?: Values, as?: Actor): Promise<Exchange>;
  /** Types into the option `focused`, whose text so far is among the options. */
  autocomplete(name: string, options: Values, focused: string, as?: Actor): Promise<Choice[]>;
  press(message: LocalMessage, customId: string, as?: Actor): Promise<Exchange>;
  select(message: LocalMessage, customId: string, values: readonly string[], as?: Actor): Promise<Exchange>;
  /** Sends a modal that an exchange gave back; fields left out keep their prefilled value. */
  submit(modal: Modal, values: ModalValues, as?: Actor): Promise<Exchange>;
  messageCommand(name: string, message: LocalMessage, as?: Actor): Promise<Exchange>;
  userCommand(name: string, userId: string, as?: Actor): Promise<Exchange>;
};

/** Gives back what users can do in a world; each exchange may take `timeoutMs`. */
export function actors(world: World, timeoutMs: number): Acting {
  const modalSources = new WeakMap<Modal, LocalMessage | null>();

  const begin = (actor: Actor, deed: Deed) => {
    const { interaction, heard } = beginInteraction(world, resolveActor(world, actor), deed);
    return { interaction, answered: awaitAnswer(world, interaction, heard, timeoutMs) };
  };
  const exchange = async (actor: Actor, deed: Deed): Promise<Exchange> => {
    const result = await begin(actor, deed).answered;
    if (result.modal !== null) modalSources.set(result.modal, deed.source);
    return result;
  };
  const contextMenu = async (name: string, type: number, actor: Actor, data: object): Promise<Exchange> => {
    const { command } = chooseCommand(world, resolveActor(world, actor), name, type);
    return exchange(actor, {
      ...COMMAND,
      answers: 'contextMenu',
      label: `"${name}"`,
      data: { id: command.id, name, type, ...data },
    });
  };

  return {
    async slash(name, options = {}, as = {}) {
      const chosen = chooseCommand(world, resolveActor(world, as), name, ApplicationCommandType.ChatInput);
      return exchange(as, {
        ...COMMAND,
        label: `/${name}`,
        data: slashData({ world, userId: resolveActor(world, as).userId }, chosen, options),
      });
    },
    async autocomplete(name, options, focused, as = {}) {
      const chosen = chooseCommand(world, resolveActor(world, as), name, ApplicationCommandType.ChatInput);
      const option = chosen.options.find((candidate) => candidate.name === focused);
      if (option === undefined || !('autocomplete' in option) || option.autocomplete !== true) {
        throw new Error(`the command "${name}" has no option "${focused}" with autocomplete`);
      }
      const { interaction, answered } = begin(as, {
        ...COMMAND,
        type: InteractionType.ApplicationCommandAutocomplete,
        label: `suggestions for ${focused} of /${name}`,
        focusedType: option.type,
        data: slashData(
          { world, userId: resolveActor(world, as).userId },
          chosen,
          { ...options, [focused]: options[focused] ?? '' },
          focused,
        ),
      });
      await answered;
      return interaction.choices ?? [];
    },
    async press(message, customId, as = {}) {
      const data = buttonData(message, customId);
      return exchange(besideMessage(world, message, as), {
        ...COMPONENT,
        label: `button "${customId}"`,
        source: message,
        data,
      });
    },
    async select(message, customId, values, as = {}) {
      const data = selectData(message, customId, values);
      return exchange(besideMessage(world, message, as), {
        ...COMPONENT,
        label: `select "${customId}"`,
        source: message,
        data,
      });
    },
    async submit(modal, values, as = {}) {
      const source = modalSources.get(modal) ?? null;
      const data = modalData(modal, values);
      const label = `modal "${modal.custom_id}"`;
      const actor = source === null ? as : besideMessage(world, source, as);
      return exchange(actor, { ...COMPONENT, type: InteractionType.ModalSubmit, label, source, data });
    },
    async messageCommand(name, message, as = {}) {
      const messages = { [message.id]: toApiMessage(world, message) };
      const data = { target_id: message.id, resolved: { messages } };
      return contextMenu(name, ApplicationCommandType.Message, besideMessage(world, message, as), data);
    },
    async userCommand(name, userId, as = {}) {
      const data = { target_id: userId, resolved: resolvedUser(world, userId) };
      return contextMenu(name, ApplicationCommandType.User, as, data);
    },
  };
}

const COMMAND = {
  type: InteractionType.ApplicationCommand,
  answers: 'slash',
  source: null,
  focusedType: null,
} as const;

const COMPONENT = {
  type: InteractionType.MessageComponent,
  answers: 'nothing',
  focusedType: null,
} as const;
