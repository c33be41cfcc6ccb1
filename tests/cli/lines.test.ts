import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_UNITS, type NumberedLine, readLines } from '../../src/cli/lines.ts';

async function linesOf(chunks: Iterable<Uint8Array>) {
  async function* stream() {
    yield* chunks;
  }
  const lines: NumberedLine[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

const textsOf = async (text: string) => (await linesOf([Buffer.from(text)])).map((line) => line.text);

describe('the lines of a stream', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['\ufeffa\r\nb\r\n', ['a', 'b']],
    ['a\u2028b\rc\n', ['a\u2028b\rc']],
  ])('of %j are %j', async (text, lines) => {
    expect(await textsOf(text)).toEqual(lines);
  });

  it('are the same however the bytes arrive, and counted from 1', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).filter((line) => line !== '' && !/[\r\n\ufeff]/.test(line))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.join('\n'));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          const expected = lines.map((text, at) => ({ number: at + 1, text }));
          expect(await linesOf(chunks)).toEqual(expected);
        },
      ),
    );
  });

  it('are undefined where one is too long, and go on after it', async () => {
    const long = 'x'.repeat(MAX_LINE_UNITS + 1);
    expect(await textsOf(`${long}\nshort`)).toEqual([undefined, 'short']);
    expect(await textsOf(long)).toEqual([undefined]);
    expect(await textsOf(long.slice(1))).toEqual([long.slice(1)]);
  });
});
