/** What can be wrong with the store. */
export type StoreFailure =
  | 'full'
  | 'forbidden'
  | 'busy'
  | 'damaged'
  | 'unreachable'
  | 'refused'
  | 'newer'
  | 'secret'
  | 'closed'
  | 'unknown';

/** The store cannot be used for now. The message says, for whoever runs the bot, what is wrong and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.failure = failure;
  }
}

const ADVICE: Readonly<Record<Exclude<StoreFailure, 'newer' | 'secret'>, string>> = {
  full: 'there is no room left to write: free some space on the disk of the database',
  forbidden:
    'the database may not be written: let the user that runs gyorin write it and its folder, or set DATABASE_FILE to another place',
  busy: 'another program keeps the database locked: end what holds it, such as a shell or a copy job',
  damaged:
    'the database file is damaged or none of SQLite: stop the bot, move the file away, start, and restore the last backup',
  unreachable:
    'the database cannot be reached: see that the server of DATABASE_URL runs and that the network leads there',
  refused: 'the database refuses the login: check user, password and database name in DATABASE_URL',
  closed: 'the store is closed, since the bot is being stopped',
  unknown: 'the database does not do as it should',
};

/** Result codes of SQLite, the last eight bits of its extended ones. https://www.sqlite.org/rescode.html */
const OF_SQLITE: Readonly<Record<number, StoreFailure>> = {
  3: 'forbidden',
  5: 'busy',
  6: 'busy',
  8: 'forbidden',
  10: 'full',
  11: 'damaged',
  13: 'full',
  14: 'forbidden',
  26: 'damaged',
};

/**
 * Codes of the system and of PostgreSQL, whole or by their class.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const OF_CODE: Readonly<Record<string, StoreFailure>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOTDIR: 'forbidden',
  EEXIST: 'forbidden',
  EISDIR: 'forbidden',
  ENOENT: 'forbidden',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EPIPE: 'unreachable',
  '08': 'unreachable',
  '57': 'unreachable',
  '28': 'refused',
  '3D': 'refused',
  '42501': 'forbidden',
  '25006': 'forbidden',
  '53300': 'busy',
  '53100': 'full',
  '53': 'full',
  '55P03': 'busy',
  '40': 'busy',
  // What a row was to belong to has just been removed: done anew, the work finds it missing.
  '23503': 'busy',
  XX: 'damaged',
};

/** What pg says, without a code, of a connection that it lost or did not get. */
const LOST = /timeout|terminated|Connection ended|not queryable|ended/i;

/** What an error of the database or of the system means, as a `StoreError`; that of a mistake in the program is itself. */
export function storeError(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const failure = failureOf(error);
  return failure === undefined ? error : new StoreError(failure, ADVICE[failure], error);
}

/** The error that says that the store has been closed. */
export function closedError(): StoreError {
  return new StoreError('closed', ADVICE.closed);
}

/** The error that says that others use the database in a way that leaves no room for something. */
export function busyError(): StoreError {
  return new StoreError('busy', ADVICE.busy);
}

function failureOf(error: unknown): keyof typeof ADVICE | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof AggregateError) return failureOf(error.errors[0]);
  if ('errcode' in error && typeof error.errcode === 'number') {
    return known(OF_SQLITE[error.errcode & 0xff]);
  }
  const code = 'code' in error ? String(error.code) : '';
  const found = OF_CODE[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? OF_CODE[code.slice(0, 2)] : undefined);
  if (found !== undefined) return known(found);
  return code === '' && LOST.test(error.message) ? 'unreachable' : undefined;
}

const known = (failure: StoreFailure | undefined) =>
  failure === 'newer' || failure === 'secret' ? undefined : failure;
