import type { Clock } from './clock.ts';

/** The first millisecond of 2015, from which Discord counts (Discord's API reference, "Snowflakes"). */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const IDS_A_MILLISECOND = 4096;

/**
 * Gives back a function that makes ids of Discord's shape, each larger than the one before, as decimal strings: 42 bits
 * of milliseconds since 2015, ten bits of machine (0 here), twelve bits of count.
 */
export function snowflakes(clock: Clock): () => string {
  let lastMs = 0;
  let count = 0;
  return () => {
    const ms = Math.floor(clock.now());
    if (ms > lastMs) {
      lastMs = ms;
      count = 0;
    } else {
      count += 1;
      if (count === IDS_A_MILLISECOND) {
        lastMs += 1;
        count = 0;
      }
    }
    return ((BigInt(lastMs - DISCORD_EPOCH_MS) << 22n) | BigInt(count)).toString();
  };
}
