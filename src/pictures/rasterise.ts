import { Worker } from 'node:worker_threads';
import type { Language } from '../language/language.ts';

/** A picture as an SVG document, and the language whose forms of Chinese characters it is drawn with. */
export type Drawing = { svg: string; language: Language };

/** What the thread hands back for a drawing. */
export type Rasterised = { id: number } & ({ png: Uint8Array } | { error: unknown });

type Waiting = { resolve(png: Uint8Array): void; reject(error: unknown): void };

/** How long an idle thread is kept: the library and its fonts take some 60 MB that the bot seldom needs. */
const IDLE_MS = 60_000;

let thread: { worker: Worker; waiting: Map<number, Waiting> } | undefined;
let idle: NodeJS.Timeout | undefined;
let count = 0;

function startThread() {
  const worker = new Worker(new URL('./rasterise-worker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  const started = { worker, waiting };
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    if (thread === started) thread = undefined;
  };
  worker.on('message', (result: Rasterised) => {
    const waited = waiting.get(result.id);
    waiting.delete(result.id);
    if (waiting.size === 0) rest(started);
    if ('png' in result) waited?.resolve(result.png);
    else waited?.reject(result.error);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that draws pictures has ended.')));
  return started;
}

// An idle thread does not keep the process alive, and ends after a while.
function rest({ worker }: NonNullable<typeof thread>): void {
  worker.unref();
  idle = setTimeout(() => {
    thread = undefined;
    void worker.terminate();
  }, IDLE_MS).unref();
}

/**
 * A picture as PNG, drawn with the project's own fonts in a thread of its own, so that nobody waits for it. The thread
 * and the library in it are started when they are first needed. Rejects where the SVG cannot be read.
 */
export async function rasterise(drawing: Drawing): Promise<Uint8Array> {
  clearTimeout(idle);
  thread ??= startThread();
  const { worker, waiting } = thread;
  worker.ref();
  count += 1;
  const id = count;
  return await new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, drawing });
  });
}
