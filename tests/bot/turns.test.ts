import { setImmediate as nextRound } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTurns } from '../../src/bot/turns.ts';

it('each person has a turn, in the order of arrival', async () => {
  const turns = createTurns();
  const order: string[] = [];
  const people = ['Ann', '지민', '葵'];
  const all = people.map(async (person) => {
    expect(await turns(person)).toBe(true);
    order.push(person);
  });
  await Promise.all(all);
  expect(order).toEqual(people);
});

it('who waits for another turn is told so at the earlier ones', async () => {
  const turns = createTurns();
  const waits = ['Ann', 'Ann', '지민', 'Ann'].map((person) => turns(person));
  expect(await Promise.all(waits)).toEqual([false, false, true, true]);
  expect(await turns('Ann')).toBe(true);
});

it('there is one turn in a round of the event loop, and what comes in between goes first', async () => {
  const turns = createTurns();
  let taken = 0;
  const all = Array.from({ length: 10 }, async (_, person) => {
    await turns(String(person));
    taken += 1;
  });
  for (let round = 0; round < 5; round++) {
    const before = taken;
    await nextRound();
    expect(taken - before).toBeLessThanOrEqual(1);
  }
  await Promise.all(all);
  expect(taken).toBe(10);
});
