import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { backupLines } from '../store/backup.ts';
import type { Opened } from '../store/open.ts';
import { runOnFile } from './run-on-file.ts';

const usage = `Usage: npm run backup -- FILE

Writes all that the store keeps into FILE, as lines of JSON. The bot may run meanwhile. A file that is there is replaced
once the backup is whole. The secret (GYORIN_SECRET, or the .secret file beside the database) is not in it: keep that too.
`;

await runOnFile(usage, async (file, opened) => {
  const rows = await writeBackup(file, opened);
  return `${rows} rows written to ${file}`;
});

/** Writes a backup beside its place, and puts it there once it is whole and on the disk. Gives back the number of rows. */
async function writeBackup(file: string, opened: Opened): Promise<number> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    let lines = 0;
    try {
      let text = '';
      for await (const line of backupLines(opened, new Date())) {
        lines++;
        text += `${line}\n`;
        if (text.length < 100_000) continue;
        await handle.write(text);
        text = '';
      }
      await handle.write(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    // Without the first and the last line.
    return lines - 2;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
