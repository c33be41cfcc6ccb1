import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreError } from '../../src/store/failure.ts';
import type { Store } from '../../src/store/store.ts';
import { castVote } from '../../src/store/votes.ts';
import { newFolder, newPlace, newStore, POSTGRES } from './databases.ts';
import { countVotes, vote } from './rows.ts';

const cast = (store: Store, voter: string) => store.use((db) => castVote(db, vote({ voter })));
const count = (store: Store) => store.use((db) => countVotes(db, '1'));

async function failureOf(work: Promise<unknown>): Promise<StoreError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof StoreError ? error : expect.fail(`not a StoreError: ${error}`);
}

describe('the store', () => {
  it('keeps what it was given for the next process, and tells the log nothing', async () => {
    const place = await newPlace();
    const { store, told } = await newStore(place);
    await cast(store, 'a');
    await store.close();
    const { store: next } = await newStore(place);
    expect(await count(next)).toEqual({ helpful: 1, against: 0 });
    expect(told).toEqual([]);
  });

  it('finishes what is under way when it is closed, and takes nothing after that', async () => {
    const place = await newPlace();
    const { store, told } = await newStore(place);
    for (let at = 0; at < 20; at++) store.later((db) => castVote(db, vote({ voter: `${at}` })));
    await store.close();
    expect((await failureOf(cast(store, 'late'))).failure).toBe('closed');
    expect(await count((await newStore(place)).store)).toEqual({ helpful: 20, against: 0 });
    expect(told).toEqual([]);
  });

  it('lets no more than a thousand things wait in the background', async () => {
    const { store, told } = await newStore();
    let done = 0;
    for (let at = 0; at < 1_005; at++) {
      store.later(async () => {
        done++;
      });
    }
    await store.close();
    expect(done).toBe(1_000);
    expect(told).toEqual(Array(5).fill('too much waits for the store, so some of it is not kept'));
  });

  it('is written by two at once without losing anything', async () => {
    const place = await newPlace();
    const [{ store: one }, { store: another }] = await Promise.all([newStore(place), newStore(place)]);
    await Promise.all(Array.from({ length: 60 }, (_, at) => cast(at % 2 === 0 ? one : another, String(at))));
    expect(await count(one)).toEqual({ helpful: 60, against: 0 });
  });

  it('gives back a mistake in the program as it is', async () => {
    const { store, told } = await newStore();
    await expect(
      store.use(async () => {
        throw new RangeError('mine');
      }),
    ).rejects.toThrow(RangeError);
    expect(told).toEqual([]);
    store.later(async () => {
      throw new RangeError('mine');
    });
    await store.close();
    expect(told).toEqual(['something could not be kept']);
  });

  it('stands for people by a hash that its secret keys', async () => {
    const place = await newPlace();
    const hash = (await newStore(place)).store.hash('person', '1');
    expect((await newStore(place)).store.hash('person', '1')).toBe(hash);
    expect((await newStore({ ...place, secret: 'another' })).store.hash('person', '1')).not.toBe(hash);
  });
});

