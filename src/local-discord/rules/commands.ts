import { DiscordError, findFaults, type Rule, refuseFaults } from '../fault.ts';
import type { CommandDraft } from './command-draft.ts';
import { commandDescription, commandNames } from './command-names.ts';
import { optionChoices, requiredFirst, subcommandsAlone } from './command-options.ts';
import { commandSize } from './command-size.ts';
import { guildCommandKeys } from './guild-command.ts';
import { commandLocales } from './localisations.ts';

const COMMAND_RULES: readonly Rule<CommandDraft>[] = [
  commandNames,
  commandDescription,
  commandLocales,
  requiredFirst,
  subcommandsAlone,
  optionChoices,
  commandSize,
  guildCommandKeys,
];

/** How many commands of each type (slash, user, message) an application may have, globally or in a guild. */
const MOST_COMMANDS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** Throws 400 (code 50035) if one of the commands breaks a rule; their shapes have to be right. */
export function demandCommands(drafts: readonly CommandDraft[]): void {
  refuseFaults(drafts.flatMap((draft) => findFaults(COMMAND_RULES, draft)));
}

/**
 * Throws what Discord answers if there were too many commands of a type: 400, code 30032.
 * Source: Discord's command reference, "Registering a Command".
 */
export function demandRoom(types: readonly number[]): void {
  for (const [type, most] of Object.entries(MOST_COMMANDS)) {
    const count = types.filter((it) => it === Number(type)).length;
    if (count <= most) continue;
    const message = `Maximum number of application commands reached (${most}).`;
    throw new DiscordError(400, { code: 30_032, message }, [
      { rule: 'command-count', message: `${count} commands of type ${type}, ${most} are allowed` },
    ]);
  }
}

/** The commands of one type have names of their own. Source: Discord's command reference, "Registering a Command". */
export const commandsDiffer: Rule<readonly CommandDraft[]> = {
  name: 'commands-differ',
  *check(drafts) {
    const seen = new Set<string>();
    for (const { body, path } of drafts) {
      const key = `${body.type ?? 1} ${body.name}`;
      if (seen.has(key)) {
        const message = 'Application command names must be unique';
        yield { path: [...path, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message };
      }
      seen.add(key);
    }
  },
};
