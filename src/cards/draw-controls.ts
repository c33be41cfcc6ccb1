import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import stringWidth from 'string-width';
import { graphemes, withoutControls } from '../text/plain-text.ts';
import { wrap } from '../text/wrap.ts';

/** A button, or an option of a menu, as it is numbered in the drawing; an option has the `value` it is chosen by. */
export type DrawnButton = { customId: string; label: string; number: number; value?: string };

/** How wide lines may be, in columns, and whether what can be pressed or chosen is drawn, with its number. */
type Options = { width: number; numbered: boolean };

type Row = Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>;

/**
 * Draws a row of buttons, or a menu, as lines: what can be pressed or chosen is added to `buttons` and has the number that it
 * gets there. Links stand with their address, numbered or not.
 */
export function drawControls({ components }: Row, options: Options, buttons: DrawnButton[]): string[] {
  const row = components.filter((part) => part.type === ComponentType.Button);
  const menus = components.filter((part) => part.type === ComponentType.StringSelect);
  return [
    ...menus.flatMap((menu) => drawMenu(menu, options, buttons)),
    ...drawButtons(row, options, buttons),
  ];
}

/** Draws buttons side by side where they fit into one line, else one a line; see `drawControls`. */
export function drawButtons(
  row: readonly APIButtonComponent[],
  { width, numbered }: Options,
  buttons: DrawnButton[],
): string[] {
  const drawn: string[] = [];
  for (const button of row) {
    if ('sku_id' in button) continue;
    const label = button.label ?? button.emoji?.name ?? '';
    if ('url' in button) {
      drawn.push(withoutControls(`${label} <${button.url}>`));
      continue;
    }
    const number = buttons.length + 1;
    buttons.push({ customId: button.custom_id, label, number });
    if (numbered) drawn.push(`(${number}) ${withoutControls(label)}`);
  }
  const line = drawn.join('  ');
  if (line === '') return [];
  if (stringWidth(line) <= width) return [line];
  return drawn.flatMap((text) => wrapped(text, width));
}

/**
 * A menu: what to choose, and its options, one a line, cut to the width; where several can be chosen, each with a box that
 * tells whether it is.
 */
function drawMenu(
  { custom_id: customId, placeholder, options, max_values = 1 }: APIStringSelectComponent,
  { width, numbered }: Options,
  buttons: DrawnButton[],
): string[] {
  const added = options.map(({ label, value }, index) => ({
    customId,
    label,
    number: buttons.length + index + 1,
    value,
  }));
  buttons.push(...added);
  if (!numbered) return [];
  const title = placeholder ? wrapped(withoutControls(placeholder), width) : [];
  const box = (at: number) => (max_values === 1 ? '' : options[at]?.default ? '[x] ' : '[ ] ');
  const lines = added.map(({ number, label }, at) => `(${number}) ${box(at)}${withoutControls(label)}`);
  return [...title, ...lines.map((line) => cut(line, width))];
}

function wrapped(text: string, width: number): string[] {
  const lines = wrap([{ text, style: '' }], width, (grapheme) => stringWidth(grapheme));
  return lines.map((line) => line.map((part) => part.text).join(''));
}

/** A text cut to so many columns, with `…` at its end if anything is cut off. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let end = 0;
  for (const { index, segment } of graphemes(text)) {
    if (stringWidth(text.slice(0, index + segment.length)) > width - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
