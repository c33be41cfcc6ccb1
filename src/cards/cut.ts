import { graphemes } from '../text/plain-text.ts';
import { escapeMarkdown } from './escape.ts';

/** How much is tried first, in UTF-16 units. */
const FIRST_TRY = 256;

/**
 * A text in pieces, each of which `fits` once it is escaped, in order, nothing left out but white space between pieces. Cut
 * after white space where there is some in the second half of a piece, else between graphemes, and within a grapheme only
 * where it does not fit alone. `fits` has to hold for any single character; blank pieces are left out.
 */
export function cutText(text: string, fits: (escaped: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = text.toWellFormed().trim();
  while (rest !== '') {
    const most = longestFitting(rest, fits);
    const end = most === rest.length ? most : endOfPiece(rest, most);
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return pieces.filter((piece) => piece !== '');
}

function endOfPiece(text: string, most: number): number {
  const [spaced] = [...text.slice(0, most).matchAll(/\s+/gu)].slice(-1);
  if (spaced !== undefined && spaced.index > most / 2) return spaced.index + spaced[0].length;
  const whole = graphemes(text).containing(most)?.index ?? most;
  if (whole > 0) return whole;
  // One grapheme longer than a piece: between its characters, never within a surrogate pair.
  const [first = ''] = text;
  return Math.max(first.length, /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most);
}

// The longest beginning that fits: doubled until one does not, then halved between; what is longer takes no less room.
function longestFitting(text: string, fits: (escaped: string) => boolean): number {
  const fitsTo = (end: number) => fits(escapeMarkdown(text.slice(0, end)));
  let [least, most] = [0, Math.min(FIRST_TRY, text.length)];
  while (fitsTo(most)) {
    if (most === text.length) return most;
    [least, most] = [most, Math.min(2 * most, text.length)];
  }
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fitsTo(middle)) least = middle;
    else most = middle;
  }
  return least;
}
