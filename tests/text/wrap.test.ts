import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/text/wrap.ts';

const columns = (text: string) => stringWidth(text);
const wrapped = (text: string, width: number) =>
  wrap([{ text, style: 0 }], width, columns).map((line) => line.map((part) => part.text).join(''));

describe('a wrapped line', () => {
  it('breaks English between words', () => {
    expect(wrapped('they met in Nara.', 8)).toEqual(['they met', 'in Nara.']);
  });

  it('breaks Korean between words, two columns a syllable', () => {
    expect(wrapped('이재명 대통령은 나라에서', 16)).toEqual(['이재명 대통령은', '나라에서']);
  });

  it('breaks Japanese anywhere but before a mark that ends and after one that opens', () => {
    expect(wrapped('奈良で会談した。', 8)).toEqual(['奈良で会', '談した。']);
    expect(wrapped('奈良会談。次は', 8)).toEqual(['奈良会', '談。次は']);
    expect(wrapped('彼は今「奈良」と', 8)).toEqual(['彼は今', '「奈良」', 'と']);
  });

  it('breaks a word only where it is longer than a line', () => {
    expect(wrapped('a bcdefghij', 4)).toEqual(['a', 'bcde', 'fghi', 'j']);
  });

  it('never parts a grapheme, even one wider than the line', () => {
    expect(wrapped('👩‍👩‍👧👩‍👩‍👧', 1)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
  });

  it('keeps the style of each part', () => {
    const parts = [
      { text: 'they ', style: 'plain' },
      { text: 'met in', style: 'bold' },
    ];
    expect(wrap(parts, 8, columns)).toEqual([
      [
        { text: 'they ', style: 'plain' },
        { text: 'met', style: 'bold' },
      ],
      [{ text: 'in', style: 'bold' }],
    ]);
  });

  it('stays as it is without a width, and where it is empty', () => {
    expect(wrapped('a  b ', Number.POSITIVE_INFINITY)).toEqual(['a  b ']);
    expect(wrapped('', 5)).toEqual(['']);
  });
});
