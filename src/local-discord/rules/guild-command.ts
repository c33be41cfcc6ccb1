import type { Rule } from '../fault.ts';
import type { CommandDraft } from './command-draft.ts';

/**
 * Where a command can be used (`contexts`, `integration_types`, `dm_permission`) is said of global commands only.
 * Source: Discord's command reference, "Application Command Structure".
 */
export const guildCommandKeys: Rule<CommandDraft> = {
  name: 'guild-command-keys',
  *check({ body, path, guildId }) {
    if (guildId === null) return;
    for (const key of ['contexts', 'integration_types', 'dm_permission'] as const) {
      if (body[key] == null) continue;
      const message = `${key} belongs to global commands only.`;
      yield { path: [...path, key], code: 'APPLICATION_COMMAND_GLOBAL_ONLY_KEY', message };
    }
  },
};
