import { sql, type Transaction } from 'kysely';
import type { Opened } from './open.ts';
import { TABLE_NAMES, type TableName, type Tables } from './tables.ts';

/** The first line of a backup. */
export const FORMAT = 'gyorin backup 1';

/** How many rows are read at a time, so that memory stays the same for any database. */
const ROWS = 500;

/**
 * The lines of a backup, JSON each: what it is, then a row a line as `{"table", "row"}`, then `{"end": true, "rows"}`, by
 * which a file that was cut off is known. All rows are of one moment, whatever is written meanwhile.
 */
export async function* backupLines({ db, kind }: Opened, now: Date): AsyncGenerator<string> {
  // SQLite keeps the moment of the first read for as long as a transaction lasts.
  const begin =
    kind === 'sqlite'
      ? db.startTransaction()
      : db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  const transaction = await begin.execute();
  try {
    const { rows: migrations } = await sql<{ number: number }>`select number from migration`.execute(
      transaction,
    );
    const tables = Math.max(...migrations.map(({ number }) => number));
    yield JSON.stringify({ format: FORMAT, tables, made: now.toISOString() });
    let count = 0;
    for (const table of TABLE_NAMES) {
      for await (const row of rowsOf(transaction, table)) {
        count++;
        yield JSON.stringify({ table, row });
      }
    }
    yield JSON.stringify({ end: true, rows: count });
  } finally {
    await transaction.rollback().execute();
  }
}

async function* rowsOf(transaction: Transaction<Tables>, table: TableName): AsyncGenerator<object> {
  const keys = KEYS[table];
  for (let offset = 0; ; offset += ROWS) {
    const rows = await sql<object>`select * from ${sql.table(table)}
      order by ${sql.join(keys.map((key) => sql.ref(key)))}
      limit ${ROWS} offset ${offset}`.execute(transaction);
    yield* rows.rows;
    if (rows.rows.length < ROWS) return;
  }
}

/** The columns by which the rows of each table have one order. */
const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  vote: ['answer', 'voter'],
  question: ['id'],
  wording: ['id'],
  asking: ['wording', 'asker', 'reason', 'day'],
};
