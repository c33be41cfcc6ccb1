/** How many messages of one person, and of all in one channel, are answered in so many seconds. */
const PERSON = { points: 4, duration: 20 };
const CHANNEL = { points: 15, duration: 30 };

/** What to do with a message: answer it, ask its writer to wait so many seconds, or let it pass in silence. */
export type Turn = 'answer' | 'ignore' | { waitSeconds: number };

/** Keeps messages at a bearable pace. */
export type Pace = (userId: string, channelId: string) => Promise<Turn>;

// The library brings limiters for many databases, which take time and memory: it is loaded at the first message.
async function openLimiters() {
  const { RateLimiterMemory, RateLimiterRes } = await import('rate-limiter-flexible');
  return {
    people: new RateLimiterMemory(PERSON),
    channels: new RateLimiterMemory(CHANNEL),
    RateLimiterRes,
  };
}

/**
 * Makes what keeps the pace: who writes faster than it allows is asked to wait once, and then not answered until the time
 * is over, so that nobody makes the bot flood a channel.
 */
export function createPace(): Pace {
  let opened: ReturnType<typeof openLimiters> | undefined;
  return async (userId, channelId) => {
    opened ??= openLimiters();
    const { people, channels, RateLimiterRes } = await opened;
    for (const [limiter, key, { points }] of [
      [people, userId, PERSON],
      [channels, channelId, CHANNEL],
    ] as const) {
      try {
        await limiter.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const isFirst = refusal.consumedPoints === points + 1;
        return isFirst ? { waitSeconds: Math.ceil(refusal.msBeforeNext / 1000) } : 'ignore';
      }
    }
    return 'answer';
  };
}
