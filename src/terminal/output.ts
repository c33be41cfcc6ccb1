import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Ends the process, as done, when whoever read `stream` has gone (as in `… | head -1`). */
export function endWithReader(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** Writes `text`, and waits until the reader has kept up, so that a long output never piles up in memory. */
export async function print(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
