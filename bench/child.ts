import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs a script of this folder in a process of its own and gives back what it prints, parsed as JSON. What it says of
 * errors goes to stderr. Rejects where it fails.
 */
export async function runChild<T>(script: string, args: readonly string[]): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const flags = ['--expose-gc', '--disable-warning=ExperimentalWarning'];
  const { stdout, stderr } = await run(process.execPath, [...flags, path, ...args], {
    maxBuffer: 256 * 1024 * 1024,
  });
  process.stderr.write(stderr);
  return JSON.parse(stdout);
}
