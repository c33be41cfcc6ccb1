/** The longest line read, in UTF-16 units: a question of 6,000 characters fits many times over. */
export const MAX_LINE_UNITS = 1_000_000;

/** A line of the input with its number from 1; `text` is undefined for one longer than `MAX_LINE_UNITS`. */
export type NumberedLine = { number: number; text: string | undefined };

/**
 * The lines of a stream of UTF-8, ended by LF or CRLF, without a byte order mark. Holds one line at a time,
 * and of one that is too long nothing, so memory stays the same whatever comes in. U+2028 ends no line: JSON
 * strings may hold it.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  let tooLong = false;

  function finish(): NumberedLine {
    const line = { number: ++number, text: tooLong ? undefined : rest.replace(/\r$/, '') };
    rest = '';
    tooLong = false;
    return line;
  }
  function* split(text: string): Generator<NumberedLine> {
    const pieces = text.split('\n');
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) yield finish();
      tooLong ||= rest.length + piece.length > MAX_LINE_UNITS;
      rest = tooLong ? '' : rest + piece;
    }
  }

  for await (const chunk of input) yield* split(decoder.decode(chunk, { stream: true }));
  yield* split(decoder.decode());
  if (rest !== '' || tooLong) yield finish();
}
