import { parseArgs } from 'node:util';
import { ConfigError } from '../bot/config.ts';
import { redact } from '../bot/log.ts';
import { StoreError } from '../store/failure.ts';
import type { Opened } from '../store/open.ts';
import { BackupError } from '../store/restore.ts';
import { onStore } from './on-store.ts';

/**
 * Runs a script that takes one file and the store: what `work` gives back goes to stdout, what is wrong to stderr. Exit code 1
 * where it could not be done, 2 for wrong use.
 */
export async function runOnFile(
  usage: string,
  work: (file: string, opened: Opened) => Promise<string>,
): Promise<void> {
  const given = readArguments();
  if (given.help) {
    process.stdout.write(usage);
  } else if (given.mistake !== undefined) {
    process.stderr.write(`${given.mistake}\n\n${usage}`);
    process.exitCode = 2;
  } else {
    try {
      process.stdout.write(`${await onStore((opened) => work(given.file, opened))}\n`);
    } catch (error) {
      process.stderr.write(`${told(error)}\n`);
      process.exitCode = 1;
    }
  }
}

type Given = { file: string; help?: boolean; mistake?: string };

function readArguments(): Given {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    const [file = '', ...more] = positionals;
    if (values.help) return { file, help: true };
    return file !== '' && more.length === 0 ? { file } : { file, mistake: 'Give one file.' };
  } catch (error) {
    return { file: '', mistake: (error as Error).message };
  }
}

/** What is wrong in one line where it says what to do, else with the stack. */
function told(error: unknown): string {
  const secrets = [process.env.DATABASE_URL ?? '', process.env.GYORIN_SECRET ?? ''];
  const { message, stack, syscall } = error as Error & { syscall?: string };
  const isPlain =
    error instanceof ConfigError ||
    error instanceof StoreError ||
    error instanceof BackupError ||
    syscall !== undefined;
  return redact(isPlain ? message : (stack ?? message), secrets);
}
