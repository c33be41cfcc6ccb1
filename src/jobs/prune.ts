import type { Log } from '../bot/log.ts';
import { prune } from '../store/prune.ts';
import type { Store } from '../store/store.ts';

const EVERY_MS = 6 * 3_600_000;

/**
 * Removes what has been kept for as long as the store says, now and every six hours. It makes no database
 * where there is none, and does not keep the process alive.
 */
export function startPruning(store: Store, log: Log): void {
  const run = () => {
    if (!store.exists()) return;
    store.later(async (db) => {
      const removed = await prune(db, new Date(), store.retentionDays);
      if (removed.votes + removed.askings > 0)
        log.info(removed, 'what had been kept long enough was removed');
    });
  };
  run();
  setInterval(run, EVERY_MS).unref();
}
