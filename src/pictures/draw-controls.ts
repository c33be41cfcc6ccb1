import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { oneLine } from '../text/plain-text.ts';
import { drawRuns } from './draw-text.ts';
import type { Drawn, Place, Shape } from './shape.ts';
import { textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

const LABEL = { size: 14, leading: 18 };
const BUTTON = { sides: 16, ends: 7, least: 60, gap: 8, radius: 8 };
/** The arrow on a button that leads out of Discord, and the one of a menu. */
const ICON = { size: 10, gap: 8 };
const MENU = { sides: 12, ends: 11, radius: 8 };

/** A control is as wide as it needs to be, at most as its place. */
type Control = Drawn & { width: number };

/** Draws the buttons or the menu of a row: side by side, and on as many lines as they need. */
export function drawControls(
  controls: readonly APIComponentInMessageActionRow[],
  place: Place,
  theme: Theme,
): Drawn {
  const shapes: Shape[] = [];
  let x = place.x;
  let y = place.y;
  let lineHeight = 0;
  for (const control of controls) {
    const { width } = drawControl(control, place, theme);
    if (x > place.x && x + width > place.x + place.width) {
      y += lineHeight + BUTTON.gap;
      [x, lineHeight] = [place.x, 0];
    }
    const drawn = drawControl(control, { ...place, x, y }, theme);
    shapes.push(...drawn.shapes);
    lineHeight = Math.max(lineHeight, drawn.height);
    x += width + BUTTON.gap;
  }
  return { shapes, height: y - place.y + lineHeight };
}

/** Draws one button with its label, wrapped where it is longer than the place is wide. */
export function drawButton(button: APIButtonComponent, place: Place, theme: Theme): Control {
  const label = 'label' in button ? oneLine(button.label ?? '') : '';
  const icon = button.style === ButtonStyle.Link ? ICON.gap + ICON.size : 0;
  const needed = textWidth(label, LABEL.size, true) + icon + 2 * BUTTON.sides;
  const width = Math.min(place.width, Math.max(BUTTON.least, Math.ceil(needed)));
  const { fill, text, stroke } = coloursOf(button.style, theme);
  const inner = {
    x: place.x + BUTTON.sides,
    y: place.y + BUTTON.ends,
    width: width - 2 * BUTTON.sides - icon,
  };
  const drawn = drawRuns([{ text: label, bold: true, fill: text }], inner, LABEL, 'middle');
  const height = drawn.height + 2 * BUTTON.ends;
  const box: Shape = { kind: 'box', ...place, width, height, radius: BUTTON.radius, fill, stroke };
  const leaving: Shape[] =
    icon === 0 ? [] : [arrowOut(place.x + width - BUTTON.sides - ICON.size, place.y + height / 2, text)];
  return { shapes: [box, ...drawn.shapes, ...leaving], height, width };
}

function drawControl(control: APIComponentInMessageActionRow, place: Place, theme: Theme): Control {
  return control.type === ComponentType.Button
    ? drawButton(control, place, theme)
    : drawMenu(control, place, theme);
}

/** A menu as it is before it is opened: what is chosen already, else what it invites to. */
function drawMenu(
  menu: Exclude<APIComponentInMessageActionRow, APIButtonComponent>,
  place: Place,
  theme: Theme,
): Control {
  const chosen =
    menu.type === ComponentType.StringSelect ? menu.options.filter((option) => option.default) : [];
  const shown = chosen.length > 0 ? chosen.map(({ label }) => label).join(', ') : (menu.placeholder ?? '');
  const fill = chosen.length > 0 ? theme.text : theme.muted;
  const inner = {
    x: place.x + MENU.sides,
    y: place.y + MENU.ends,
    width: place.width - 2 * MENU.sides - ICON.gap - ICON.size,
  };
  const drawn = drawRuns([{ text: oneLine(shown), bold: false, fill }], inner, LABEL, 'start');
  const height = drawn.height + 2 * MENU.ends;
  const box: Shape = {
    kind: 'box',
    ...place,
    height,
    radius: MENU.radius,
    fill: theme.container,
    stroke: theme.border,
  };
  const arrow = arrowDown(place.x + place.width - MENU.sides - ICON.size, place.y + height / 2, theme.muted);
  return { shapes: [box, ...drawn.shapes, arrow], height, width: place.width };
}

function coloursOf(style: ButtonStyle, theme: Theme): { fill: string; text: string; stroke: string } {
  switch (style) {
    case ButtonStyle.Primary:
    case ButtonStyle.Premium:
      return { fill: theme.primary, text: theme.onPrimary, stroke: theme.primary };
    case ButtonStyle.Success:
      return { fill: theme.success, text: theme.onPrimary, stroke: theme.success };
    case ButtonStyle.Danger:
      return { fill: theme.danger, text: theme.onPrimary, stroke: theme.danger };
    case ButtonStyle.Secondary:
    case ButtonStyle.Link:
      return { fill: theme.secondary, text: theme.onSecondary, stroke: theme.border };
  }
}

function arrowOut(x: number, y: number, stroke: string): Shape {
  return { kind: 'path', d: `M${x} ${y + 5}l9-9m-6 0h6v6`, stroke };
}

function arrowDown(x: number, y: number, stroke: string): Shape {
  return { kind: 'path', d: `M${x} ${y - 2}l5 5 5-5`, stroke };
}
