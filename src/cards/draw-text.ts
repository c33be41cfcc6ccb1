import {
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import stringWidth from 'string-width';
import { type MarkedLine, readMarked } from '../text/marked-text.ts';
import { graphemes, withoutControls } from '../text/plain-text.ts';
import { type Styled, wrap } from '../text/wrap.ts';
import { escapeMarkdown } from './escape.ts';

/** A button, or an option of a menu, as it is numbered in the drawing; an option has the `value` it is chosen by. */
export type DrawnButton = { customId: string; label: string; number: number; value?: string };

type Options = { width: number; colour: boolean; numbered: boolean };

/** Below so many columns, text has the whole line: no bar at its side, no mark before a quotation. */
const ROOM_FOR_MARKS = 20;
const RESET = '\x1b[0m';
const BOLD = '\x1b[1m';
const DIM = '\x1b[2m';

/**
 * Draws a card as text for a terminal. Lines are at most `width` columns wide (a full-width character takes two);
 * with `Infinity` nothing is wrapped. `colour` allows ANSI sequences for bold, small print and the edge of a
 * container. With `numbered`, buttons and the options of menus are listed by the numbers that `buttons` gives; without,
 * they are not drawn. Of pictures and files their description is shown. Control characters in the texts never reach the
 * terminal.
 */
export function drawCard(
  components: readonly APIMessageTopLevelComponent[],
  options: Options,
): { text: string; buttons: DrawnButton[] } {
  const buttons: DrawnButton[] = [];
  const lines = components.flatMap((component) => drawComponent(component, options, buttons));
  const text = lines.join('\n').trimEnd();
  return { text, buttons };
}

function drawComponent(
  component: APIMessageTopLevelComponent,
  options: Options,
  buttons: DrawnButton[],
): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return drawText(component.content, options);
    case ComponentType.Section:
      return component.components.flatMap((part) => drawComponent(part, options, buttons));
    case ComponentType.MediaGallery:
      return component.items.flatMap(({ media, description }) =>
        drawText(`-# [${escapeMarkdown(description ?? media.url)}]`, options),
      );
    case ComponentType.File:
      return drawText(`-# [${escapeMarkdown(component.file.url)}]`, options);
    case ComponentType.Separator:
      return [''];
    case ComponentType.Container: {
      const bar =
        options.colour && options.width >= ROOM_FOR_MARKS
          ? `${accent(component.accent_color)}▌${RESET} `
          : '';
      const inner = bar === '' ? options : { ...options, width: options.width - 2 };
      const lines = component.components.flatMap((part) => drawComponent(part, inner, buttons));
      return [...lines.map((line) => bar + line), ''];
    }
    case ComponentType.ActionRow:
      return component.components
        .flatMap((part) => (part.type === ComponentType.StringSelect ? drawMenu(part, options, buttons) : []))
        .concat(drawRow(component.components, options, buttons));
    default:
      return [];
  }
}

type Row = Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>['components'];

function drawRow(parts: Row, options: Options, buttons: DrawnButton[]): string[] {
  const row = parts.filter((part) => part.type === ComponentType.Button);
  const added = row
    .flatMap((button) => ('custom_id' in button ? [button] : []))
    .map(({ custom_id: customId, label = '' }, index) => ({
      customId,
      label,
      number: buttons.length + index + 1,
    }));
  buttons.push(...added);
  const links = row.flatMap((button) => ('url' in button ? [`${button.label ?? ''} <${button.url}>`] : []));
  return options.numbered ? [...drawButtons(added, options), ...links.map(withoutControls)] : [];
}

/** A menu: what to choose, and its options, one a line, cut to the width. */
function drawMenu(menu: APIStringSelectComponent, options: Options, buttons: DrawnButton[]): string[] {
  const added = menu.options.map(({ label, value }, index) => ({
    customId: menu.custom_id,
    label,
    number: buttons.length + index + 1,
    value,
  }));
  buttons.push(...added);
  if (!options.numbered) return [];
  const lines = added.map(({ number, label }) => `(${number}) ${withoutControls(label)}`);
  return [
    ...drawText(`-# ${escapeMarkdown(menu.placeholder ?? '')}`, options),
    ...lines.map((line) => cut(line, options.width)),
  ];
}

/** A text cut to so many columns, with `…` at its end if anything is cut off. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let end = 0;
  for (const { index, segment } of graphemes(text)) {
    if (stringWidth(text.slice(0, index + segment.length)) > width - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}

/** Buttons side by side where they fit into one line, else one a line. */
function drawButtons(buttons: readonly DrawnButton[], { width }: Options): string[] {
  const drawn = buttons.map(({ number, label }) => `(${number}) ${withoutControls(label)}`);
  if (drawn.length === 0) return [];
  const row = drawn.join('  ');
  if (stringWidth(row) <= width) return [row];
  return drawn.flatMap((text) => wrap([{ text, style: '' }], width, columns).map((line) => rendered(line)));
}

function drawText(content: string, options: Options): string[] {
  return readMarked(withoutControls(content)).flatMap((line) => drawLine(line, options));
}

function drawLine({ kind, pieces }: MarkedLine, { width, colour }: Options): string[] {
  const mark = kind === 'quote' && width >= ROOM_FOR_MARKS ? '│ ' : '';
  const styled = pieces.map(({ text, bold, url }) => ({
    text: url === undefined ? text : `${text} <${url}>`,
    style: !colour ? '' : bold ? BOLD : kind === 'small' ? DIM : '',
  }));
  return wrap(styled, width - mark.length, columns).map((line) => mark + rendered(line));
}

function columns(grapheme: string): number {
  return stringWidth(grapheme);
}

function rendered(line: readonly Styled<string>[]): string {
  return line.map(({ text, style }) => (style === '' ? text : `${style}${text}${RESET}`)).join('');
}

function accent(colour: number | null | undefined): string {
  if (colour === null || colour === undefined) return '';
  return `\x1b[38;2;${colour >> 16};${(colour >> 8) & 0xff};${colour & 0xff}m`;
}
