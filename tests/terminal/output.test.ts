import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { drawingOn, print } from '../../src/terminal/output.ts';

it('printing waits for a slow reader before it goes on', async () => {
  const stream = new PassThrough({ highWaterMark: 10 });
  await print(stream, 'short');
  let printed = false;
  const printing = print(stream, 'longer than ten').then(() => {
    printed = true;
  });
  await delay(20);
  expect(printed).toBe(false);
  expect(String(stream.read())).toBe('shortlonger than ten');
  await printing;
  expect(printed).toBe(true);
});

it.each([
  [{ isTTY: true, columns: 64 }, {}, { width: 64, colour: true }],
  [{ isTTY: true, columns: 64 }, { NO_COLOR: '1' }, { width: 64, colour: false }],
  [{ isTTY: true, columns: 0 }, { NO_COLOR: '' }, { width: 80, colour: true }],
  [{}, {}, { width: Number.POSITIVE_INFINITY, colour: false }],
])('on %j with %j a card is drawn with %j', (stream, variables, drawing) => {
  expect(drawingOn(stream, variables)).toEqual(drawing);
});
