import { sql } from 'kysely';
import { z } from 'zod';
import { FORMAT } from './backup.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Opened } from './open.ts';
import { COLUMNS, type Database, TABLE_NAMES, type TableName } from './tables.ts';

/** A backup cannot be restored; the message says which line is wrong, and how. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** How many rows a statement adds: PostgreSQL takes 65,535 values, SQLite 32,766. */
const ROWS = 200;

/** How many rows were there, which are gone, and how many are there now. */
export type Restored = { before: number; after: number };

const head = z.strictObject({ format: z.literal(FORMAT), tables: z.int().min(1), made: z.string() });
const tail = z.strictObject({ end: z.literal(true), rows: z.int() });
const text = z.string().refine((value) => !value.includes('\0') && value.isWellFormed(), 'is no text');
const KINDS = {
  text,
  'text or null': text.nullable(),
  json: text.refine(isJson, 'is no JSON'),
  integer: z.int(),
};
const LINES = Object.fromEntries(
  TABLE_NAMES.map((table) => {
    const fields = Object.entries(COLUMNS[table]).map(([column, kind]) => [column, KINDS[kind]] as const);
    return [table, z.strictObject(Object.fromEntries(fields))];
  }),
) as Record<TableName, z.ZodObject>;

/**
 * Puts the rows of a backup in place of all there are: all of it or, where a line is wrong, nothing. Whoever reads
 * meanwhile sees the rows of before. `lines` are those of `backupLines`. Throws a `BackupError` with the number of the line.
 */
export async function restoreLines(
  { db, kind }: Opened,
  lines: AsyncIterable<{ number: number; text: string | undefined }>,
): Promise<Restored> {
  return db.transaction().execute(async (transaction) => {
    if (kind === 'postgres') {
      const tables = sql.join(TABLE_NAMES.map((name) => sql.table(name)));
      await sql`lock table ${tables} in exclusive mode`.execute(transaction);
    }
    const before = await removeAll(transaction);
    let after = 0;
    let state: 'head' | 'rows' | 'end' = 'head';
    let last = 0;
    let waiting: Waiting | undefined;
    for await (const { number, text } of lines) {
      last = number;
      if (text === '') continue;
      const value = parsed(text, number);
      if (state === 'head') {
        checkHead(value, number);
        state = 'rows';
      } else if (state === 'end') {
        throw new BackupError(`line ${number}: expected nothing after the end, found another line`);
      } else if (typeof value === 'object' && value !== null && 'end' in value) {
        await add(transaction, waiting);
        const { rows } = valid(tail, value, number);
        if (rows !== after) {
          throw new BackupError(`line ${number}: expected ${rows} rows before it, found ${after}`);
        }
        state = 'end';
      } else {
        const { table, row } = rowOf(value, number);
        if (waiting?.table !== table || waiting.rows.length === ROWS) {
          await add(transaction, waiting);
          waiting = { table, rows: [], from: number, to: number };
        }
        waiting.rows.push(row);
        waiting.to = number;
        after++;
      }
    }
    if (state === 'head') throw new BackupError('line 1: expected a backup of gyorin, found an empty file');
    if (state === 'rows')
      throw new BackupError(`line ${last + 1}: expected more lines, found the end: it was cut off`);
    return { before, after };
  });
}

type Waiting = { table: TableName; rows: object[]; from: number; to: number };

async function removeAll(db: Database): Promise<number> {
  let removed = 0;
  // Those that others refer to come first in the list, so they go last.
  for (const table of TABLE_NAMES.toReversed()) {
    const { numDeletedRows } = await db.deleteFrom(table).executeTakeFirst();
    removed += Number(numDeletedRows);
  }
  return removed;
}

async function add(db: Database, waiting: Waiting | undefined): Promise<void> {
  if (waiting === undefined) return;
  const { table, rows, from, to } = waiting;
  try {
    // Each row has been checked against the columns of its table.
    await db
      .insertInto(table)
      .values(rows as never)
      .execute();
  } catch (error) {
    const { code, errcode } = error as { code?: string; errcode?: number };
    const isConstraint = code?.startsWith('23') || ((errcode ?? 0) & 0xff) === 19;
    if (!isConstraint) throw error;
    const place = from === to ? `line ${from}` : `lines ${from} to ${to}`;
    throw new BackupError(
      `${place}: expected rows of ${table} that are each there once and belong to a row before them, found others (${(error as Error).message})`,
    );
  }
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string | undefined, number: number): unknown {
  if (text === undefined) throw new BackupError(`line ${number}: expected a row, found a line too long`);
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError(`line ${number}: expected JSON, found ${JSON.stringify(text.slice(0, 40))}`);
  }
}

function valid<T>(shape: z.ZodType<T>, value: unknown, number: number): T {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const issues = read.error.issues.map((issue) => [issue.path.join('.'), issue.message].join(' ').trim());
  throw new BackupError(`line ${number}: ${issues.join('; ')}`);
}

function checkHead(value: unknown, number: number): void {
  const read = head.safeParse(value);
  if (!read.success) throw new BackupError(`line ${number}: expected the first line of a backup of gyorin`);
  const newest = MIGRATIONS.at(-1)?.number ?? 0;
  if (read.data.tables > newest) {
    throw new BackupError(
      `line ${number}: expected tables up to ${newest}, found ${read.data.tables}: it was made by a newer version, update gyorin`,
    );
  }
}

function rowOf(value: unknown, number: number): { table: TableName; row: object } {
  const { table, row } = valid(z.strictObject({ table: z.string(), row: z.unknown() }), value, number);
  const known = TABLE_NAMES.find((name) => name === table);
  if (known === undefined) {
    throw new BackupError(`line ${number}: expected one of ${TABLE_NAMES.join(', ')}, found ${table}`);
  }
  return { table: known, row: valid(LINES[known], row, number) };
}
