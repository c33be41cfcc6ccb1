import { execFile } from 'node:child_process';
import { open, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { describeFileError } from '../../src/knowledge/file-error.ts';
import { readText } from '../../src/knowledge/read-file.ts';
import { emptyFolder, writeFiles } from './knowledge-files.ts';

async function read(content: string | Uint8Array) {
  const folder = await emptyFolder();
  await writeFiles(folder, { file: content });
  return readText(join(folder, 'file'));
}

describe('readText', () => {
  it('gives the text of a file in UTF-8', async () => {
    expect(await read('釜山\r\n부산')).toEqual({ text: '釜山\r\n부산' });
  });

  it('leaves out a byte order mark', async () => {
    expect(await read('\ufeffa: 1')).toEqual({ text: 'a: 1' });
  });

  it('gives the empty text of an empty file', async () => {
    expect(await read('')).toEqual({ text: '' });
  });

  it('finds the byte at which text turns binary', async () => {
    expect(await read('a: 1\n釜: \0')).toEqual({
      fault: 'expected text, found binary data (a NUL byte)',
      position: { line: 2, column: 4 },
    });
  });

  it('finds the first byte that is not UTF-8', async () => {
    const latin = Buffer.concat([Buffer.from('a: 1\nb: 釜\nc: d'), Buffer.from([0xe9]), Buffer.from('f\n')]);
    expect(await read(latin)).toEqual({
      fault: 'expected text in UTF-8, found the byte 0xe9; save the file as UTF-8',
      position: { line: 3, column: 5 },
    });
  });

  it('finds a character that the end of the file cuts in two', async () => {
    expect(await read(Buffer.from('a: 釜').subarray(0, -1))).toEqual({
      fault: 'expected text in UTF-8, found the byte 0xe9; save the file as UTF-8',
      position: { line: 1, column: 4 },
    });
  });

  it('says how to save a file in UTF-16', async () => {
    expect(await read(Buffer.from('\ufeffa: 1', 'utf16le'))).toEqual({
      fault: 'expected text in UTF-8, found UTF-16; save the file as UTF-8',
      position: { line: 1, column: 1 },
    });
  });

  it('does not read a file of 100 MB', async () => {
    const path = join(await emptyFolder(), 'huge');
    const file = await open(path, 'w');
    await file.truncate(100_000_000);
    await file.close();
    expect(await readText(path)).toMatchObject({
      fault: 'expected at most 5 MB, found 100.0 MB; split the file',
    });
  });

  it('says that a folder is no file', async () => {
    expect(await readText(await emptyFolder())).toMatchObject({ fault: 'expected a file, found a folder' });
  });

  it('does not wait for a pipe', async () => {
    const path = join(await emptyFolder(), 'pipe');
    await promisify(execFile)('mkfifo', [path]);
    expect(await readText(path)).toMatchObject({ fault: 'expected a file, found a device or a pipe' });
  });

  it('says that there is no such file', async () => {
    expect(await readText(join(await emptyFolder(), 'none'))).toMatchObject({
      fault: 'expected a file that can be read, found nothing of that name',
    });
  });

  it('says that a link leads back to itself', async () => {
    const path = join(await emptyFolder(), 'loop');
    await symlink('loop', path);
    expect(await readText(path)).toMatchObject({
      fault: 'expected a file that can be read, found a link that leads back to itself',
    });
  });

  it('says that there is a file where the folder should be', async () => {
    const folder = await emptyFolder();
    await writeFiles(folder, { file: '' });
    expect(await readText(join(folder, 'file', 'inside'))).toMatchObject({
      fault: 'expected a file that can be read, found a file where its folder should be',
    });
  });
});

describe('describeFileError', () => {
  it('says that permission is missing', () => {
    const refused = Object.assign(new Error('refused'), { code: 'EACCES' });
    expect(describeFileError(refused, 'folder')).toBe(
      'expected a folder that can be read, found no permission to read it',
    );
  });

  it('names an error it does not know', () => {
    expect(describeFileError(Object.assign(new Error('x'), { code: 'EIO' }), 'file')).toBe(
      'expected a file that can be read, found the error EIO',
    );
  });
});
