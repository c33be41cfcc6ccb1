import { setImmediate } from 'node:timers/promises';

/** Work that pauses at every yield. */
export type Sliced<T> = Generator<void, T, void>;

/** Does the work at once, and gives back what comes of it. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work, and lets everything else that waits have its turn at each pause. */
export async function inTurns<T>(work: Sliced<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
