/** The time as the local Discord sees it; tests move it forward instead of waiting for tokens to expire. */
export type Clock = {
  /** Milliseconds since 1970, with fractions. */
  now(): number;
  /** Moves the time forward by so many milliseconds. */
  advance(ms: number): void;
};

/** Gives back a clock that starts at the real time and runs with it. */
export function startClock(): Clock {
  let ahead = 0;
  return {
    now: () => performance.timeOrigin + performance.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
}
