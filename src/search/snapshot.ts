import { createHash, type Hash, randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Deserializer, Serializer } from 'node:v8';
import { crc32 } from 'node:zlib';
import { MAX_FILE_BYTES } from '../knowledge/read-file.ts';
import type { LoadedAndRead } from './load-apart.ts';

/** Where tools keep what they can make anew. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/gyorin/', import.meta.url));
/** The rooms whose code decides what is read of the knowledge files. */
const ROOMS = ['../language/', '../knowledge/', './'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
/** Says which version of each library cuts, folds and indexes texts. */
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const YAML = /\.ya?ml$/iu;
/** How many snapshots are kept: some earlier states of the knowledge, and other folders. */
const KEPT = 4;

/** A snapshot that may be there, by a name that tells everything that decides what it holds. */
export type Snapshot = { file: string };

function addFile(hash: Hash, path: string): void {
  const stats = statSync(path);
  // The loader reports what is no file or too large; neither is to be read here.
  if (!stats.isFile() || stats.size > MAX_FILE_BYTES) throw new Error(`${path} cannot be part of a snapshot`);
  const bytes = readFileSync(path);
  // With its size, so that no file can hold what begins the next one.
  hash.update(`\0${basename(path)}\0${bytes.length}\0`).update(bytes);
}

function addFolder(hash: Hash, folder: string, pattern: RegExp): void {
  for (const name of readdirSync(folder).sort()) if (pattern.test(name)) addFile(hash, join(folder, name));
}

/**
 * The snapshot of a knowledge folder as it is now, in `place`. Undefined where the folder cannot be read, which is for the
 * loader to report.
 */
export function snapshotOf(folder: string, place = FOLDER): Snapshot | undefined {
  try {
    const hash = createHash('sha256').update(process.version);
    if (existsSync(LOCK)) hash.update(readFileSync(LOCK));
    for (const room of ROOMS) addFolder(hash, room, /\.ts$/u);
    addFolder(hash, folder, YAML);
    for (const name of ['articles', 'questions']) {
      if (existsSync(join(folder, name))) addFolder(hash, join(folder, name), YAML);
    }
    return { file: join(place, `knowledge-${hash.digest('hex').slice(0, 32)}`) };
  } catch {
    return undefined;
  }
}

// What a snapshot begins with: its own name, so that one that was moved is not taken for another, and a checksum of the rest.
const headOf = (file: string) => Buffer.from(`${basename(file)}\n`);
const CHECKSUM_BYTES = 4;

// Not `v8.deserialize`, whose numbers are views of the whole file, so that it would stay in memory beside copies of them.
function decode(bytes: Buffer, head: Buffer): LoadedAndRead | undefined {
  const start = head.length + CHECKSUM_BYTES;
  if (bytes.length < start || !bytes.subarray(0, head.length).equals(head)) return undefined;
  const body = bytes.subarray(start);
  if (crc32(body) !== bytes.readUInt32LE(head.length)) return undefined;
  const deserializer = new Deserializer(body);
  deserializer.readHeader();
  return deserializer.readValue();
}

function encode(loaded: LoadedAndRead, head: Buffer): readonly Buffer[] {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(loaded);
  const body = serializer.releaseBuffer();
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(body));
  return [head, checksum, body];
}

/** What a snapshot holds, or undefined where there is none yet or it is damaged. */
export function readSnapshot({ file }: Snapshot): LoadedAndRead | undefined {
  try {
    return decode(readFileSync(file), headOf(file));
  } catch {
    // Not there, or not ours to read: it is made anew.
    return undefined;
  }
}

function prune(place: string): void {
  const snapshots = readdirSync(place)
    .filter((name) => name.startsWith('knowledge-'))
    .map((name) => join(place, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of snapshots.slice(KEPT)) rmSync(file, { force: true });
}

/** Keeps what was loaded. A place that cannot be written to costs only time at the next start. */
export function writeSnapshot({ file }: Snapshot, loaded: LoadedAndRead): void {
  const place = join(file, '..');
  try {
    mkdirSync(place, { recursive: true });
    // Written beside and renamed, so that nobody ever reads half of it, whoever else writes it at the same time.
    const beside = `${file}.${randomUUID()}`;
    try {
      for (const part of encode(loaded, headOf(file))) appendFileSync(beside, part);
      renameSync(beside, file);
    } finally {
      rmSync(beside, { force: true });
    }
    prune(place);
  } catch {
    // The place is full, or not ours: the next start reads the files again.
  }
}
