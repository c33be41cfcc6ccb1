import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Opened } from './open.ts';
import type { Tables } from './tables.ts';

const CONNECTIONS = 5;
const CONNECT_MS = 5_000;
/** Longer than any query takes; past it the connection counts as lost. */
const QUERY_MS = 15_000;

/** Opens the PostgreSQL database at an address, without connecting yet. */
export function openPostgres(url: string): Opened {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    application_name: 'gyorin',
  });
  // A lost connection fails the query that it serves, and the pool drops it; unheard, its error would end the process besides.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    kind: 'postgres',
    close: () => db.destroy(),
    cleanse: async () => {},
    isMoved: () => false,
  };
}
