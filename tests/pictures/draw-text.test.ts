import { describe, expect, it } from 'vitest';
import { drawText } from '../../src/pictures/draw-text.ts';
import type { Box, TextLine } from '../../src/pictures/shape.ts';
import { THEMES } from '../../src/pictures/theme.ts';

const theme = THEMES.dark;
const draw = (content: string, width = 500) => drawText(content, { x: 10, y: 20, width }, theme);
const linesOf = (content: string, width?: number) =>
  draw(content, width).shapes.filter((shape): shape is TextLine => shape.kind === 'text');
const read = (lines: readonly TextLine[]) => lines.map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('a drawn text', () => {
  it('shows bold, links and small print each in its own way', () => {
    const [plain, small] = linesOf('a **b** [c](https://e.example/)\n-# d');
    expect(plain?.runs).toEqual([
      { text: 'a ', bold: false, fill: theme.text },
      { text: 'b', bold: true, fill: theme.strong },
      { text: ' ', bold: false, fill: theme.text },
      { text: 'c', bold: false, fill: theme.link },
    ]);
    expect(small?.runs).toEqual([{ text: 'd', bold: false, fill: theme.muted }]);
    expect(small?.size).toBeLessThan(plain?.size ?? 0);
  });

  it('shows headings bold and larger', () => {
    const [heading, plain] = linesOf('### a\nb');
    expect(heading?.runs[0]?.bold).toBe(true);
    expect(heading?.size).toBeGreaterThan(plain?.size ?? 0);
  });

  it('has one bar beside lines that are quoted together, as high as they are', () => {
    const { shapes, height } = draw('> one\n> two\nthree\n> four');
    const bars = shapes.filter((shape): shape is Box => shape.kind === 'box');
    const lines = shapes.filter((shape): shape is TextLine => shape.kind === 'text');
    expect(bars).toHaveLength(2);
    expect(bars[0]?.height).toBe(2 * (bars[1]?.height ?? 0));
    expect(lines.map(({ x }) => x > 10)).toEqual([true, true, false, true]);
    const last = bars[1];
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBe(20 + height);
  });

  it('breaks between words, and in Japanese never before a mark that ends', () => {
    expect(read(linesOf('they met in Nara', 75))).toEqual(['they met', 'in Nara']);
    expect(read(linesOf('이재명 대통령은 나라에서', 130))).toEqual(['이재명 대통령은', '나라에서']);
    expect(read(linesOf('奈良で会談した。', 112))).toEqual(['奈良で会談し', 'た。']);
  });

  it('keeps room for an empty line, and writes nothing there', () => {
    expect(draw('a\n\nb').height).toBe(draw('a\nb\nc').height);
    expect(linesOf('a\n\nb')).toHaveLength(2);
  });
});
