import type { Database } from './tables.ts';

/** A summary that a moderator has posted. `Content` is what it was made from and says, as JSON can hold it. */
export type PostedSummary<Content> = {
  id: string;
  server: string;
  channel: string;
  /** The ids of its messages, in their order. */
  messages: readonly string[];
  content: Content;
  /** When it was posted and when it was last changed, ISO 8601 in UTC. */
  postedAt: string;
  changedAt: string;
};

type Row = {
  id: string;
  server: string;
  channel: string;
  messages: string;
  content: string;
  posted_at: string;
  changed_at: string;
};

function fromRow<Content>(row: Row): PostedSummary<Content> {
  return {
    id: row.id,
    server: row.server,
    channel: row.channel,
    messages: JSON.parse(row.messages) as string[],
    content: JSON.parse(row.content) as Content,
    postedAt: row.posted_at,
    changedAt: row.changed_at,
  };
}

/** Keeps a summary; one with the same id becomes this one. */
export async function saveSummary<Content>(db: Database, summary: PostedSummary<Content>): Promise<void> {
  const changing = {
    channel: summary.channel,
    messages: JSON.stringify(summary.messages),
    content: JSON.stringify(summary.content),
    changed_at: summary.changedAt,
  };
  await db
    .insertInto('summary')
    .values({ id: summary.id, server: summary.server, posted_at: summary.postedAt, ...changing })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
    .execute();
}

/** The summary with an id in a server; undefined where there is none, or it was taken back. */
export async function loadSummary<Content>(
  db: Database,
  server: string,
  id: string,
): Promise<PostedSummary<Content> | undefined> {
  const row = await db
    .selectFrom('summary')
    .selectAll()
    .where('id', '=', id)
    .where('server', '=', server)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** The summaries posted in a server, or in all of them, the last one first. */
export async function listSummaries<Content>(
  db: Database,
  server?: string,
): Promise<PostedSummary<Content>[]> {
  const all = db.selectFrom('summary').selectAll().orderBy('posted_at', 'desc').orderBy('id');
  const rows = await (server === undefined ? all : all.where('server', '=', server)).execute();
  return rows.map((row) => fromRow<Content>(row));
}

/** Forgets a summary, as when it is taken back; tells whether there was one. */
export async function removeSummary(db: Database, server: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('summary')
    .where('id', '=', id)
    .where('server', '=', server)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
