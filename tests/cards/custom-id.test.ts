import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId, encodeFitting } from '../../src/cards/custom-id.ts';

const word = fc.string({ minLength: 1, maxLength: 10 });

describe('a custom id', () => {
  it('reads as command, action and arguments', () => {
    expect(encodeCustomId({ command: 'ask', action: 'share', args: ['ko', 'a#b'] })).toBe('ask:share:ko:a#b');
  });

  it('gives back whatever was put in', () => {
    const ids = fc.record({
      command: word,
      action: word,
      args: fc.array(fc.string({ maxLength: 10 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(ids, (id) => {
        expect(decodeCustomId(encodeCustomId(id))).toEqual(id);
      }),
    );
    const tricky = { command: 'ask', action: 'share', args: ['%3A', ':', '%25', '', '%'] };
    expect(decodeCustomId(encodeCustomId(tricky))).toEqual(tricky);
  });

  it('is refused where Discord would not take it', () => {
    const id = (length: number) => ({ command: 'ask', action: 'share', args: ['x'.repeat(length)] });
    expect(encodeCustomId(id(90))).toHaveLength(100);
    expect(() => encodeCustomId(id(91))).toThrow(RangeError);
  });

  it.each(['', 'ask', 'ask:', ':share', '::'])('of another make (%j) stands for nothing', (id) => {
    expect(decodeCustomId(id)).toBeUndefined();
  });

  it('drops the last arguments where they do not fit, unless too few are left', () => {
    const args = ['x'.repeat(40), 'y'.repeat(40), 'z'.repeat(40)];
    expect(decodeCustomId(encodeFitting({ command: 'ask', action: 'go', args }, 1) ?? '')?.args).toEqual(
      args.slice(0, 2),
    );
    expect(encodeFitting({ command: 'ask', action: 'go', args }, 3)).toBeUndefined();
  });
});
