import type { Kysely } from 'kysely';
import { up as firstTables } from './001-first-tables.ts';

/** A change of the tables; what stood in a released one never changes again. */
export type Migration = { number: number; name: string; up(db: Kysely<unknown>): Promise<void> };

/** Every migration, in the order of their numbers, which count from 1 without a gap. */
export const MIGRATIONS: readonly Migration[] = [{ number: 1, name: 'first-tables', up: firstTables }];
