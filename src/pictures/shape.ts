/** Something drawn, in pixels from the upper left corner of the picture; colours as CSS writes them. */
export type Shape = Box | Disc | Path | TextLine;

/** A rectangle, its corners rounded by `radius`. */
export type Box = {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill: string;
  stroke?: string;
};

/** A filled circle around `x` and `y`. */
export type Disc = { kind: 'disc'; x: number; y: number; radius: number; fill: string };

/** An outline in the language of SVG paths, filled or drawn as a stroke. */
export type Path = { kind: 'path'; d: string } & ({ fill: string } | { stroke: string });

/** A stretch of text in one weight and colour. */
export type Run = { text: string; bold: boolean; fill: string };

/**
 * One line of text on its baseline `y`. It starts at `x`, or has its middle there, and may be `room` wide before it
 * meets anything else.
 */
export type TextLine = {
  kind: 'text';
  x: number;
  y: number;
  anchor: 'start' | 'middle';
  size: number;
  room: number;
  runs: readonly Run[];
};

/** Where something is to be drawn: its upper left corner and how wide it may be. */
export type Place = { x: number; y: number; width: number };

/** Something that has been drawn, and how high it has become. */
export type Drawn = { shapes: Shape[]; height: number };

/**
 * Draws one thing below the other, `gap` between them; what has no height takes no gap either.
 */
export function stack<Part>(
  parts: readonly Part[],
  place: Place,
  gap: number,
  draw: (part: Part, place: Place) => Drawn,
): Drawn {
  const shapes: Shape[] = [];
  let height = 0;
  for (const part of parts) {
    const above = height === 0 ? 0 : height + gap;
    const drawn = draw(part, { ...place, y: place.y + above });
    if (drawn.height === 0) continue;
    shapes.push(...drawn.shapes);
    height = above + drawn.height;
  }
  return { shapes, height };
}
