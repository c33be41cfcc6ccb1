import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many messages of one person, and of all in one channel, are answered in so many seconds. */
const PERSON = { points: 4, duration: 20 };
const CHANNEL = { points: 15, duration: 30 };

/** What to do with a message: answer it, ask its writer to wait so many seconds, or let it pass in silence. */
export type Turn = 'answer' | 'ignore' | { waitSeconds: number };

/** Keeps messages at a bearable pace. */
export type Pace = (userId: string, channelId: string) => Promise<Turn>;

/**
 * Makes what keeps the pace: who writes faster than it allows is asked to wait once, and then not answered until the time
 * is over, so that nobody makes the bot flood a channel.
 */
export function createPace(): Pace {
  const people = new RateLimiterMemory(PERSON);
  const channels = new RateLimiterMemory(CHANNEL);
  return async (userId, channelId) => {
    try {
      await people.consume(userId);
      await channels.consume(channelId);
      return 'answer';
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const { points } = refusal.consumedPoints > CHANNEL.points ? CHANNEL : PERSON;
      const isFirst = refusal.consumedPoints === points + 1;
      return isFirst ? { waitSeconds: Math.ceil(refusal.msBeforeNext / 1000) } : 'ignore';
    }
  };
}
