import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import { busyError } from './failure.ts';
import type { Opened } from './open.ts';
import type { Tables } from './tables.ts';

/**
 * How long SQLite itself waits for a lock. It waits on the one thread there is, so this is short: the store tries again, and
 * answers go out in between.
 */
const BUSY_MS = 50;

/** What Kysely asks of a SQLite database, answered by that of Node. */
function adapted(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

/** Whether a file is another one by now than that with the inode, or gone. */
function isMoved(file: string, inode: number): boolean {
  return statSync(file, { throwIfNoEntry: false })?.ino !== inode;
}

/** Opens the database in a file, for this user alone; makes it, and the folder, where it is missing. Throws what SQLite says. */
export function openSqlite(file: string): Opened {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  try {
    // In WAL readers wait for nobody; FULL: what was acknowledged outlives the machine, not only the process.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
    const inode = statSync(file).ino;
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(database) }) });
    return {
      db,
      kind: 'sqlite',
      close: () => db.destroy(),
      async cleanse() {
        const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
        if (rows[0]?.busy !== 0) throw busyError();
      },
      isMoved: () => isMoved(file, inode),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
