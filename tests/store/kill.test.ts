import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/open.ts';
import type { StorePlace } from '../../src/store/place.ts';
import { newPlace, POSTGRES } from './databases.ts';

/** On PostgreSQL, whose server is not killed, only what a process leaves behind is at stake. */
const KILLS = POSTGRES === undefined ? 100 : 20;
/** How many processes write at once. */
const WRITERS = 4;
/** How long after its first write a process is killed, at most. */
const LONGEST_LIFE_MS = 60;

/** Starts a process that writes, kills it at a random moment, and gives back the number of the last write it had acknowledged. */
async function killWhileWriting(place: StorePlace, name: string): Promise<number> {
  const child = spawn(process.execPath, ['tests/store/writer.ts', JSON.stringify(place), name], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'gyorin-compile-cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let printed = '';
  const closed = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await Promise.race([once(child.stdout, 'data'), closed]);
  await delay(Math.random() * LONGEST_LIFE_MS);
  child.kill('SIGKILL');
  const [, signal] = await closed;
  expect(signal).toBe('SIGKILL');
  const whole = printed.slice(0, printed.lastIndexOf('\n')).split('\n');
  return Number(whole.at(-1));
}

it(`loses no acknowledged write when ${KILLS} processes are killed while they write`, {
  timeout: 180_000,
}, async () => {
  const place = await newPlace();
  const acknowledged = new Map<string, number>();
  let started = 0;
  const keepKilling = async () => {
    while (started < KILLS) {
      const name = `writer ${started++}`;
      acknowledged.set(name, await killWhileWriting(place, name));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, keepKilling));

  const { db, kind, close } = await openDatabase(place);
  onTestFinished(close);
  if (kind === 'sqlite') {
    const { rows } = await sql`pragma integrity_check`.execute(db);
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
  }
  let writes = 0;
  for (const [name, last] of acknowledged) {
    const rows = await db.selectFrom('vote').select('voter').where('answer', '=', name).execute();
    const kept = new Set(rows.map(({ voter }) => Number(voter)));
    const lost = Array.from({ length: last + 1 }, (_, number) => number).filter(
      (number) => !kept.has(number),
    );
    expect(lost, `of ${last + 1} by ${name}`).toEqual([]);
    // At most the one that had not been acknowledged yet.
    expect(kept.size).toBeLessThanOrEqual(last + 2);
    writes += last + 1;
  }
  expect(acknowledged.size).toBe(KILLS);
  expect(writes).toBeGreaterThan(KILLS);
});
