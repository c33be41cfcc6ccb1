import { setTimeout as delay } from 'node:timers/promises';
import { LoginError } from './gateway.ts';
import type { Log } from './log.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** Pauses differ by up to this part, so that many bots do not all come back at the same moment. */
const JITTER = 0.2;

/** How long to wait after so many failures: twice as long each time, up to a minute. In milliseconds. */
export function pauseAfter(failures: number, random = Math.random()): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
  return Math.round(pause * (1 + JITTER * (2 * random - 1)));
}

/**
 * Tries until it succeeds, as long as what fails may pass, with growing pauses of which the log tells. Throws what will not
 * pass by waiting.
 */
export async function persist<T>(attempt: () => Promise<T>, log: Log): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof LoginError) || !error.passing) throw error;
      const pause = pauseAfter(failures);
      log.warn(`${error.message} Trying again in ${Math.round(pause / 1000)} s; Ctrl+C ends it.`);
      await delay(pause);
    }
  }
}
