/** A process that opens the store when it is told to, and prints how many rows of history there are. Argument: the place as JSON. */
import { once } from 'node:events';
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/open.ts';

const place = JSON.parse(process.argv[2] ?? '');
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const opened = await openDatabase(place);
const { rows } = await sql<{ number: number }>`select number from migration order by number`.execute(
  opened.db,
);
await opened.close();
process.stdout.write(`${rows.map(({ number }) => number).join()}\n`);
process.exit(0);
