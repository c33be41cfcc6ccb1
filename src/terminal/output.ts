import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The columns of a terminal that does not tell how many it has. */
const USUAL_COLUMNS = 80;

/** A stream that may write to a terminal. */
type MaybeTerminal = { isTTY?: boolean; columns?: number };

/** How a card may be drawn on a stream: as wide as the terminal and in colour unless `NO_COLOR` is set; elsewhere neither. */
export function drawingOn(
  { isTTY = false, columns }: MaybeTerminal,
  variables: Readonly<Record<string, string | undefined>>,
): { width: number; colour: boolean } {
  return {
    width: isTTY ? columns || USUAL_COLUMNS : Number.POSITIVE_INFINITY,
    colour: isTTY && !variables.NO_COLOR,
  };
}

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
