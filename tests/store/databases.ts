import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { type Opened, openDatabase } from '../../src/store/open.ts';
import type { StorePlace } from '../../src/store/place.ts';
import { createStore, type Store } from '../../src/store/store.ts';

/** The address of a PostgreSQL server where these tests may make databases; undefined: they run on SQLite. */
export const POSTGRES = process.env.TEST_DATABASE_URL;

/** An empty folder that is gone when the test ends. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gyorin-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A place without a database yet on SQLite, with an empty one on PostgreSQL; gone when the test ends. */
export async function newPlace(): Promise<StorePlace> {
  const file = join(await newFolder(), 'data', 'gyorin.sqlite');
  const secret = randomBytes(32).toString('hex');
  return { url: POSTGRES && (await newDatabase(POSTGRES)), file, secret, retentionDays: 30 };
}

/** What a process gets that is to use a place. */
export function environmentOf({ url, file, secret = '' }: StorePlace): Record<string, string> {
  return url === undefined ? { DATABASE_FILE: file } : { DATABASE_URL: url, GYORIN_SECRET: secret };
}

/** A database that is open, as the migrations leave it; closed when the test ends. */
export async function newOpened(place?: StorePlace): Promise<Opened> {
  const opened = await openDatabase(place ?? (await newPlace()));
  onTestFinished(() => opened.close());
  return opened;
}

/** A store, and what it told the log; closed when the test ends. */
export async function newStore(place?: StorePlace): Promise<{ store: Store; told: string[] }> {
  const told: string[] = [];
  const log = {
    info: (message: string) => told.push(message),
    error: (_: object, message: string) => told.push(message),
  };
  const store = createStore(place ?? (await newPlace()), log);
  onTestFinished(() => store.close());
  return { store, told };
}

// A schema of its own, which takes a tenth of the time that a whole database does.
async function newDatabase(server: string): Promise<string> {
  const name = `gyorin_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create schema ${name}`);
  onTestFinished(() => onServer(server, `drop schema ${name} cascade`));
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${name}`);
  return url.href;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
