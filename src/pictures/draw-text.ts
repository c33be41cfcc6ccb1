import { type MarkedLine, type Piece, readMarked } from '../text/marked-text.ts';
import { withoutControls } from '../text/plain-text.ts';
import { wrap } from '../text/wrap.ts';
import { type Drawn, type Place, type Run, type Shape, stack, type TextLine } from './shape.ts';
import { textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

/** The size of letters and the height of a line, in pixels. */
export type Type = { size: number; leading: number };

const TYPE = {
  plain: { size: 16, leading: 22 },
  quote: { size: 16, leading: 22 },
  heading: { size: 18, leading: 26 },
  small: { size: 13, leading: 19 },
} as const satisfies Record<MarkedLine['kind'], Type>;

/** The bar beside what is quoted, how far the text stands in from it, and how far the two from the line above. */
const QUOTE = { bar: 4, indent: 14, above: 3 };

/** Draws a text display, its markdown read; a bar stands beside lines that are quoted together. */
export function drawText(content: string, place: Place, theme: Theme): Drawn {
  const lines = readMarked(withoutControls(content));
  return stack(paragraphs(lines), place, 0, ({ kind, lines }, at) =>
    kind === 'quote' ? drawQuote(lines, at, theme) : drawLines(lines, at, theme),
  );
}

type Paragraph = { kind: MarkedLine['kind']; lines: MarkedLine[] };

function paragraphs(lines: readonly MarkedLine[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.kind === line.kind) last.lines.push(line);
    else found.push({ kind: line.kind, lines: [line] });
  }
  return found;
}

function drawLines(lines: readonly MarkedLine[], place: Place, theme: Theme): Drawn {
  return stack(lines, place, 0, ({ kind, pieces }, at) => {
    const runs = pieces.map(({ text, bold, url }) => ({
      text,
      bold,
      fill: colourOf(kind, { bold, url }, theme),
    }));
    return drawRuns(runs, at, TYPE[kind], 'start');
  });
}

function drawQuote(lines: readonly MarkedLine[], place: Place, theme: Theme): Drawn {
  const { bar, indent, above } = QUOTE;
  const y = place.y + above;
  const { shapes, height } = drawLines(lines, { x: place.x + indent, y, width: place.width - indent }, theme);
  const beside: Shape = { kind: 'box', x: place.x, y, width: bar, height, radius: 2, fill: theme.quoteBar };
  return { shapes: [beside, ...shapes], height: height + above };
}

function colourOf(kind: MarkedLine['kind'], { bold, url }: Omit<Piece, 'text'>, theme: Theme): string {
  if (url !== undefined) return theme.link;
  if (kind === 'small') return theme.muted;
  return bold ? theme.strong : theme.text;
}

/** Draws runs of text as one paragraph, wrapped into the width of its place: from the left, or in the middle. */
export function drawRuns(
  runs: readonly Run[],
  place: Place,
  { size, leading }: Type,
  anchor: TextLine['anchor'],
): Drawn {
  const styled = runs.map(({ text, ...style }) => ({ text, style }));
  const lines = wrap(styled, place.width, (grapheme, { bold }) => textWidth(grapheme, size, bold));
  return stack(lines, place, 0, (line, { x, y, width }) => {
    const start = anchor === 'start' ? x : x + width / 2;
    const baseline = y + Math.round(leading / 2 + size * 0.36);
    const shown = line.map(({ text, style }) => ({ text, ...style }));
    const blank = shown.every(({ text }) => text.trim() === '');
    const shapes: Shape[] = blank
      ? []
      : [{ kind: 'text', x: start, y: baseline, anchor, size, room: width, runs: shown }];
    return { shapes, height: leading };
  });
}
