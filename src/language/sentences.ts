import { endsInAbbreviation } from './abbreviations.ts';

/** A sentence of a text: `text.slice(start, end)`. */
export type Sentence = { text: string; start: number; end: number };

// An end mark, closing quotes or brackets after it, then white space or the end. 。！？ need no space after them.
const END = /[.?!]+["'”’)\]」』]*(?=\s|$)|[。！？]+/gu;
const OPENING = '「『（(';
const BRACKET = /[「『（(」』）)]/gu;

// How deep in brackets a text is after a part of it that began so deep.
function depthAfter(part: string, before: number): number {
  let depth = before;
  for (const [bracket] of part.matchAll(BRACKET)) {
    depth = OPENING.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
  }
  return depth;
}

/**
 * The sentences of a text in order, without the white space between them. An end mark before white space ends a sentence; the
 * dot of an abbreviation, and what is inside brackets or Japanese quotation marks, does not.
 * What follows the last end mark is a sentence too.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  let depth = 0;
  let read = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    depth = depthAfter(text.slice(read, end), depth);
    read = end;
    if (depth === 0 && !endsInAbbreviation(text.slice(Math.max(start, end - 12), end))) push(end);
  }
  push(text.length);
  return sentences;
}
