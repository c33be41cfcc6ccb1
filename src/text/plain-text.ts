const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// Embeddings, overrides, isolates and marks of the Unicode bidirectional algorithm: they reorder what stands around them.
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The graphemes of a text, what a reader takes for one character: a letter with its marks, an emoji of several
 * parts.
 */
export function graphemes(text: string): Intl.Segments {
  return GRAPHEMES.segment(text);
}

/** A text without control characters but line feeds; tabs become spaces, bidirectional controls go. */
export function withoutControls(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(BIDI_CONTROLS, '');
}

/** A text as one well-formed line: white space, line breaks too, becomes single spaces, control characters go. */
export function oneLine(text: string): string {
  return withoutControls(text.toWellFormed().replace(/\s+/gu, ' ')).replace(/ +/g, ' ').trim();
}

/**
 * The beginning of a text, `…` at its end if anything was cut off: at most so many graphemes and so many UTF-16
 * units, the `…` counted. Never cuts a grapheme apart.
 */
export function clip(text: string, max: { graphemes: number; units: number }): string {
  // No text has more graphemes than units.
  if (text.length <= Math.min(max.graphemes, max.units)) return text;
  let count = 0;
  let end = 0;
  for (const { index, segment } of graphemes(text)) {
    count += 1;
    if (count > max.graphemes || index + segment.length > max.units)
      return `${text.slice(0, end).trimEnd()}…`;
    if (count < max.graphemes && index + segment.length < max.units) end = index + segment.length;
  }
  return text;
}
