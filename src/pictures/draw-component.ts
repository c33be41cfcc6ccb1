import {
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { drawButton, drawControls } from './draw-controls.ts';
import { drawText } from './draw-text.ts';
import { type Drawn, type Place, type Shape, stack } from './shape.ts';
import type { Theme } from './theme.ts';

const GAP = 8;
const CONTAINER = { padding: 16, radius: 8, edge: 4 };
const SEPARATOR = { small: 9, large: 25 };
const THUMBNAIL = 85;

/** Draws components one below the other, as Discord does. Pictures and files are left out. */
export function drawComponents(
  components: readonly APIMessageTopLevelComponent[],
  place: Place,
  theme: Theme,
): Drawn {
  return stack(components, place, GAP, (component, at) => drawComponent(component, at, theme));
}

function drawComponent(component: APIMessageTopLevelComponent, place: Place, theme: Theme): Drawn {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return drawText(component.content, place, theme);
    case ComponentType.Separator:
      return drawSeparator(component, place, theme);
    case ComponentType.ActionRow:
      return drawControls(component.components, place, theme);
    case ComponentType.Section:
      return drawSection(component, place, theme);
    case ComponentType.Container:
      return drawContainer(component, place, theme);
    default:
      return { shapes: [], height: 0 };
  }
}

function drawContainer(
  { components, accent_color }: APIContainerComponent,
  place: Place,
  theme: Theme,
): Drawn {
  const { padding, edge, radius } = CONTAINER;
  const inner = {
    x: place.x + edge + padding,
    y: place.y + padding,
    width: place.width - edge - 2 * padding,
  };
  const drawn = drawComponents(components, inner, theme);
  const height = drawn.height + 2 * padding;
  const box: Shape = { kind: 'box', ...place, height, radius, fill: theme.container, stroke: theme.border };
  const accent = typeof accent_color === 'number' ? [edgeOf(place, height, accent_color)] : [];
  return { shapes: [box, ...accent, ...drawn.shapes], height };
}

/** The coloured edge at the left: round outside, straight inside. */
function edgeOf({ x, y }: Place, height: number, colour: number): Shape {
  const { radius, edge } = CONTAINER;
  const round = `A${radius} ${radius} 0 0 0`;
  // How far below the upper end of the container its round corner is where the edge ends, to a pixel.
  const drop = Math.round(radius - Math.sqrt(radius ** 2 - (radius - edge) ** 2));
  const d = [
    `M${x + edge} ${y + drop}`,
    `${round} ${x} ${y + radius}`,
    `V${y + height - radius}`,
    `${round} ${x + edge} ${y + height - drop}Z`,
  ].join('');
  return { kind: 'path', d, fill: `#${colour.toString(16).padStart(6, '0')}` };
}

function drawSeparator({ divider, spacing }: APISeparatorComponent, place: Place, theme: Theme): Drawn {
  const height = spacing === SeparatorSpacingSize.Large ? SEPARATOR.large : SEPARATOR.small;
  const y = place.y + (height - 1) / 2;
  const line: Shape = { kind: 'box', ...place, y, height: 1, radius: 0, fill: theme.border };
  return { shapes: divider === false ? [] : [line], height };
}

/** Texts with a button or, for a thumbnail, a grey square at their right. */
function drawSection({ components, accessory }: APISectionComponent, place: Place, theme: Theme): Drawn {
  const besides =
    accessory.type === ComponentType.Button
      ? (at: Place) => drawButton(accessory, at, theme)
      : (at: Place) => drawThumbnail(at, theme);
  const { width } = besides({ ...place, width: place.width / 2 });
  const right = besides({ x: place.x + place.width - width, y: place.y, width });
  const left = drawComponents(components, { ...place, width: place.width - width - 2 * GAP }, theme);
  return { shapes: [...left.shapes, ...right.shapes], height: Math.max(left.height, right.height) };
}

function drawThumbnail(place: Place, theme: Theme): Drawn & { width: number } {
  const square: Shape = {
    kind: 'box',
    ...place,
    width: THUMBNAIL,
    height: THUMBNAIL,
    radius: CONTAINER.radius,
    fill: theme.placeholder,
  };
  return { shapes: [square], height: THUMBNAIL, width: THUMBNAIL };
}
