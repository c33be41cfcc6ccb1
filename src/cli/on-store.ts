import { loadEnvironmentFile, readConfig } from '../bot/config.ts';
import type { Opened } from '../store/open.ts';

/**
 * Opens the store that the bot would use, by the same configuration, does work on it and closes it. Throws a `ConfigError`,
 * a `StoreError`, and what the work throws.
 */
export async function onStore<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  loadEnvironmentFile();
  const { store } = readConfig(process.env);
  const { openDatabase } = await import('../store/open.ts');
  const opened = await openDatabase(store);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
