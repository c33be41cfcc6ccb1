import { setTimeout as delay } from 'node:timers/promises';
import { StoreError, storeError } from './failure.ts';

/** How long a lock that others hold is waited for, and how long the pauses between two tries are at most. */
const PATIENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 200;

/**
 * Does work anew while others hold the lock that it needs, for up to five seconds. The work is one statement or one
 * transaction, of which nothing remains where it was refused. Throws what it throws, errors of the database as `StoreError`.
 */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (let pause = 10; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
    try {
      return await work();
    } catch (error) {
      const told = storeError(error);
      const isBusy = told instanceof StoreError && told.failure === 'busy';
      if (!isBusy || performance.now() > deadline) throw told;
    }
    await delay(pause * (0.5 + Math.random()));
  }
}
