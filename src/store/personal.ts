import { removeEmptyQuestions } from './askings.ts';
import type { Database } from './tables.ts';

/** All that is kept of a person. */
export type PersonalRecord = {
  questions: readonly { server: string; language: string; question: string; reason: string; day: string }[];
  votes: readonly { server: string; language: string; passage: string; helpful: boolean; day: string }[];
};

/** All that is kept of the person with a keyed hash, in the order of days. */
export async function loadPersonal(db: Database, person: string): Promise<PersonalRecord> {
  const questions = await db
    .selectFrom('asking')
    .innerJoin('wording', 'wording.id', 'asking.wording')
    .select(['wording.server', 'wording.language', 'wording.text as question'])
    .select(['asking.reason', 'asking.day'])
    .where('asking.asker', '=', person)
    .orderBy('asking.day')
    .orderBy('wording.id')
    .orderBy('asking.reason')
    .execute();
  const votes = await db
    .selectFrom('vote')
    .select(['server', 'language', 'passage', 'helpful', 'day'])
    .where('voter', '=', person)
    .orderBy('day')
    .orderBy('answer')
    .execute();
  return { questions, votes: votes.map((vote) => ({ ...vote, helpful: vote.helpful === 1 })) };
}

/** Deletes all that is kept of the person with a keyed hash; gives back how much that was. */
export async function deletePersonal(
  db: Database,
  person: string,
): Promise<{ questions: number; votes: number }> {
  return db.transaction().execute(async (transaction) => {
    const votes = await transaction.deleteFrom('vote').where('voter', '=', person).executeTakeFirst();
    const askings = await transaction.deleteFrom('asking').where('asker', '=', person).executeTakeFirst();
    await removeEmptyQuestions(transaction);
    return { questions: Number(askings.numDeletedRows), votes: Number(votes.numDeletedRows) };
  });
}