if (POSTGRES === undefined) {
  describe('the file of the store', () => {
    it('is made when something is first used, for this user alone, in WAL, and cleared of what was deleted', async () => {
      const place = await newPlace();
      const { store } = await newStore(place);
      expect(store.exists()).toBe(false);
      expect(existsSync(dirname(place.file))).toBe(false);
      await cast(store, 'a');
      expect(store.exists()).toBe(true);
      expect(statSync(place.file).mode & 0o777).toBe(0o600);
      expect(statSync(`${place.file}-wal`).mode & 0o777).toBe(0o600);
      const pragmas = await store.use(async (db) => {
        const { sql } = await import('kysely');
        const names = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'busy_timeout'];
        const rows = await Promise.all(names.map((name) => sql.raw(`pragma ${name}`).execute(db)));
        return rows.map((result) => Object.values(result.rows[0] as object)[0]);
      });
      expect(pragmas).toEqual(['wal', 2, 1, 1, 50]);
    });

    it('has a secret of its own where none is set', async () => {
      const { file } = await newPlace();
      const { store } = await newStore({ ...(await newPlace()), file, secret: undefined });
      expect(store.hash('person', '1')).toMatch(/^[\w-]{32}$/);
      expect(existsSync(file.replace(/sqlite$/, 'secret'))).toBe(true);
    });

    it('is taken up again once it has been moved away or replaced', async () => {
      const place = await newPlace();
      const { store } = await newStore(place);
      await cast(store, 'a');
      const away = join(await newFolder(), 'away.sqlite');
      renameSync(place.file, away);
      expect(await count(store)).toEqual({ helpful: 0, against: 0 });
      await cast(store, 'b');
      await cast(store, 'c');
      await store.close();
      expect(await count((await newStore(place)).store)).toEqual({ helpful: 2, against: 0 });
    });

    it('that another program keeps locked is waited for', async () => {
      const place = await newPlace();
      const { store, told } = await newStore(place);
      await cast(store, 'a');
      const other = new DatabaseSync(place.file);
      other.exec('begin exclusive');
      const written = cast(store, 'b');
      setTimeout(() => other.exec('commit'), 400);
      await written;
      other.close();
      expect(await count(store)).toEqual({ helpful: 2, against: 0 });
      expect(told).toEqual([]);
    });

    it('that stays locked fails after some seconds in which the program goes on', async () => {
      const place = await newPlace();
      const { store, told } = await newStore(place);
      await cast(store, 'a');
      const other = new DatabaseSync(place.file);
      other.exec('begin exclusive');
      let longest = 0;
      let last = performance.now();
      const beat = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 5);
      expect((await failureOf(cast(store, 'b'))).failure).toBe('busy');
      clearInterval(beat);
      // A tenth of the time that an interaction has.
      expect(longest).toBeLessThan(300);
      expect(told).toEqual([expect.stringContaining('end what holds it')]);
      other.exec('rollback');
      other.close();
      await cast(store, 'b');
      expect(told.at(-1)).toBe('the store can be used again');
    });

    it('that is damaged is reported once, and a sound one in its place is taken up', async () => {
      const place = await newPlace();
      mkdirSync(dirname(place.file));
      writeFileSync(place.file, 'This is no database. '.repeat(500));
      const { store, told } = await newStore(place);
      for (let time = 0; time < 3; time++) {
        expect((await failureOf(cast(store, 'a'))).failure).toBe('damaged');
      }
      expect(told).toEqual([expect.stringMatching(/move the file away.*restore the last backup.*goes on/)]);
      renameSync(place.file, `${place.file}.damaged`);
      await expect
        .poll(
          () =>
            cast(store, 'a').then(
              () => true,
              () => false,
            ),
          { timeout: 5_000 },
        )
        .toBe(true);
      expect(told.at(-1)).toBe('the store can be used again');
    });

    it('that is damaged while it is in use is reported likewise', async () => {
      const place = await newPlace();
      const { store } = await newStore(place);
      for (let at = 0; at < 50; at++) await cast(store, String(at));
      await store.close();
      const { size } = statSync(place.file);
      const { openSync, writeSync, closeSync } = await import('node:fs');
      const file = openSync(place.file, 'r+');
      writeSync(file, Buffer.alloc(size - 4096, 0x5a), 0, size - 4096, 4096);
      closeSync(file);
      const { store: next } = await newStore(place);
      expect((await failureOf(count(next))).failure).toBe('damaged');
    });

    it.each([
      ['a folder that nobody may write', '/sys/gyorin/gyorin.sqlite'],
      ['a folder that is a file', '/etc/hostname/gyorin.sqlite'],
      ['a file that is a folder', '/tmp'],
    ])('in %s is reported with what to do', async (_, file) => {
      const { store, told } = await newStore({ ...(await newPlace()), file });
      expect((await failureOf(cast(store, 'a'))).failure).toBe('forbidden');
      expect(told).toEqual([expect.stringContaining('set DATABASE_FILE to another place')]);
    });

    it('that finds no room on the disk loses nothing of before, and goes on once there is room', async () => {
      const place = await newPlace();
      const { store, told } = await newStore(place);
      await cast(store, 'a');
      const { sql } = await import('kysely');
      await store.use((db) => sql`pragma max_page_count = 30`.execute(db));
      const fill = async () => {
        for (let at = 0; at < 10_000; at++) await cast(store, `${at} ${'x'.repeat(500)}`);
      };
      expect((await failureOf(fill())).failure).toBe('full');
      expect(told).toEqual([expect.stringContaining('free some space')]);
      const { helpful } = await count(store);
      expect(helpful).toBeGreaterThan(1);
      // The limit is that of the connection, which was given up with the failure.
      await cast(store, 'b');
      expect(await count(store)).toEqual({ helpful: helpful + 1, against: 0 });
    });
  });
} else {
  /** A way to the server that can be cut. */
  const openWay = async () => {
    const target = new URL(POSTGRES ?? '');
    const sockets = new Set<Socket>();
    let server: Server | undefined;
    let port = 0;
    const lay = async () => {
      server = createServer((socket) => {
        const onward = connect(Number(target.port), target.hostname);
        for (const [end, other] of [
          [socket, onward],
          [onward, socket],
        ] as const) {
          sockets.add(end);
          end.on('error', () => {}).on('close', () => other.destroy());
          end.pipe(other);
        }
      });
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
      port = (server.address() as { port: number }).port;
    };
    const cut = () => {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      return new Promise((resolve) => server?.close(resolve));
    };
    await lay();
    onTestFinished(async () => {
      await cut();
    });
    const through = (url: string) => {
      const way = new URL(url);
      way.port = String(port);
      return way.href;
    };
    return { lay, cut, through };
  };

  describe('the store on a server', () => {
    it('says that the server is away, and goes on when it is back', async () => {
      const place = await newPlace();
      const way = await openWay();
      const { store, told } = await newStore({ ...place, url: way.through(place.url ?? '') });
      await cast(store, 'a');
      await way.cut();
      expect((await failureOf(cast(store, 'b'))).failure).toBe('unreachable');
      expect((await failureOf(cast(store, 'b'))).failure).toBe('unreachable');
      expect(told).toEqual([expect.stringContaining('see that the server of DATABASE_URL runs')]);
      await way.lay();
      await expect
        .poll(
          () =>
            cast(store, 'c').then(
              () => true,
              () => false,
            ),
          { timeout: 8_000 },
        )
        .toBe(true);
      expect(told.at(-1)).toBe('the store can be used again');
      expect(await count(store)).toEqual({ helpful: 2, against: 0 });
    });

    it('outlives a connection that the server ends', async () => {
      const place = await newPlace();
      const { store } = await newStore(place);
      await cast(store, 'a');
      const { sql } = await import('kysely');
      const ended = store.use((db) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(db));
      expect((await failureOf(ended)).failure).toBe('unreachable');
      await cast(store, 'b');
      expect(await count(store)).toEqual({ helpful: 2, against: 0 });
    });

    it.each([
      ['a wrong password', (url: URL) => Object.assign(url, { password: 'wrong' }), 'refused'],
      ['a database that is not there', (url: URL) => Object.assign(url, { pathname: '/none' }), 'refused'],
      ['a port where nothing listens', (url: URL) => Object.assign(url, { port: '1' }), 'unreachable'],
      [
        'a host that is not there',
        (url: URL) => Object.assign(url, { hostname: 'no.invalid' }),
        'unreachable',
      ],
    ] as const)('reports %s without the password', async (_, change, failure) => {
      const place = await newPlace();
      const url = change(new URL(place.url ?? '')).href;
      const { store, told } = await newStore({ ...place, url });
      expect((await failureOf(cast(store, 'a'))).failure).toBe(failure);
      expect(told).toEqual([expect.stringContaining('DATABASE_URL')]);
      expect(told.join()).not.toContain(new URL(url).password);
    });
  });
}
