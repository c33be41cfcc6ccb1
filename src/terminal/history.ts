import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** How many lines are kept. */
export const HISTORY_LINES = 500;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Where the lines typed before are kept: `gyorin/history` below `XDG_STATE_HOME`, else below `~/.local/state`. Throws where
 * the user has no home folder. https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function historyFile({ XDG_STATE_HOME: state = '' }: Variables): string {
  return join(isAbsolute(state) ? state : join(homedir(), '.local', 'state'), 'gyorin', 'history');
}

/** The lines kept, the newest first, as readline takes them; none where they cannot be read. */
export function loadHistory(variables: Variables): string[] {
  try {
    return readFileSync(historyFile(variables), 'utf8').split('\n').filter(Boolean).slice(0, HISTORY_LINES);
  } catch {
    return [];
  }
}

/** Keeps lines, the newest first, for this user alone. A place that cannot be written to costs no more than that. */
export function saveHistory(variables: Variables, lines: readonly string[]): void {
  try {
    const file = historyFile(variables);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${lines.slice(0, HISTORY_LINES).join('\n')}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  } catch {
    // The next session starts without them.
  }
}
