import { setTimeout as delay } from 'node:timers/promises';

/** Work that has begun and is not done. */
export type UnderWay = {
  add(work: Promise<void>): void;
  /** Waits until all of it is done, or for `patienceMs`; gives back how much was not. */
  settle(patienceMs: number): Promise<number>;
};

/** Keeps count of work under way. */
export function createUnderWay(): UnderWay {
  const all = new Set<Promise<void>>();
  return {
    add(work) {
      const counted: Promise<void> = work.finally(() => all.delete(counted));
      all.add(counted);
    },
    async settle(patienceMs) {
      await Promise.race([Promise.all(all), delay(patienceMs, undefined, { ref: false })]);
      return all.size;
    },
  };
}
