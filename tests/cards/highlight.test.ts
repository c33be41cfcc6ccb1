import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/answer/answer.ts';
import { boldText } from '../../src/cards/highlight.ts';
import { read } from './discord-rules.ts';
import { monstrousText } from './monsters.ts';

describe('a highlighted text', () => {
  it.each<[string, string, Range[], string]>([
    ['one range', 'met in Nara.', [[7, 11]], 'met in **Nara**.'],
    [
      'ranges in any order',
      'a b c',
      [
        [4, 5],
        [0, 1],
      ],
      '**a** b **c**',
    ],
    [
      'ranges that touch or overlap as one',
      'abcdef',
      [
        [0, 2],
        [2, 4],
        [3, 5],
      ],
      '**abcde**f',
    ],
    ['no white space at the ends', 'a bc d', [[1, 5]], 'a **bc** d'],
    ['nothing for white space alone', 'a  b', [[1, 3]], 'a  b'],
    [
      'what there is of a range beyond the text',
      'abc',
      [
        [-4, 1],
        [2, 99],
      ],
      '**a**b**c**',
    ],
    [
      'nothing for empty, reversed or impossible ranges',
      'abc',
      [
        [1, 1],
        [2, 1],
        [Number.NaN, 2],
        [9, 12],
      ],
      'abc',
    ],
    ['whole graphemes', 'x👩‍👩‍👧y', [[2, 3]], 'x**👩‍👩‍👧**y'],
    ['markdown in it to the letter', 'a*b_c', [[1, 4]], 'a**\\*b\\_**c'],
    ['lines one by one', 'a\nb', [[0, 3]], '**a**\n**b**'],
    [
      'Korean and Japanese inside words',
      '나라에서 奈良で',
      [
        [0, 2],
        [5, 7],
      ],
      '**나라**에서 **奈良**で',
    ],
  ])('shows %s', (_what, text, ranges, marked) => {
    expect(boldText(text, ranges)).toBe(marked);
  });

  it('reads as the text whatever the ranges', () => {
    const range = fc.tuple(fc.integer({ min: -9, max: 900 }), fc.integer({ min: -9, max: 900 }));
    fc.assert(
      fc.property(monstrousText, fc.array(range, { size: 'large' }), (text, ranges) => {
        const marked = boldText(text, ranges);
        expect(read(marked)).toBe(text.toWellFormed());
        expect(marked).not.toContain('****');
      }),
    );
  });
});
