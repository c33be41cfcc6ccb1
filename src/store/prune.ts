import { removeEmptyQuestions } from './askings.ts';
import type { Database } from './tables.ts';

/** How many rows were removed. */
export type Pruned = { votes: number; askings: number };

/** The last day, such as `2026-01-31`, of which nothing is kept where `days` days are. */
export function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** Removes votes and questions from before so many days. */
export async function prune(db: Database, now: Date, days: number): Promise<Pruned> {
  const last = dayBefore(now, days);
  const votes = await db.deleteFrom('vote').where('day', '<=', last).executeTakeFirst();
  const askings = await db.deleteFrom('asking').where('day', '<=', last).executeTakeFirst();
  const removed = { votes: Number(votes.numDeletedRows), askings: Number(askings.numDeletedRows) };
  if (removed.askings > 0) await removeEmptyQuestions(db);
  return removed;
}
