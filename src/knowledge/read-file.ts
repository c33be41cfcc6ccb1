import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { describeFileError } from './file-error.ts';
import type { Position } from './problem.ts';

/** The largest file that is read, in bytes: a hundred times a long article, and parsed within seconds. */
export const MAX_FILE_BYTES = 5_000_000;

/** The text of a file, or why there is none and where it stopped being text. */
export type FileText = { text: string } | { fault: string; position: Position };

const START: Position = { line: 1, column: 1 };
function positionOfByte(bytes: Buffer, at: number): Position {
  const lineStart = bytes.subarray(0, at).lastIndexOf(0x0a) + 1;
  let line = 1;
  for (let end = bytes.indexOf(0x0a); end !== -1 && end < at; end = bytes.indexOf(0x0a, end + 1)) line += 1;
  return { line, column: bytes.toString('utf8', lineStart, at).length + 1 };
}

function decodes(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// Bisects for the longest start that decodes, and goes back from there to the start of the character it breaks off in.
function firstInvalidByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

function decode(bytes: Buffer): FileText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: 'expected text in UTF-8, found UTF-16; save the file as UTF-8', position: START };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return { fault: 'expected text, found binary data (a NUL byte)', position: positionOfByte(bytes, nul) };
  }
  if (!isUtf8(bytes)) {
    const at = firstInvalidByte(bytes);
    const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
    return {
      fault: `expected text in UTF-8, found the byte ${byte}; save the file as UTF-8`,
      position: positionOfByte(bytes, at),
    };
  }
  return { text: new TextDecoder().decode(bytes) };
}

/**
 * Reads a text file in UTF-8, without its byte order mark. Never throws: a missing file, a folder, one without
 * permission, one over `MAX_FILE_BYTES` (which is not read) and one that is not text give a fault.
 */
export async function readText(path: string): Promise<FileText> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { fault: 'expected a file, found a folder', position: START };
    if (!stats.isFile()) return { fault: 'expected a file, found a device or a pipe', position: START };
    if (stats.size > MAX_FILE_BYTES) {
      const megabytes = (stats.size / 1_000_000).toFixed(1);
      return { fault: `expected at most 5 MB, found ${megabytes} MB; split the file`, position: START };
    }
    return decode(await readFile(path));
  } catch (error) {
    return { fault: describeFileError(error, 'file'), position: START };
  }
}
