import type { Language } from '../language/language.ts';
import type { Picture } from './draw-message.ts';
import { fontsFor } from './fonts.ts';
import type { Run, Shape } from './shape.ts';

// What XML 1.0 takes for a character: https://www.w3.org/TR/xml/#charsets
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A picture as a document of SVG 1.1, one element a line, its text text: it is drawn in the fonts of whoever looks at
 * it. `title` is what a screen reader says. The same picture is always the same document.
 */
export function writeSvg({ width, height, shapes }: Picture, title: string, language: Language): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': language,
    'xml:space': 'preserve',
    ...size,
    role: 'img',
    'font-family': fontsFor(language),
  });
  return [`<svg${root}>`, `<title>${escapeXml(title)}</title>`, ...shapes.map(writeShape), '</svg>', ''].join(
    '\n',
  );
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, radius: rx, fill, stroke } = shape;
      // A line of one pixel is sharp only where it covers whole pixels, so it runs inside the box.
      const inset = stroke === undefined ? 0 : 0.5;
      return `<rect${attributes({
        x: x + inset,
        y: y + inset,
        width: width - 2 * inset,
        height: height - 2 * inset,
        rx,
        fill,
        stroke,
      })}/>`;
    }
    case 'disc':
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius, fill: shape.fill })}/>`;
    case 'path':
      return 'fill' in shape
        ? `<path${attributes({ d: shape.d, fill: shape.fill })}/>`
        : `<path${attributes({ d: shape.d, fill: 'none', stroke: shape.stroke, 'stroke-width': 2 })}/>`;
    case 'text': {
      const { x, y, size, runs } = shape;
      const anchor = shape.anchor === 'start' ? undefined : shape.anchor;
      return `<text${attributes({ x, y, 'font-size': size, 'text-anchor': anchor })}>${runs.map(writeRun).join('')}</text>`;
    }
  }
}

function writeRun({ text, bold, fill }: Run): string {
  return `<tspan${attributes({ fill, 'font-weight': bold ? 600 : undefined })}>${escapeXml(text)}</tspan>`;
}

/** Attributes with a space before each; those without a value are left out. Numbers to a hundredth of a pixel. */
function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${escapeXml(typeof value === 'number' ? rounded(value) : `${value}`)}"`,
    )
    .join('');
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return text.replace(NO_CHARACTER, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
