import { graphemes } from '../text/plain-text.ts';
import { escapeMarkdown } from './escape.ts';

/**
 * A text in pieces, each of which `fits` once it is escaped, in order, nothing left out but white space between pieces. Cut
 * after white space where there is some in the second half of a piece, else between graphemes, and within a grapheme only
 * where it does not fit alone. `fits` has to hold for any single character; blank pieces are left out.
 */
export function cutText(text: string, fits: (escaped: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = text.toWellFormed().trim();
  while (rest !== '' && !fits(escapeMarkdown(rest))) {
    const end = endOfPiece(rest, fits);
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

function endOfPiece(text: string, fits: (escaped: string) => boolean): number {
  const most = longestFitting(text, fits);
  const [spaced] = [...text.slice(0, most).matchAll(/\s+/gu)].slice(-1);
  if (spaced !== undefined && spaced.index > most / 2) return spaced.index + spaced[0].length;
  const whole = graphemes(text).containing(most)?.index ?? most;
  if (whole > 0) return whole;
  // One grapheme longer than a piece: between its characters, never within a surrogate pair.
  const [first = ''] = text;
  return Math.max(first.length, /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most);
}

// The longest beginning that fits, by halving: what is longer takes no less room.
function longestFitting(text: string, fits: (escaped: string) => boolean): number {
  let [least, most] = [0, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(escapeMarkdown(text.slice(0, middle)))) least = middle;
    else most = middle - 1;
  }
  return least;
}
