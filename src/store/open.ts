import { migrate } from './migrate.ts';
import type { StorePlace } from './place.ts';
import { retried } from './retry.ts';
import type { Database } from './tables.ts';

/** A database that is open. */
export type Opened = {
  db: Database;
  kind: 'sqlite' | 'postgres';
  close(): Promise<void>;
  /** Takes what was deleted off the disk, as far as the database itself does not; throws where others are in the way. */
  cleanse(): Promise<void>;
  /** Whether its file has been moved away or replaced since. */
  isMoved(): boolean;
};

/** Opens the database at a place and brings its tables up to date. Throws a `StoreError` where it cannot be used. */
export async function openDatabase({ url, file }: StorePlace): Promise<Opened> {
  return retried(async () => {
    const opened = await connect(url, file);
    try {
      await migrate(opened.db, opened.kind);
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  });
}

async function connect(url: string | undefined, file: string): Promise<Opened> {
  if (url === undefined) return (await import('./sqlite.ts')).openSqlite(file);
  return (await import('./postgres.ts')).openPostgres(url);
}
