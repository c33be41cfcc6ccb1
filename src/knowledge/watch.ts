import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const QUIET_MS = 250;
const PATIENCE_MS = 2000;

const UNSEEN = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

// Undefined where the folder is not there or may not be seen; throws where the system has no watches left.
function watchFolder(folder: string, onEvent: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => onEvent(name));
    // The folder vanished while it was watched; the watch on its parent sees it come back.
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch (error) {
    if (error instanceof Error && 'code' in error && UNSEEN.has(String(error.code))) return undefined;
    throw error;
  }
}

/**
 * Calls `onChange` once after each burst of changes in a knowledge folder: when it has been quiet for 250 ms, or after
 * two seconds of unrest. Folders may be replaced, removed and made again, as editors and git do. Throws where the
 * system refuses to watch, for instance because it allows no more watches; a folder that is not there yet is fine.
 */
export function watchKnowledge(folder: string, onChange: () => void): { close(): void } {
  const root = resolve(folder);
  let watchers: FSWatcher[] = [];
  let quiet: NodeJS.Timeout | undefined;
  let restlessSince: number | undefined;

  const attach = () => {
    const wanted: [folder: string, onEvent: (name: string | null) => void][] = [
      [dirname(root), (name) => (name === null || name === basename(root) ? note() : undefined)],
      [root, note],
      [join(root, 'articles'), note],
      [join(root, 'questions'), note],
    ];
    const opened: FSWatcher[] = [];
    try {
      for (const [each, onEvent] of wanted) {
        const watcher = watchFolder(each, onEvent);
        if (watcher) opened.push(watcher);
      }
    } catch (error) {
      for (const watcher of opened) watcher.close();
      throw error;
    }
    for (const watcher of watchers) watcher.close();
    watchers = opened;
  };
  const report = () => {
    quiet = undefined;
    restlessSince = undefined;
    // A watch follows the folder that was opened, not its name: what has been put in its place needs a new one.
    try {
      attach();
    } catch {
      // Out of watches for the moment: those of before stay, and the next change tries again.
    }
    onChange();
  };
  const note = () => {
    restlessSince ??= Date.now();
    const patience = restlessSince + PATIENCE_MS - Date.now();
    clearTimeout(quiet);
    quiet = setTimeout(report, Math.max(0, Math.min(QUIET_MS, patience)));
  };

  attach();
  return {
    close() {
      clearTimeout(quiet);
      for (const watcher of watchers) watcher.close();
      watchers = [];
    },
  };
}
