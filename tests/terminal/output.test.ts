import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { print } from '../../src/terminal/output.ts';

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
