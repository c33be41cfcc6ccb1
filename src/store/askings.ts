import { randomBytes } from 'node:crypto';
import { type Fingerprint, isSameAsKept } from '../answer/fingerprint.ts';
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
