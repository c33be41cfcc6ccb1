import type { Range } from '../answer/answer.ts';
import { graphemes } from '../text/plain-text.ts';
import { escapeMarkdown } from './escape.ts';

/**
 * A text escaped, with ranges of it bold. Ranges may come in any order, overlap or reach beyond the text; each
 * grows to whole graphemes and leaves out white space at its ends, which Discord would not show bold.
 */
export function boldText(text: string, ranges: readonly Range[]): string {
  const wellFormed = text.toWellFormed();
  let marked = '';
  let at = 0;
  for (const [start, end] of joined(wellFormed, ranges)) {
    marked += escapeMarkdown(wellFormed.slice(at, start)) + bold(wellFormed.slice(start, end));
    at = end;
  }
  return marked + escapeMarkdown(wellFormed.slice(at));
}

function joined(text: string, ranges: readonly Range[]): Range[] {
  const segments = graphemes(text);
  const grown = ranges
    .map(([start, end]) => [Math.max(0, Math.trunc(start)), Math.min(text.length, Math.trunc(end))] as const)
    .filter(([start, end]) => start < end)
    .sort(([a], [b]) => a - b)
    .flatMap(([start, end]): Range[] => {
      const first = segments.containing(start);
      const last = segments.containing(end - 1);
      return first && last ? [[first.index, last.index + last.segment.length]] : [];
    });
  return grown.reduce<Range[]>((merged, [start, end]) => {
    const previous = merged.at(-1);
    if (previous && start <= previous[1]) previous[1] = Math.max(previous[1], end);
    else merged.push([start, end]);
    return merged;
  }, []);
}

// Line by line, since bold ends where a paragraph does.
function bold(text: string): string {
  return text.replace(/\S(?:[^\n\r]*\S)?/gu, (line) => `**${escapeMarkdown(line)}**`);
}
