/** A stretch of text in one weight; `url` is where it leads to, if it is a link. */
export type Piece = { text: string; bold: boolean; url: string | undefined };

/** A line of a card's text, its markdown read: what kind of line it is, and its text as Discord would show it. */
export type MarkedLine = { kind: 'plain' | 'small' | 'heading' | 'quote'; pieces: Piece[] };

const LINE = /^(?:(?<small>-# )|(?<heading>#{1,3} )|(?<quote>> ))?(?<rest>.*)$/su;
const TOKEN =
  /\\(?<escaped>[^0-9A-Za-z\s])|(?<mark>\*\*)|\[(?<label>(?:\\.|[^\\\]])*)\]\((?<url>[^\s()]*)\)|(?<plain>.)/gsu;

/**
 * Reads the markdown that cards are written in: escapes, bold, links, small print, headings and quotations. Anything
 * else stands as it is.
 */
export function readMarked(content: string): MarkedLine[] {
  return content.split('\n').map((line) => {
    const { small, heading, quote, rest = '' } = LINE.exec(line)?.groups ?? {};
    const kind = small ? 'small' : heading ? 'heading' : quote ? 'quote' : 'plain';
    return { kind, pieces: readPieces(rest, kind === 'heading') };
  });
}

function readPieces(text: string, strong: boolean): Piece[] {
  const pieces: Piece[] = [];
  let bold = strong;
  const push = (text: string, url?: string) => {
    const last = pieces.at(-1);
    if (last?.bold === bold && last.url === url) last.text += text;
    else pieces.push({ text, bold, url });
  };
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const { escaped, mark, label, url, plain } = groups;
    if (mark !== undefined) bold = strong || !bold;
    else if (label !== undefined) push(label.replace(/\\(.)/gsu, '$1'), url);
    else push(escaped ?? plain ?? '');
  }
  return pieces;
}
