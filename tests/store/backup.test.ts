import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordAsking } from '../../src/store/askings.ts';
import { backupLines } from '../../src/store/backup.ts';
import { openDatabase } from '../../src/store/open.ts';
import type { StorePlace } from '../../src/store/place.ts';
import { setPassage } from '../../src/store/questions.ts';
import { restoreLines } from '../../src/store/restore.ts';
import { type Database, TABLE_NAMES } from '../../src/store/tables.ts';
import { castVote } from '../../src/store/votes.ts';
import { runScript } from '../e2e/harness.ts';
import { environmentOf, newFolder, newOpened, newPlace } from './databases.ts';
import { asking, vote } from './rows.ts';

const MADE = new Date('2026-04-01T00:00:00Z');

/** Something in every table, with characters that are easily broken. */
async function fill(db: Database, votes: number): Promise<void> {
  const rows = Array.from({ length: votes }, (_, at) => ({ ...vote(), voter: `${at}`, helpful: at % 2 }));
  await db.insertInto('vote').values(rows).execute();
  for (const text of ['다카이치 총리는?', '“高市”\n首相\t\\u0000', "it's 100% 👨‍👩‍👧 <@1>"]) {
    await recordAsking(db, asking(text));
  }
  const [question] = await db.selectFrom('question').select('id').execute();
  await setPassage(db, question?.id ?? '', 'a#b');
}

async function linesOf(place: StorePlace): Promise<string[]> {
  const opened = await openDatabase(place);
  const lines: string[] = [];
  for await (const line of backupLines(opened, MADE)) lines.push(line);
  await opened.close();
  return lines;
}

async function* numbered(lines: readonly string[]) {
  for (const [at, text] of lines.entries()) yield { number: at + 1, text };
}

/** A place with something in every table. */
async function filledPlace(votes = 250): Promise<StorePlace> {
  const place = await newPlace();
  const opened = await openDatabase(place);
  await fill(opened.db, votes);
  await opened.close();
  return place;
}

describe('a backup', () => {
  it('holds every row of every table, and gives all of them back elsewhere', async () => {
    const lines = await linesOf(await filledPlace(1_200));
    const tables = new Set(lines.slice(1, -1).map((line) => JSON.parse(line).table));
    expect([...tables]).toEqual(TABLE_NAMES);
    const target = await newPlace();
    const opened = await newOpened(target);
    await castVote(opened.db, vote({ voter: 'of before' }));
    expect(await restoreLines(opened, numbered(lines))).toEqual({ before: 1, after: lines.length - 2 });
    expect(await linesOf(target)).toEqual(lines);
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    const place = await filledPlace();
    const before = await linesOf(place);
    const [opened, writer] = [await newOpened(place), await newOpened(place)];
    const lines: string[] = [];
    for await (const line of backupLines(opened, MADE)) {
      if (lines.length === 0) await castVote(writer.db, vote({ voter: 'meanwhile' }));
      lines.push(line);
    }
    expect(lines).toEqual(before);
    expect(await linesOf(place)).toHaveLength(before.length + 1);
  });
});

