import { existsSync } from 'node:fs';
import { closedError, StoreError, storeError } from './failure.ts';
import type { Opened } from './open.ts';
import type { StorePlace } from './place.ts';
import { retried } from './retry.ts';
import { keptSecret, keyedHash } from './secret.ts';
import type { Database } from './tables.ts';

/** What the store tells the log. */
export type StoreLog = {
  info(message: string): void;
  error(object: object, message: string): void;
};

/** Work on the database: one statement, or one transaction, since it is done anew where a lock was in the way. */
export type Work<T> = (db: Database) => Promise<T>;

/** What lasts. Nothing is opened before it is used, and nobody who answers has to wait for it. */
export type Store = {
  /** Does work on the database, which is opened first if need be. Throws a `StoreError` where it cannot be used. */
  use<T>(work: Work<T>): Promise<T>;
  /**
   * Does work in the background, one after another, for what need not be waited for; where it fails, or too much waits, the
   * log says so.
   */
  later(work: Work<unknown>): void;
  /** How many days what people asked and voted is kept. */
  retentionDays: number;
  /** Does work that deletes, and sees to it that nothing of what it deleted stays in the files. */
  forget<T>(work: Work<T>): Promise<T>;
  /** Stands for some parts without telling them; see `keyedHash`. Throws a `StoreError` where there is no secret. */
  hash(kind: 'person' | 'answer', ...parts: readonly string[]): string;
  /** Whether there is a database already, so that looking into it makes none. */
  exists(): boolean;
  /** Finishes what is under way, and closes the database. */
  close(): Promise<void>;
};

/** How much work may wait in the background: a flood while the database is away must not fill the memory. */
const MOST_WAITING = 1_000;

/** How long a failure to open stands, so that a flood of uses does not become a flood of tries. */
const FAILURE_MS = 1_000;

/** A store at a place; the log hears of each trouble once, and when it is over. */
export function createStore(place: StorePlace, log: StoreLog): Store {
  let opening: Promise<Opened> | undefined;
  let opened: Opened | undefined;
  let secret = place.secret;
  let trouble: string | undefined;
  let isClosed = false;
  const users = new Map<Opened, number>();
  const underWay = new Set<Promise<unknown>>();
  let background = Promise.resolve();
  let waiting = 0;

  // Closes what is no longer the current database once nobody works on it.
  const closeIdle = async (database: Opened) => {
    if (database === opened || users.has(database)) return;
    await database
      .close()
      .catch((error: unknown) => log.error({ err: error }, 'the database was not closed'));
  };

  const drop = (database: Opened) => {
    if (database !== opened) return;
    opened = undefined;
    opening = undefined;
  };

  const open = async (): Promise<Opened> => {
    if (opened?.isMoved()) {
      const moved = opened;
      drop(moved);
      void closeIdle(moved);
    }
    opening ??= import('./open.ts')
      .then(({ openDatabase }) => openDatabase(place))
      .then(
        (fresh) => {
          opened = fresh;
          return fresh;
        },
        (error: unknown) => {
          setTimeout(() => {
            opening = undefined;
          }, FAILURE_MS).unref();
          throw error;
        },
      );
    return opening;
  };

  const onDatabase = async <T>(work: (database: Opened) => Promise<T>): Promise<T> => {
    const database = await open();
    users.set(database, (users.get(database) ?? 0) + 1);
    try {
      return await retried(() => work(database));
    } catch (error) {
      // A file that was mended or replaced, or a server that came back, is taken up at the next use.
      if (error instanceof StoreError && error.failure !== 'busy') drop(database);
      throw error;
    } finally {
      const left = (users.get(database) ?? 1) - 1;
      if (left > 0) users.set(database, left);
      else users.delete(database);
      void closeIdle(database);
    }
  };

  const told = (error: unknown): unknown => {
    const failure = storeError(error);
    if (failure instanceof StoreError && failure.failure !== 'closed' && failure.message !== trouble) {
      trouble = failure.message;
      log.error({ err: failure }, `the store cannot be used: ${failure.message}. Answering goes on.`);
    }
    return failure;
  };

  const attempt = async <T>(work: (database: Opened) => Promise<T>): Promise<T> => {
    if (isClosed) throw closedError();
    try {
      const result = await onDatabase(work);
      if (trouble !== undefined) log.info('the store can be used again');
      trouble = undefined;
      return result;
    } catch (error) {
      throw told(error);
    }
  };

  const tracked = <T>(work: (database: Opened) => Promise<T>): Promise<T> => {
    const done = attempt(work);
    underWay.add(done);
    return done.finally(() => underWay.delete(done));
  };

  const use = <T>(work: Work<T>) => tracked(({ db }) => work(db));

  return {
    use,
    retentionDays: place.retentionDays,
    async forget(work) {
      const result = await use(work);
      await tracked(({ cleanse }) => cleanse());
      return result;
    },
    later(work) {
      if (waiting === MOST_WAITING) {
        log.error({ waiting }, 'too much waits for the store, so some of it is not kept');
        return;
      }
      waiting++;
      background = background
        .then(() => use(work))
        .then(
          () => {},
          (error: unknown) => {
            if (!(error instanceof StoreError)) log.error({ err: error }, 'something could not be kept');
          },
        )
        .finally(() => waiting--);
    },
    hash(kind, ...parts) {
      try {
        secret ??= keptSecret(place.file);
      } catch (error) {
        throw told(error);
      }
      return keyedHash(secret, kind, ...parts);
    },
    exists: () => place.url !== undefined || existsSync(place.file),
    async close() {
      await background;
      isClosed = true;
      while (underWay.size > 0) await Promise.allSettled(underWay);
      const last = opened;
      opened = undefined;
      if (last) await closeIdle(last);
    },
  };
}
