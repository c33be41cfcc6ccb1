import { randomBytes } from 'node:crypto';
import { type Fingerprint, isSameAsKept } from '../answer/fingerprint.ts';
import type { QuestionStatus } from '../cards/question-status.ts';
import type { Language } from '../language/language.ts';
import { bare } from '../language/normalise.ts';
import type { Database } from './tables.ts';

/** Why a question is kept: the outcome of its answer, or that somebody voted against it. */
export type Reason = 'none' | 'related' | 'against';

/** That somebody asked what the bot could not answer. */
export type Asking = {
  server: string;
  language: Language;
  text: string;
  fingerprint: Fingerprint;
  /** A keyed hash. */
  asker: string;
  reason: Reason;
  /** The day, such as `2026-01-31`. */
  day: string;
  /** The passage that was voted against; empty otherwise. */
  passage: string;
};

/** How many wordings a new one is compared with, those asked last. */
const MOST_COMPARED = 2_000;

const newId = () => randomBytes(9).toString('base64url');

/**
 * Counts an asking: with the question that has been put in these words before, else with one that is the same in other words,
 * else as a new one.
 */
export async function recordAsking(db: Database, asking: Asking): Promise<void> {
  const { asker, reason, day, passage } = asking;
  // Two at once would not see each other's question, and keep it twice: PostgreSQL then refuses one, which is done anew.
  // SQLite has one writer at a time anyway.
  const alone = db.transaction().setIsolationLevel('serializable');
  await alone.execute(async (transaction) => {
    const wording = (await findWording(transaction, asking)) ?? (await addWording(transaction, asking));
    await transaction
      .insertInto('asking')
      .values({ wording: wording.id, asker, reason, day, passage })
      .onConflict((conflict) =>
        conflict.columns(['wording', 'asker', 'reason', 'day']).doUpdateSet({ passage }),
      )
      .execute();
    await transaction
      .updateTable('question')
      .set({ last_day: day })
      .where('id', '=', wording.question)
      .where('last_day', '<', day)
      .execute();
  });
}

type Words = Pick<Asking, 'server' | 'language' | 'text'>;

async function findWording(db: Database, { server, language, text }: Words) {
  return db
    .selectFrom('wording')
    .select(['id', 'question'])
    .where('server', '=', server)
    .where('language', '=', language)
    .where('normalised', '=', bare(text))
    .executeTakeFirst();
}

async function addWording(db: Database, asking: Asking): Promise<{ id: string; question: string }> {
  const { server, language, text, fingerprint, day } = asking;
  const known = await db
    .selectFrom('wording')
    .innerJoin('question', 'question.id', 'wording.question')
    .select(['wording.question', 'wording.fingerprint'])
    .where('wording.server', '=', server)
    .where('wording.language', '=', language)
    .orderBy('question.last_day', 'desc')
    .orderBy('wording.id')
    .limit(MOST_COMPARED)
    .execute();
  const alike = known.find((other) => isSameAsKept(fingerprint, other.fingerprint))?.question;
  const question = alike ?? newId();
  if (alike === undefined) {
    await db
      .insertInto('question')
      .values({
        id: question,
        server,
        language,
        status: 'open',
        passage: null,
        first_day: day,
        last_day: day,
      })
      .execute();
  }
  const id = newId();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('wording')
    .values({
      id,
      question,
      server,
      language,
      normalised: bare(text),
      text,
      fingerprint: JSON.stringify(fingerprint),
    })
    .onConflict((conflict) => conflict.columns(['server', 'language', 'normalised']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 0n) return { id, question };
  // Another process has counted the same words in the meantime.
  if (alike === undefined) await db.deleteFrom('question').where('id', '=', question).execute();
  return (await findWording(db, asking)) ?? { id, question };
}

/** Takes an asking back, of whichever day, such as when a vote was changed. */
export async function removeAsking(
  db: Database,
  { asker, reason, ...words }: Words & Pick<Asking, 'asker' | 'reason'>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const wording = await findWording(transaction, words);
    if (wording === undefined) return;
    await transaction
      .deleteFrom('asking')
      .where('wording', '=', wording.id)
      .where('asker', '=', asker)
      .where('reason', '=', reason)
      .execute();
    await removeEmptyQuestions(transaction);
  });
}

/** Removes wordings that nobody has asked in, and questions without wordings. */
export async function removeEmptyQuestions(db: Database): Promise<void> {
  await db.deleteFrom('wording').where('id', 'not in', db.selectFrom('asking').select('wording')).execute();
  await db
    .deleteFrom('question')
    .where('id', 'not in', db.selectFrom('wording').select('question'))
    .execute();
}

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
