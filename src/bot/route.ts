import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { decodeCustomId } from '../cards/custom-id.ts';
import { noticeCard } from '../cards/notice.ts';
import { wordsFor } from '../words/index.ts';
import type { Acknowledgement, Command, Handler, Report, Suggester } from './command.ts';
import {
  askerOf,
  choiceInput,
  formInput,
  pressInput,
  slashInput,
  targetInput,
  typingInput,
} from './input.ts';
import { type Answerable, respond, suggest, tell } from './respond.ts';
import type { Turns } from './turns.ts';

/** Where an interaction goes: names for the log, and what answers it. */
export type Route<Services> = {
  command: string;
  action: string;
  acknowledge?: Acknowledgement;
  perform(services: Services): Promise<Report>;
};

/**
 * Finds what answers an interaction: the handler by the command's name or by the custom id, else a kind
 * sentence. Suggestions take their turns.
 */
export function findRoute<Services>(
  interaction: Interaction,
  commands: readonly Command<Services>[],
  turns: Turns,
): Route<Services> {
  return knownRoute(interaction, commands, turns) ?? outdatedRoute(interaction);
}

function knownRoute<Services>(
  interaction: Interaction,
  commands: readonly Command<Services>[],
  turns: Turns,
): Route<Services> | undefined {
  const slash = commands.filter((command) => 'run' in command);
  const named = (name: string) => slash.find(({ definition }) => definition.name === name);
  if (interaction.isAutocomplete()) {
    return suggestedBy(interaction, named(interaction.commandName)?.autocomplete, turns);
  }
  if (interaction.isChatInputCommand()) {
    const names = { command: interaction.commandName, action: 'run' };
    const handler = named(interaction.commandName)?.run;
    return answeredBy(names, interaction, handler, () => slashInput(interaction));
  }
  if (interaction.isMessageContextMenuCommand()) {
    const menu = commands.filter((command) => 'runOn' in command);
    const handler = menu.find(({ definition }) => definition.name === interaction.commandName)?.runOn;
    const names = { command: interaction.commandName, action: 'menu' };
    return answeredBy(names, interaction, handler, () => targetInput(interaction));
  }
  if (!interaction.isButton() && !interaction.isStringSelectMenu() && !interaction.isModalSubmit()) return;
  const id = decodeCustomId(interaction.customId);
  const command = id && named(id.command);
  if (id === undefined || command === undefined) return;
  if (interaction.isButton()) {
    const handler = own(command.buttons, id.action);
    return answeredBy(id, interaction, handler, () => pressInput(interaction, id.args));
  }
  if (interaction.isModalSubmit()) {
    const handler = own(command.modals, id.action);
    return answeredBy(id, interaction, handler, () => formInput(interaction, id.args));
  }
  const handler = own(command.selects, id.action);
  return answeredBy(id, interaction, handler, () => choiceInput(interaction, id.args));
}

function answeredBy<Input, Services>(
  { command, action }: { command: string; action: string },
  interaction: Answerable,
  handler: Handler<Input, Services> | undefined,
  input: () => Input,
): Route<Services> | undefined {
  return (
    handler && {
      command,
      action,
      acknowledge: handler.acknowledge,
      perform: (services) => respond(interaction, handler, input(), services),
    }
  );
}

function suggestedBy<Services>(
  interaction: AutocompleteInteraction,
  suggester: Suggester<Services> | undefined,
  turns: Turns,
): Route<Services> | undefined {
  return (
    suggester && {
      command: interaction.commandName,
      action: suggester.acknowledge,
      async perform(services) {
        const input = typingInput(interaction);
        // Who has typed on sees only what was suggested last.
        const choices = (await turns(input.conversation)) ? suggester.handle(input, services) : [];
        await suggest(interaction, choices);
        return { outcome: `${choices.length} suggested`, language: input.language };
      },
    }
  );
}

/** For commands and buttons of another version of the bot. */
function outdatedRoute<Services>(interaction: Interaction): Route<Services> {
  const { language } = askerOf(interaction);
  return {
    command: 'unknown',
    action: 'unknown',
    async perform() {
      if (interaction.isAutocomplete()) await suggest(interaction, []);
      else await tell(interaction, undefined, noticeCard(wordsFor(language).say('error.outdated')));
      return { outcome: 'outdated', language };
    },
  };
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
