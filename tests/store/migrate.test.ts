import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { openDatabase } from '../../src/store/open.ts';
import type { StorePlace } from '../../src/store/place.ts';
import { COLUMNS, TABLE_NAMES } from '../../src/store/tables.ts';
import { newOpened, newPlace } from './databases.ts';

/** A process that opens the database once it is told to go; gives back what it printed. */
async function startOpener(place: StorePlace): Promise<{ go(): void; printed: Promise<string> }> {
  const child = spawn(process.execPath, ['tests/store/opener.ts', JSON.stringify(place)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let printed = '';
  const closed = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child.stdout, 'data');
  return { go: () => child.stdin.end('go\n'), printed: closed.then(() => printed) };
}

describe('migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  });

  it('are done once when several processes start at the same moment', { timeout: 60_000 }, async () => {
    const place = await newPlace();
    const openers = await Promise.all(Array.from({ length: 4 }, () => startOpener(place)));
    for (const { go } of openers) go();
    const all = MIGRATIONS.map(({ number }) => number).join();
    for (const { printed } of openers) expect(await printed).toBe(`ready\n${all}\n`);
  });

  it('leave exactly the columns that the query layer knows', async () => {
    const { db, kind } = await newOpened();
    // A PostgreSQL server also lists what stands in the schemas of tests that run at the same time.
    const { rows } = await (kind === 'postgres'
      ? sql<{ schema: string }>`select current_schema() as schema`.execute(db)
      : { rows: [] });
    const schema = rows[0]?.schema;
    const tables = (await db.introspection.getTables()).filter((table) => table.schema === schema);
    const columns = tables
      .filter(({ name }) => name !== 'migration')
      .map((table) => [
        table.name,
        Object.fromEntries(
          table.columns.map(({ name, dataType, isNullable }) => [
            name,
            `${/int/i.test(dataType) ? 'integer' : 'text'}${isNullable ? ' or null' : ''}`,
          ]),
        ),
      ]);
    expect(columns.map(([name]) => name).toSorted()).toEqual([...TABLE_NAMES].toSorted());
    const held = JSON.parse(JSON.stringify(COLUMNS).replaceAll('"json"', '"text"'));
    expect(Object.fromEntries(columns)).toEqual(held);
  });

  it('are undone whole where one fails', async () => {
    const { db, kind } = await newOpened();
    const broken = [
      ...MIGRATIONS,
      {
        number: MIGRATIONS.length + 1,
        name: 'good',
        up: (on: Parameters<(typeof MIGRATIONS)[0]['up']>[0]) =>
          on.schema.createTable('more').addColumn('id', 'text').execute(),
      },
      {
        number: MIGRATIONS.length + 2,
        name: 'broken',
        up: async () => {
          throw new Error('broken');
        },
      },
    ];
    await expect(migrate(db, kind, broken)).rejects.toThrow('broken');
    expect((await db.introspection.getTables()).map(({ name }) => name)).not.toContain('more');
    const { rows } = await sql`select number from migration`.execute(db);
    expect(rows).toHaveLength(MIGRATIONS.length);
  });

  it('refuse tables of a newer version, and say what to do', async () => {
    const place = await newPlace();
    const { db } = await newOpened(place);
    await sql`insert into migration (number, name, applied_at) values (99, 'later', '')`.execute(db);
    await expect(openDatabase(place)).rejects.toThrow(/newer version \(tables 99, .*update gyorin/);
  });
});
