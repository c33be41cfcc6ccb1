import type { Kysely } from 'kysely';

/** Votes, and questions without an answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('vote')
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('vote_key', ['answer', 'voter'])
    .execute();
  await schema.createIndex('vote_of').on('vote').column('voter').execute();
  await schema.createIndex('vote_on').on('vote').columns(['server', 'day']).execute();

  await schema
    .createTable('question')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('passage', 'text')
    .addColumn('first_day', 'text', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('question_of').on('question').columns(['server', 'language']).execute();

  await schema
    .createTable('wording')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('question', 'text', (column) => column.notNull().references('question.id').onDelete('cascade'))
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('normalised', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addUniqueConstraint('wording_once', ['server', 'language', 'normalised'])
    .execute();
  await schema.createIndex('wording_of').on('wording').column('question').execute();

  await schema
    .createTable('asking')
    .addColumn('wording', 'text', (column) => column.notNull().references('wording.id').onDelete('cascade'))
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('asking_key', ['wording', 'asker', 'reason', 'day'])
    .execute();
  await schema.createIndex('asking_by').on('asking').column('asker').execute();
}
