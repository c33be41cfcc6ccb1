import { graphemes } from './plain-text.ts';

/** A stretch of text in one style. */
export type Styled<Style> = { text: string; style: Style };

/** How wide a grapheme is in a style: terminal columns, pixels, whatever the lines are measured in. */
export type Measure<Style> = (grapheme: string, style: Style) => number;

type Glyph<Style> = Styled<Style> & { width: number };

// Kinsoku, the little of it that short texts need (JIS X 4051): what must not begin a line, and what must not end one.
const NEVER_FIRST =
  /^[、。，．・：；？！ー々ゝゞ」』）】〕〉》ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}’”…％%]/u;
const NEVER_LAST = /^[「『（【〔〈《([{‘“]/u;
const BREAKS_ANYWHERE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，．・：；？！ー「」『』（）【】]/u;

/**
 * Wraps one line of text into lines of at most `width`, in the units of `measure`: between words, in Chinese
 * characters and kana between any two that may be parted, and inside a word only where it is longer than a line.
 * Spaces at a break go. A grapheme wider than `width` has a line to itself.
 */
export function wrap<Style>(
  line: readonly Styled<Style>[],
  width: number,
  measure: Measure<Style>,
): Styled<Style>[][] {
  if (width === Number.POSITIVE_INFINITY) return [[...line]];
  const lines: Glyph<Style>[][] = [];
  let rest: Glyph<Style>[] = [];
  let taken = 0;
  for (const glyph of glyphsOf(line, measure)) {
    if (rest.length === 0 && lines.length > 0 && glyph.text === ' ') continue;
    rest.push(glyph);
    taken += glyph.width;
    while (rest.length > 1 && taken > width) {
      const at = lastBreak(rest);
      lines.push(withoutSpacesAtEnd(rest.slice(0, at)));
      rest = withoutSpacesAtStart(rest.slice(at));
      taken = widthOf(rest);
    }
  }
  if (rest.length > 0 || lines.length === 0) lines.push(rest);
  return lines.map((glyphs) => joined(glyphs));
}

function glyphsOf<Style>(line: readonly Styled<Style>[], measure: Measure<Style>): Glyph<Style>[] {
  const ends: number[] = [];
  for (const { text } of line) ends.push((ends.at(-1) ?? 0) + text.length);
  let part = 0;
  return [...graphemes(line.map(({ text }) => text).join(''))].flatMap(({ segment, index }) => {
    while (index >= (ends[part] ?? Number.POSITIVE_INFINITY)) part += 1;
    const style = line[part]?.style;
    return style === undefined ? [] : [{ text: segment, style, width: measure(segment, style) }];
  });
}

/**
 * Where the last glyph goes to the next line, alone or with those it may not be parted from; at least one stays.
 */
function lastBreak<Style>(glyphs: readonly Glyph<Style>[]): number {
  for (let at = glyphs.length - 1; at > 0; at--) {
    if (mayPart(glyphs[at - 1]?.text ?? '', glyphs[at]?.text ?? '')) return at;
  }
  return glyphs.length - 1;
}

function mayPart(before: string, after: string): boolean {
  if (before === ' ' || after === ' ') return true;
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  return BREAKS_ANYWHERE.test(before) || BREAKS_ANYWHERE.test(after);
}

function widthOf(glyphs: readonly { width: number }[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}

function withoutSpacesAtEnd<T extends { text: string }>(glyphs: readonly T[]): T[] {
  return glyphs.slice(0, glyphs.findLastIndex(({ text }) => text !== ' ') + 1);
}

function withoutSpacesAtStart<T extends { text: string }>(glyphs: readonly T[]): T[] {
  const start = glyphs.findIndex(({ text }) => text !== ' ');
  return start < 0 ? [] : glyphs.slice(start);
}

function joined<Style>(glyphs: readonly Glyph<Style>[]): Styled<Style>[] {
  const parts: Styled<Style>[] = [];
  for (const { text, style } of glyphs) {
    const last = parts.at(-1);
    if (last?.style === style) last.text += text;
    else parts.push({ text, style });
  }
  return parts;
}
