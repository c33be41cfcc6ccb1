import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/bot/pace.ts';

describe('the pace of messages', () => {
  it('lets a person write a few, asks once to wait, and then lets messages pass', async () => {
    const pace = createPace();
    const turns = [];
    for (let count = 0; count < 7; count++) turns.push(await pace('person', `channel ${count}`));
    expect(turns.slice(0, 4)).toEqual(['answer', 'answer', 'answer', 'answer']);
    expect(turns[4]).toEqual({ waitSeconds: expect.any(Number) });
    expect(turns.slice(5)).toEqual(['ignore', 'ignore']);
    expect(await pace('another', 'channel 0')).toBe('answer');
  });

  it('bounds what all the people of one channel write together', async () => {
    const pace = createPace();
    const turns = [];
    for (let count = 0; count < 18; count++) turns.push(await pace(`person ${count}`, 'channel'));
    expect(turns.filter((turn) => turn === 'answer')).toHaveLength(15);
    expect(turns.filter((turn) => typeof turn === 'object')).toHaveLength(1);
    expect(await pace('person 99', 'elsewhere')).toBe('answer');
  });
});
