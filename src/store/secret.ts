import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { StoreError } from './failure.ts';

/** The fewest characters of a secret: 16 random bytes as hexadecimal digits. */
export const LEAST_SECRET = 32;

/** The file that keeps the secret of a SQLite database, beside it. */
export function secretFileOf(database: string): string {
  return join(dirname(database), `${basename(database, extname(database))}.secret`);
}

/**
 * The secret kept beside a SQLite database; made there, for this user alone, where it is missing. Two processes that make it
 * at once get the same. Throws a `StoreError` for one that is too short, and what the system says.
 */
export function keptSecret(database: string): string {
  const file = secretFileOf(database);
  const secret = readSecret(file) ?? makeSecret(file);
  if (secret.length >= LEAST_SECRET) return secret;
  throw new StoreError(
    'secret',
    `${file} holds no whole secret: put the one of your backup there, or remove the file to get a new one (then earlier votes can no longer be changed)`,
  );
}

function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function makeSecret(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true });
  try {
    // Unlike a rename, a link never replaces what another process has put there in the meantime.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Stands for some parts, such as a person's id, and tells nothing of them without the secret: 32 characters of base64url. */
export function keyedHash(secret: string, kind: 'person' | 'answer', ...parts: readonly string[]): string {
  const hash = createHmac('sha256', secret).update(JSON.stringify([kind, ...parts]));
  return hash.digest('base64url').slice(0, 32);
}
