/**
 * Runs the tests of what is stored on PostgreSQL: installs that of Debian where it is missing, starts it on a free port of
 * the loopback interface in a temporary folder, and stops it in the end. Arguments go to vitest.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';

/** The tests that know of a database. */
const TESTS = [
  'tests/store',
  'tests/jobs',
  'tests/e2e/feedback',
  'tests/e2e/unanswered',
  'tests/e2e/privacy',
];
const START_MS = 30_000;

/** The folder with PostgreSQL's programs, of the newest version there is. */
function programs(): string | undefined {
  try {
    const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
    return versions
      .map((version) => `/usr/lib/postgresql/${version}/bin`)
      .find((folder) => readdirSync(folder).includes('initdb'));
  } catch {
    return undefined;
  }
}

function install(): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'],
  ]) {
    const [program = '', ...rest] = [...asRoot, 'apt-get', ...step];
    const { status } = spawnSync(program, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0)
      throw new Error('PostgreSQL is missing and cannot be installed: apt-get install postgresql');
  }
}

/** The user that runs the server; `initdb` refuses root. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = performance.now() + START_MS;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (hasEnded() || performance.now() > deadline) throw error;
    }
    await delay(100);
  }
}

if (programs() === undefined) install();
const bin = programs();
if (bin === undefined)
  throw new Error('PostgreSQL has been installed, but initdb is not in /usr/lib/postgresql');

const folder = mkdtempSync(join(tmpdir(), 'gyorin-postgres-'));
const as = owner();
if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
const data = join(folder, 'data');
const password = randomBytes(16).toString('hex');
const passwordFile = join(folder, 'password');
writeFileSync(passwordFile, password);
const port = await freePort();
const url = `postgresql://gyorin:${password}@127.0.0.1:${port}/postgres`;

try {
  const options = { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'gyorin', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--no-sync'],
    options,
  );
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: 'ignore' },
  );
  try {
    await untilReady(url, () => server.exitCode !== null);
    const [, , ...given] = process.argv;
    const tests = given.some((argument) => !argument.startsWith('-')) ? [] : TESTS;
    const run = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests, ...given], {
      stdio: 'inherit',
      env: { ...process.env, TEST_DATABASE_URL: url },
    });
    const [code] = await once(run, 'close');
    process.exitCode = code ?? 1;
  } finally {
    const ended = once(server, 'exit');
    // Immediate shutdown: nothing of it is kept.
    if (server.exitCode === null && server.kill('SIGQUIT')) await ended;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
