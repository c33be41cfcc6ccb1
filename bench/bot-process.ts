import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../src/local-discord/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A bot in a process of its own. */
export type BotProcess = {
  /** Milliseconds from the start of the process until it was ready, as it says itself. */
  readyMs: number;
  /** Resident memory now, in megabytes. */
  memoryMb(): number;
  /** Ends it and waits until it has. */
  end(): Promise<void>;
};

/** Resident memory of a process in megabytes, from Linux's /proc. */
function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1000;
}

function whenReady(child: ChildProcess): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
    const ms = /"ms":([\d.]+),"msg":"ready"/.exec(log)?.[1];
    if (ms !== undefined) resolve(Number(ms));
  });
  child.once('exit', (code) => reject(new Error(`the bot ended with ${code} before it was ready:\n${log}`)));
  return promise;
}

/**
 * Starts a script as the bot's npm script does, with more environment variables, and waits until its log says that it is
 * ready. Rejects where it ends before.
 */
export async function startBotProcess(script: string, env: Record<string, string> = {}): Promise<BotProcess> {
  const flags = ['--max-semi-space-size=2', '--heap-growing-percent=30', '--import', './src/node-version.js'];
  // What it keeps of the questions of a measurement is nobody's.
  const folder = mkdtempSync(join(tmpdir(), 'gyorin-bench-'));
  const child = spawn(process.execPath, [...flags, script], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', DATABASE_FILE: join(folder, 'gyorin.sqlite'), ...env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    }),
  );
  const readyMs = await whenReady(child);
  return {
    readyMs,
    memoryMb: () => residentMb(child.pid ?? 0),
    end() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Waits until a bot has made its commands known to a local Discord. */
export async function whenRegistered(discord: LocalDiscord): Promise<void> {
  while (discord.commands().length === 0) await wait(20);
}
