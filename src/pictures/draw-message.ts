import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { drawComponents } from './draw-component.ts';
import { drawRuns } from './draw-text.ts';
import type { Place, Shape } from './shape.ts';
import { textWidth } from './text-width.ts';
import type { Theme } from './theme.ts';

/** A picture in pixels. */
export type Picture = { width: number; height: number; shapes: Shape[] };

/** Who a message is from, and what stands on the badge and below the message, in the language of the message. */
export type Frame = { name: string; badge: string; caption: string };

/** Wide enough for the longest line Discord shows on a desk, and for a page of documentation. */
const WIDTH = 680;
const MARGIN = 16;
const AVATAR = { radius: 20, letter: 22, fill: '#2f855a', ink: '#ffffff' };
/** Where texts begin, right of the avatar. */
const COLUMN = 72;
const NAME = { size: 16, leading: 22 };
const BADGE = { size: 10, leading: 16, sides: 5, gap: 4, radius: 4 };
const CAPTION = { size: 12, leading: 16 };

/** Draws a message as Discord shows it on a desk. */
export function drawMessage(
  components: readonly APIMessageTopLevelComponent[],
  frame: Frame,
  theme: Theme,
): Picture {
  const column = { x: COLUMN, y: MARGIN, width: WIDTH - COLUMN - MARGIN };
  const header = drawHeader(frame, column, theme);
  const body = drawComponents(components, { ...column, y: MARGIN + NAME.leading + 4 }, theme);
  const below = { ...column, y: MARGIN + NAME.leading + 4 + body.height + 12 };
  const caption = drawRuns(
    [{ text: frame.caption, bold: false, fill: theme.muted }],
    below,
    CAPTION,
    'start',
  );
  const height = below.y + caption.height + 12;
  return {
    width: WIDTH,
    height,
    shapes: [backdrop(height, theme), ...header, ...body.shapes, ...caption.shapes],
  };
}

/** What a message stands on, with a border, so that it ends somewhere on a page of its own colour. */
function backdrop(height: number, { background, border }: Theme): Shape {
  return {
    kind: 'box',
    x: 0,
    y: 0,
    width: WIDTH,
    height,
    radius: 12,
    fill: background,
    stroke: border,
  };
}

function drawHeader({ name, badge }: Frame, column: Place, theme: Theme): Shape[] {
  const { radius } = AVATAR;
  const [x, y] = [MARGIN + radius, MARGIN + radius + 2];
  const letter = [...name][0]?.toUpperCase() ?? '';
  const avatar: Shape = { kind: 'disc', x, y, radius, fill: AVATAR.fill };
  const initial = drawRuns(
    [{ text: letter, bold: true, fill: AVATAR.ink }],
    { x: x - radius, y: y - radius, width: 2 * radius },
    { size: AVATAR.letter, leading: 2 * radius },
    'middle',
  );
  const nameWidth = Math.ceil(textWidth(name, NAME.size, true));
  const named = drawRuns(
    [{ text: name, bold: true, fill: theme.strong }],
    { ...column, width: nameWidth },
    NAME,
    'start',
  );
  const at = { x: column.x + nameWidth + BADGE.gap, y: column.y + (NAME.leading - BADGE.leading) / 2 };
  const badgeWidth = Math.ceil(textWidth(badge, BADGE.size, true));
  const box: Shape = {
    kind: 'box',
    ...at,
    width: badgeWidth + 2 * BADGE.sides,
    height: BADGE.leading,
    radius: BADGE.radius,
    fill: theme.primary,
  };
  const badged = drawRuns(
    [{ text: badge, bold: true, fill: theme.onPrimary }],
    { x: at.x + BADGE.sides, y: at.y, width: badgeWidth },
    BADGE,
    'middle',
  );
  return [avatar, ...initial.shapes, ...named.shapes, box, ...badged.shapes];
}
