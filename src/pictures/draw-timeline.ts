import { clip, graphemes, oneLine } from '../text/plain-text.ts';
import { wrap } from '../text/wrap.ts';
import type { Picture } from './draw-message.ts';
import { drawRuns, type Type } from './draw-text.ts';
import { type Drawn, type Place, type Shape, stack } from './shape.ts';
import { textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

/** What happened at one time: the time as people read it, and each event with the mark of its citation. */
export type DatedGroup = { date: string; events: readonly { text: string; mark: string }[] };

/** A timeline to draw: what stands above it, its groups in order, and where it comes from, a paragraph each. */
export type TimelineDrawing = {
  title: string;
  subtitle: string;
  groups: readonly DatedGroup[];
  sources: readonly string[];
};

const WIDTH = 720;
const MARGIN = 28;
/** Where texts begin, right of the line that the times stand on. */
const COLUMN = MARGIN + 26;
const RAIL = { x: MARGIN + 6, width: 2, dot: 6, small: 3 };
const ACCENT = '#2f855a';
const TITLE: Type = { size: 22, leading: 30 };
const DATE: Type = { size: 17, leading: 26 };
const TEXT: Type = { size: 15, leading: 22 };
const SMALL: Type = { size: 12, leading: 18 };
const GAP = { group: 18, event: 8, section: 20 };
/** The most lines that an event, a heading and a source take; what is longer is cut. */
const LINES = { event: 4, heading: 2, source: 12 };

/**
 * Draws events down a line, those of one time below it. Nothing lies upon anything else, however many events there are and
 * however long their texts.
 */
export function drawTimeline({ title, subtitle, groups, sources }: TimelineDrawing, theme: Theme): Picture {
  const whole: Place = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN };
  const heading = stack(
    [
      { text: title, type: TITLE, fill: theme.strong },
      { text: subtitle, type: SMALL, fill: theme.muted },
    ],
    whole,
    0,
    ({ text, type, fill }, at) => drawShort(text, '', at, type, LINES.heading, fill),
  );
  const column = {
    x: COLUMN,
    y: MARGIN + heading.height + GAP.section,
    width: WIDTH - COLUMN - MARGIN,
  };
  const events = stack(groups, column, GAP.group, (group, at) => drawGroup(group, at, theme));
  const below = { ...whole, y: column.y + events.height + GAP.section };
  const line: Shape = { kind: 'box', ...below, height: 1, radius: 0, fill: theme.border };
  const cited = stack(sources, { ...below, y: below.y + 12 }, 4, (source, at) =>
    drawShort(source, '', at, SMALL, LINES.source, theme.muted),
  );
  const height = below.y + 12 + cited.height + MARGIN;
  const rail: Shape = {
    kind: 'box',
    x: RAIL.x - RAIL.width / 2,
    y: column.y + DATE.leading / 2,
    width: RAIL.width,
    height: Math.max(0, events.height - DATE.leading / 2),
    radius: 1,
    fill: theme.quoteBar,
  };
  const back: Shape = {
    kind: 'box',
    x: 0,
    y: 0,
    width: WIDTH,
    height,
    radius: 0,
    fill: theme.background,
  };
  return {
    width: WIDTH,
    height,
    shapes: [back, ...heading.shapes, rail, ...events.shapes, line, ...cited.shapes],
  };
}

function drawGroup({ date, events }: DatedGroup, place: Place, theme: Theme): Drawn {
  const above = drawShort(date, '', place, DATE, LINES.heading, theme.strong);
  const below = { ...place, y: place.y + above.height + 2 };
  const dot: Shape = {
    kind: 'disc',
    x: RAIL.x,
    y: place.y + DATE.leading / 2,
    radius: RAIL.dot,
    fill: ACCENT,
  };
  const told = stack(events, below, GAP.event, ({ text, mark }, at) => {
    const tick: Shape = {
      kind: 'disc',
      x: RAIL.x,
      y: at.y + TEXT.leading / 2,
      radius: RAIL.small,
      fill: theme.quoteBar,
    };
    const drawn = drawShort(text, mark, at, TEXT, LINES.event, theme.text, theme.muted);
    return { shapes: [tick, ...drawn.shapes], height: drawn.height };
  });
  return { shapes: [dot, ...above.shapes, ...told.shapes], height: above.height + 2 + told.height };
}

/** Draws a text with a mark behind it on at most so many lines, the text cut with `…` where it would take more. */
function drawShort(
  text: string,
  mark: string,
  place: Place,
  type: Type,
  lines: number,
  fill: string,
  markFill = fill,
): Drawn {
  const line = oneLine(text);
  // Not parted from the last word; full-width punctuation keeps it apart by itself.
  const behind = mark === '' || /[。！？」』）]$/u.test(line) ? mark : `\u00a0${mark}`;
  const runs = [
    { text: shortened(line, behind, place.width, type.size, lines), bold: false, fill },
    ...(behind === '' ? [] : [{ text: behind, bold: false, fill: markFill }]),
  ];
  return drawRuns(runs, place, type, 'start');
}

/** As much of a text as fits on so many lines with what stands behind it. */
function shortened(text: string, behind: string, width: number, size: number, lines: number): string {
  const fits = (part: string) =>
    wrap([{ text: part + behind, style: '' }], width, (grapheme) => textWidth(grapheme, size, false))
      .length <= lines;
  if (text.length < 4000 && fits(text)) return text;
  let [least, most] = [1, Math.min([...graphemes(text)].length, 1000)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(clip(text, { graphemes: middle, units: 4000 }))) least = middle;
    else most = middle - 1;
  }
  return clip(text, { graphemes: least, units: 4000 });
}