describe('restoring', () => {
  const broken: [string, (lines: string[]) => string[], RegExp][] = [
    ['a line that is no JSON', (lines) => lines.with(2, '{"table": "vote", '), /^line 3: expected JSON/],
    ['an unknown table', (lines) => lines.with(1, '{"table":"users","row":{}}'), /^line 2: expected one of/],
    [
      'a missing column',
      (lines) =>
        lines.with(
          1,
          '{"table":"asking","row":{"wording":"a","asker":"b","reason":"none","day":"2026-01-01"}}',
        ),
      /^line 2: passage /,
    ],
    [
      'a wrong type',
      (lines) =>
        lines.with(
          1,
          '{"table":"asking","row":{"wording":1,"asker":"b","reason":"none","day":"2026-01-01","passage":""}}',
        ),
      /^line 2: wording /,
    ],
    [
      'a value that is no JSON',
      (lines) =>
        lines.with(
          1,
          '{"table":"wording","row":{"id":"a","question":"b","server":"1","language":"en","normalised":"c","text":"c","fingerprint":"{"}}',
        ),
      /^line 2: fingerprint is no JSON/,
    ],
    [
      'a column too many',
      (lines) => lines.map((line) => line.replace('"voter":"7"', '"voter":"7","name":"Kim"')),
      /^line \d+: .*name/,
    ],
    [
      'a row twice',
      (lines) => lines.toSpliced(2, 0, lines[2] ?? ''),
      /^lines 2 to \d+: expected rows of vote/,
    ],
    [
      'a row that belongs to none',
      (lines) => lines.map((line) => line.replace(/("table":"asking","row":\{"wording":")[^"]+/, '$1none')),
      /^lines? \d+.*: expected rows of asking/,
    ],
    ['its end cut off', (lines) => lines.slice(0, -1), /^line \d+: expected more lines, found the end/],
    ['a row lost', (lines) => lines.toSpliced(5, 1), /^line \d+: expected \d+ rows before it, found \d+/],
    ['something after its end', (lines) => [...lines, lines[2] ?? ''], /^line \d+: expected nothing after/],
    ['nothing in it', () => [], /^line 1: expected a backup of gyorin, found an empty file/],
    [
      'another first line',
      (lines) => lines.with(0, '{"format":"other"}'),
      /^line 1: expected the first line/,
    ],
    [
      'tables of a newer version',
      (lines) => lines.with(0, lines[0]?.replace(/"tables":\d+/, '"tables":99') ?? ''),
      /^line 1: .*found 99.*update gyorin/,
    ],
  ];

  it.each(broken)('a file with %s changes nothing, and says where', async (_, change, message) => {
    const place = await filledPlace();
    const lines = await linesOf(place);
    const opened = await newOpened(place);
    const spoilt = change(lines);
    expect(spoilt).not.toEqual(lines);
    await expect(restoreLines(opened, numbered(spoilt))).rejects.toThrow(message);
    expect(await linesOf(place)).toEqual(lines);
  });
});

describe('npm run backup and npm run restore', () => {
  const run = async (script: string, place: StorePlace, args: string[]) => {
    const started = runScript(`src/cli/${script}.ts`, { args, env: environmentOf(place) });
    const code = await started.ended;
    return { code, stdout: started.stdout, stderr: started.stderr };
  };

  it('move everything from one database to another', { timeout: 60_000 }, async () => {
    const [from, to] = [await filledPlace(), await newPlace()];
    const folder = await newFolder();
    const file = join(folder, 'backup.jsonl');
    const backup = await run('backup', from, [file]);
    expect(backup).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+ rows written to /), stderr: '' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['backup.jsonl']);
    const restored = await run('restore', to, [file]);
    expect(restored).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+ rows restored from .* in place of 0\n$/),
      stderr: '',
    });
    expect((await linesOf(to)).slice(1)).toEqual((await linesOf(from)).slice(1));
  });

  it('say in one line what is wrong', { timeout: 60_000 }, async () => {
    const place = await newPlace();
    const file = join(await newFolder(), 'broken.jsonl');
    writeFileSync(file, '{"format":"gyorin backup 1","tables":1,"made":""}\r\n{"table":\r\n');
    expect(await run('restore', place, [file])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'line 2: expected JSON, found "{\\"table\\":"\n',
    });
    const absent = await run('restore', place, [`${file}.absent`]);
    expect(absent).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ENOENT: [^\n]*\n$/) });
    const nowhere = await run('backup', place, [join(file, 'a')]);
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ENOTDIR: [^\n]*\n$/) });
    const without = await run('backup', place, []);
    expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage: npm run backup') });
    expect(existsSync(join(file, 'a'))).toBe(false);
    expect(readFileSync(file, 'utf8')).toContain('gyorin backup');
  });
});
