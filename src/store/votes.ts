import type { Language } from '../language/language.ts';
import type { Database } from './tables.ts';

/** What a person thinks of an answer. `answer` and `voter` are keyed hashes. */
export type Vote = {
  answer: string;
  voter: string;
  /** The id of the server; empty in a direct message. */
  server: string;
  language: Language;
  /** The first passage shown; empty where there was none. */
  passage: string;
  helpful: boolean;
  /** The day, such as `2026-01-31`. */
  day: string;
};

/** Keeps a vote; a person has one on an answer, the last one. */
export async function castVote(db: Database, vote: Vote): Promise<void> {
  const { answer, voter, ...rest } = { ...vote, helpful: vote.helpful ? 1 : 0 };
  await db
    .insertInto('vote')
    .values({ answer, voter, ...rest })
    .onConflict((conflict) => conflict.columns(['answer', 'voter']).doUpdateSet(rest))
    .execute();
}
