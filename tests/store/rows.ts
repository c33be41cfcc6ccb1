import type { Asking } from '../../src/store/askings.ts';
import type { Database } from '../../src/store/tables.ts';
import type { Vote } from '../../src/store/votes.ts';

/** A vote, as far as a test does not say otherwise. */
export function vote(change: Partial<Vote> = {}): Vote {
  return {
    answer: 'answer',
    voter: 'voter',
    server: '1',
    language: 'en',
    passage: 'nationpress-2026-01-15#summit',
    helpful: true,
    day: '2026-03-01',
    ...change,
  };
}

/** An asking, as far as a test does not say otherwise; questions with the same last word count as the same. */
export function asking(text: string, change: Partial<Asking> = {}): Asking {
  const last = text.split(' ').at(-1) ?? '';
  return {
    server: '1',
    language: 'en',
    text,
    fingerprint: { language: 'en', kind: null, cells: [[last]] },
    asker: 'asker',
    reason: 'none',
    day: '2026-03-01',
    passage: '',
    ...change,
  };
}

/** How many votes there are in a server for and against its answers. */
export async function countVotes(
  db: Database,
  server: string,
): Promise<{ helpful: number; against: number }> {
  const rows = await db
    .selectFrom('vote')
    .select(['helpful', (build) => build.fn.countAll().as('count')])
    .where('server', '=', server)
    .groupBy('helpful')
    .execute();
  // PostgreSQL counts in bigint, which comes as text.
  const counted = (helpful: number) => Number(rows.find((row) => row.helpful === helpful)?.count ?? 0);
  return { helpful: counted(1), against: counted(0) };
}
