import { LRUCache } from 'lru-cache';

/** How long a question can be gone on from, and how many are kept at most, each by another person or in another channel. */
const MINUTES = 15;
const MOST = 10_000;

/** The last question of each person in each channel: in memory alone, and for a quarter of an hour. */
export type RecentQuestions = {
  /** The question asked before in a conversation, if it was not long ago. */
  before(conversation: string): string | undefined;
  remember(conversation: string, question: string): void;
};

/** Makes an empty memory. */
export function createRecentQuestions(): RecentQuestions {
  const questions = new LRUCache<string, string>({ max: MOST, ttl: MINUTES * 60_000 });
  return {
    before: (conversation) => questions.get(conversation),
    remember(conversation, question) {
      questions.set(conversation, question);
    },
  };
}
