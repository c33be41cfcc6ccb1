import { open } from 'node:fs/promises';
import { BackupError, restoreLines } from '../store/restore.ts';
import { retried } from '../store/retry.ts';
import { readLines } from './lines.ts';
import { runOnFile } from './run-on-file.ts';

const usage = `Usage: npm run restore -- FILE

Puts what the backup FILE holds in place of all that the store keeps, whichever database it was made from: all of it or,
where a line of FILE is wrong, nothing. The bot may run meanwhile.
`;

await runOnFile(usage, async (file, opened) => {
  const handle = await open(file);
  try {
    if (!(await handle.stat()).isFile()) throw new BackupError(`${file} is not a file: give a backup`);
    // Read anew from its start where the database was locked.
    const lines = () => readLines(handle.createReadStream({ start: 0, autoClose: false }));
    const { before, after } = await retried(() => restoreLines(opened, lines()));
    return `${after} rows restored from ${file}, in place of ${before}`;
  } finally {
    await handle.close();
  }
});
