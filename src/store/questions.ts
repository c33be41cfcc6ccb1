import type { QuestionStatus } from '../cards/question-status.ts';
import type { Language } from '../language/language.ts';
import type { Reason } from './askings.ts';
import type { Database } from './tables.ts';

/** A question as it stands in the list of those without an answer. */
export type UnansweredQuestion = {
  id: string;
  server: string;
  language: Language;
  status: QuestionStatus;
  /** The passage that answers it now. */
  passage: string | undefined;
  firstDay: string;
  lastDay: string;
  /** How often it was asked, in all its wordings; once a person and day. */
  count: number;
  reasons: Record<Reason, number>;
  /** The ways in which it was put, the most frequent first; there is at least one. */
  wordings: readonly { text: string; count: number }[];
  /** The answers that people voted against. */
  against: readonly string[];
};

/** Which questions to list. */
export type Listing = {
  /** Of this server alone; undefined: of all. */
  server?: string;
  statuses?: readonly QuestionStatus[];
  id?: string;
  /** So many of them, after leaving out the first `offset`. */
  limit: number;
  offset: number;
};

/** The questions without an answer, the most frequent first, with all there is of each. */
export async function listQuestions(db: Database, listing: Listing): Promise<UnansweredQuestion[]> {
  const once = db
    .selectFrom('wording')
    .innerJoin('asking', 'asking.wording', 'wording.id')
    .select(['wording.question', 'asking.asker', 'asking.day'])
    .distinct()
    .as('once');
  const rows = await chosen(db, listing)
    .innerJoin(once, 'once.question', 'question.id')
    .selectAll('question')
    .select((build) => build.fn.countAll().as('count'))
    .groupBy([
      'question.id',
      'question.server',
      'question.language',
      'question.status',
      'question.passage',
      'question.first_day',
      'question.last_day',
    ])
    .orderBy('count', 'desc')
    .orderBy('question.last_day', 'desc')
    .orderBy('question.id')
    .limit(listing.limit)
    .offset(listing.offset)
    .execute();
  if (rows.length === 0) return [];
  const askings = await db
    .selectFrom('wording')
    .innerJoin('asking', 'asking.wording', 'wording.id')
    .select(['wording.question', 'wording.text', 'asking.reason', 'asking.passage'])
    .select(['asking.asker', 'asking.day'])
    .where(
      'wording.question',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map((row) => {
    const own = askings.filter(({ question }) => question === row.id);
    return {
      id: row.id,
      server: row.server,
      language: row.language as Language,
      status: row.status as QuestionStatus,
      passage: row.passage ?? undefined,
      firstDay: row.first_day,
      lastDay: row.last_day,
      count: Number(row.count),
      reasons: {
        none: timesOf(own, 'none'),
        related: timesOf(own, 'related'),
        against: timesOf(own, 'against'),
      },
      wordings: counted(own),
      against: [...new Set(own.map(({ passage }) => passage))].filter((passage) => passage !== ''),
    };
  });
}

/** How many questions a listing has in all. */
export async function countQuestions(
  db: Database,
  listing: Pick<Listing, 'server' | 'statuses'>,
): Promise<number> {
  const row = await chosen(db, listing)
    .select((build) => build.fn.countAll().as('count'))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

function chosen(db: Database, { server, statuses, id }: Partial<Listing>) {
  let query = db.selectFrom('question');
  if (server !== undefined) query = query.where('question.server', '=', server);
  if (statuses !== undefined) query = query.where('question.status', 'in', statuses);
  if (id !== undefined) query = query.where('question.id', '=', id);
  return query;
}

type Asked = { text: string; asker: string; day: string; reason: string };

const times = (askings: readonly Asked[]) => new Set(askings.map(({ asker, day }) => `${asker} ${day}`)).size;

const timesOf = (askings: readonly Asked[], reason: Reason) =>
  times(askings.filter((asking) => asking.reason === reason));

function counted(askings: readonly Asked[]): { text: string; count: number }[] {
  return [...Map.groupBy(askings, ({ text }) => text)]
    .map(([text, own]) => ({ text, count: times(own) }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Says what is to become of a question of a server; tells whether there is such a question. */
export async function setStatus(
  db: Database,
  server: string,
  id: string,
  status: QuestionStatus,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('question')
    .set({ status })
    .where('id', '=', id)
    .where('server', '=', server)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps which passage answers a question now; undefined: none. */
export async function setPassage(db: Database, id: string, passage: string | undefined): Promise<void> {
  await db
    .updateTable('question')
    .set({ passage: passage ?? null })
    .where('id', '=', id)
    .execute();
}
