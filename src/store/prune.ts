import { removeEmptyQuestions } from './questions.ts';
import { loadSettings } from './settings.ts';
import type { Database } from './tables.ts';

/** How many rows were removed. */
export type Pruned = { votes: number; askings: number };

/** The last day, such as `2026-01-31`, of which nothing is kept where `days` days are. */
export function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Removes votes and questions from before so many days, of each server by what it has decided, else `days`. Posted summaries
 * and settings stay.
 */
export async function prune(db: Database, now: Date, days: number): Promise<Pruned> {
  const own = await db
    .selectFrom('server_setting')
    .select('server')
    .where('name', '=', 'retentionDays')
    .execute();
  const decided = await Promise.all(
    own.map(async ({ server }) => ({
      server,
      days: (await loadSettings(db, server)).retentionDays ?? days,
    })),
  );
  const removed: Pruned = { votes: 0, askings: 0 };
  const removeUntil = async (last: string, of: { only: string } | { but: readonly string[] }) => {
    const votes = db.deleteFrom('vote').where('day', '<=', last);
    const askings = db.deleteFrom('asking').where('day', '<=', last);
    const wordings = db.selectFrom('wording').select('id');
    const [fewerVotes, fewerAskings] =
      'only' in of
        ? [
            votes.where('server', '=', of.only),
            askings.where('wording', 'in', wordings.where('server', '=', of.only)),
          ]
        : of.but.length === 0
          ? [votes, askings]
          : [
              votes.where('server', 'not in', of.but),
              askings.where('wording', 'in', wordings.where('server', 'not in', of.but)),
            ];
    removed.votes += Number((await fewerVotes.executeTakeFirst()).numDeletedRows);
    removed.askings += Number((await fewerAskings.executeTakeFirst()).numDeletedRows);
  };
  await removeUntil(dayBefore(now, days), { but: decided.map(({ server }) => server) });
  for (const { server, days: theirs } of decided) await removeUntil(dayBefore(now, theirs), { only: server });
  if (removed.askings > 0) await removeEmptyQuestions(db);
  return removed;
}
