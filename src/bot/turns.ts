import { setImmediate as nextRound } from 'node:timers/promises';

/** Waits for a turn; resolves with whether the same person does not wait for another one since. */
export type Turns = (person: string) => Promise<boolean>;

/**
 * Makes work that nobody misses if it comes a little later take turns, in the order of arrival: one for each round of the
 * event loop, so that what else has come in meanwhile goes before the rest of it.
 */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  const latest = new Map<string, () => void>();

  async function run(): Promise<void> {
    for (let resolve = waiting[0]; resolve !== undefined; resolve = waiting[0]) {
      await nextRound();
      waiting.shift();
      resolve();
    }
  }

  return async (person) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    latest.set(person, resolve);
    waiting.push(resolve);
    if (waiting.length === 1) void run();
    await promise;
    const isLatest = latest.get(person) === resolve;
    if (isLatest) latest.delete(person);
    return isLatest;
  };
}
