import { type Kysely, sql } from 'kysely';
import { StoreError } from './failure.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import type { Database } from './tables.ts';

type History = { migration: { number: number; name: string; applied_at: string } };

/** Any number that no other program is likely to take for its own lock. */
const LOCK = 1_735_289_201;

/**
 * Brings the tables up to date, all of it or nothing; other processes that start at the same time wait for their turn and
 * find nothing left to do. Throws a `StoreError` where the tables are newer than this program.
 */
export async function migrate(
  database: Database,
  kind: 'sqlite' | 'postgres',
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  // Which tables there are is what this is about.
  const db = database as unknown as Kysely<unknown>;
  if (kind === 'postgres') {
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
      await applyTo(transaction, migrations);
    });
    return;
  }
  await db.connection().execute(async (connection) => {
    // A transaction that only becomes a writing one later would be refused while another process migrates.
    await sql`begin exclusive`.execute(connection);
    try {
      await applyTo(connection, migrations);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => {});
      throw error;
    }
  });
}

async function applyTo(db: Kysely<unknown>, migrations: readonly Migration[]): Promise<void> {
  await db.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
  const history = db as Kysely<History>;
  const done = await history.selectFrom('migration').select('number').execute();
  const last = Math.max(0, ...done.map(({ number }) => number));
  const newest = migrations.at(-1)?.number ?? 0;
  if (last > newest) {
    throw new StoreError(
      'newer',
      `the database was made by a newer version (tables ${last}, this one knows ${newest}): update gyorin, or restore a backup into an empty database`,
    );
  }
  for (const { number, name, up } of migrations.filter((migration) => migration.number > last)) {
    await up(db);
    await history
      .insertInto('migration')
      .values({ number, name, applied_at: new Date().toISOString() })
      .execute();
  }
}
