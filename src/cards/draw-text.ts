import {
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  ComponentType,
} from 'discord-api-types/v10';
import stringWidth from 'string-width';
import { type MarkedLine, readMarked } from '../text/marked-text.ts';
import { withoutControls } from '../text/plain-text.ts';
import { type Styled, wrap } from '../text/wrap.ts';
import { type DrawnButton, drawButtons, drawControls } from './draw-controls.ts';
import { escapeMarkdown } from './escape.ts';

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
 * they are not drawn. Links are, with their address; pictures and files by their description or name. Control characters
 * in the texts never reach the terminal.
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
      return [
        ...component.components.flatMap((part) => drawComponent(part, options, buttons)),
        ...drawAccessory(component.accessory, options, buttons),
      ];
    case ComponentType.MediaGallery:
      return component.items.flatMap(({ media, description }) =>
        drawMedia(description ?? fileName(media.url), options),
      );
    case ComponentType.File:
      return drawMedia(component.name ?? fileName(component.file.url), options);
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
      return drawControls(component, options, buttons);
    default:
      return [];
  }
}

function drawAccessory(
  accessory: APISectionAccessoryComponent,
  options: Options,
  buttons: DrawnButton[],
): string[] {
  if (accessory.type === ComponentType.Button) return drawButtons([accessory], options, buttons);
  return drawMedia(accessory.description ?? fileName(accessory.media.url), options);
}

/** What stands for a picture or a file, by its description or its name. */
function drawMedia(what: string, options: Options): string[] {
  return drawText(`-# [${escapeMarkdown(what)}]`, options);
}

function fileName(url: string): string {
  return /[^/]*$/u.exec(url.replace(/[?#].*$/su, ''))?.[0] || url;
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
