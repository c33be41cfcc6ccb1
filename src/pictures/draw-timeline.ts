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
/** Graphemes of a text that are looked at: more than the most lines hold. */
const MOST_READ = 2000;

/**
 * Draws events down a line, those of one time below it. Nothing lies upon anything else, however many events there are and
 * however long their texts.
 */
export function drawTimeline({ title, subtitle, groups, sources }: TimelineDrawing, theme: Theme): Picture {
  const whole: Place = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN };
  const lines = LINES.heading;
  const heading = stack(
    [
      { text: title, manner: { type: TITLE, lines, fill: theme.strong } },
      { text: subtitle, manner: { type: SMALL, lines, fill: theme.muted } },
    ],
    whole,
    0,
    ({ text, manner }, at) => drawShort({ text }, at, manner),
  );
  const column = {
    x: COLUMN,
    y: MARGIN + heading.height + GAP.section,
    width: WIDTH - COLUMN - MARGIN,
  };
  const events = stack(groups, column, GAP.group, (group, at) => drawGroup(group, at, theme));
  const below = { ...whole, y: column.y + events.height + GAP.section };
  const line: Shape = { kind: 'box', ...below, height: 1, radius: 0, fill: theme.border };
  const cited = stack(sources, { ...below, y: below.y + 12 }, 4, (text, at) =>
    drawShort({ text }, at, { type: SMALL, lines: LINES.source, fill: theme.muted }),
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
  const above = drawShort({ text: date }, place, { type: DATE, lines: LINES.heading, fill: theme.strong });
  const below = { ...place, y: place.y + above.height + 2 };
  const dot: Shape = {
    kind: 'disc',
    x: RAIL.x,
    y: place.y + DATE.leading / 2,
    radius: RAIL.dot,
    fill: ACCENT,
  };
  const manner = { type: TEXT, lines: LINES.event, fill: theme.text, markFill: theme.muted };
  const told = stack(events, below, GAP.event, (event, at) => {
    const tick: Shape = {
      kind: 'disc',
      x: RAIL.x,
      y: at.y + TEXT.leading / 2,
      radius: RAIL.small,
      fill: theme.quoteBar,
    };
    const drawn = drawShort(event, at, manner);
    return { shapes: [tick, ...drawn.shapes], height: drawn.height };
  });
  return { shapes: [dot, ...above.shapes, ...told.shapes], height: above.height + 2 + told.height };
}

/** How a short text is drawn: on how many lines at most, and in which colours it and the mark behind it are. */
type Manner = { type: Type; lines: number; fill: string; markFill?: string };

/** Draws a text with a mark behind it on at most so many lines, the text cut with `…` where it would take more. */
function drawShort(
  { text, mark = '' }: { text: string; mark?: string },
  place: Place,
  { type, lines, fill, markFill = fill }: Manner,
): Drawn {
  const line = oneLine(text);
  // Not parted from the last word; full-width punctuation keeps it apart by itself.
  const behind = mark === '' || /[。！？」』）]$/u.test(line) ? mark : `\u00a0${mark}`;
  const fits = (part: string) => {
    const styled = [{ text: part + behind, style: '' }];
    return wrap(styled, place.width, (letter) => textWidth(letter, type.size, false)).length <= lines;
  };
  const runs = [
    { text: longestFitting(line, fits), bold: false, fill },
    ...(behind === '' ? [] : [{ text: behind, bold: false, fill: markFill }]),
  ];
  return drawRuns(runs, place, type, 'start');
}

/** As much of a text as fits, `…` at its end if anything was cut off. */
function longestFitting(text: string, fits: (part: string) => boolean): string {
  const most = { graphemes: MOST_READ, units: 4 * MOST_READ };
  const whole = clip(text, most);
  if (fits(whole)) return whole;
  let [least, less] = [1, [...graphemes(whole)].length];
  while (least < less) {
    const middle = Math.ceil((least + less) / 2);
    if (fits(clip(whole, { ...most, graphemes: middle }))) least = middle;
    else less = middle - 1;
  }
  return clip(whole, { ...most, graphemes: least });
}
