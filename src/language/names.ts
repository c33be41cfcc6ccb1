import type { Normalised } from './normalise.ts';
import { foldKana, normalise } from './normalise.ts';

/** A name found in a text: `id` is the name's, `start` and `end` are units of the text searched. */
export type NameMatch = { id: string; start: number; end: number };

/** Finds names by any of their aliases, whatever the script. */
export type NameFinder = {
  /** The names in a folded text, leftmost and longest first, without overlap. */
  find(text: Normalised['text']): NameMatch[];
};

type Node = { next: Map<string, Node>; id?: string };

const HANGUL = /\p{sc=Hangul}/u;

const SKIPPED = /[\s\-‐‑–·・．.'’]/u;
const LATIN_OR_DIGIT = /[\p{sc=Latin}\p{Nd}]/u;

/** A name as it is compared: folded, kana as hiragana, without spaces, hyphens and middle dots. */
export function foldName(name: string): string {
  return foldKana(normalise(name).text)
    .split('')
    .filter((character) => !SKIPPED.test(character))
    .join('');
}

function isBoundary(text: string, at: number): boolean {
  return !(LATIN_OR_DIGIT.test(text[at - 1] ?? '') && LATIN_OR_DIGIT.test(text[at] ?? ''));
}

// 또한 반도체 holds no 한반도: a short name in Hangul begins a word and is not torn apart by a space.
function isWhole(text: string, start: number, end: number): boolean {
  const shortest = 4;
  if (end - start >= shortest + 1) return true;
  return (
    !/\s/u.test(text.slice(start, end)) && (end - start >= shortest || !HANGUL.test(text[start - 1] ?? ''))
  );
}

/**
 * Builds a finder for names and their aliases. An alias in Latin letters is found as whole words, one in another
 * script anywhere (a particle may follow), but three syllables of Hangul or fewer only at the start of a word. Where two names share an alias the first keeps it.
 */
export function createNameFinder(names: Iterable<{ id: string; aliases: Iterable<string> }>): NameFinder {
  const root: Node = { next: new Map() };
  for (const { id, aliases } of names) {
    for (const alias of aliases) {
      let node = root;
      for (const character of foldName(alias)) {
        const next = node.next.get(character) ?? { next: new Map() };
        node.next.set(character, next);
        node = next;
      }
      if (node !== root) node.id ??= id;
    }
  }

  const matchAt = (text: string, start: number): NameMatch | undefined => {
    let node = root;
    let found: NameMatch | undefined;
    for (let at = start; at < text.length; at++) {
      const character = text[at] ?? '';
      if (at > start && SKIPPED.test(character)) continue;
      const next = node.next.get(character);
      if (!next) break;
      node = next;
      if (node.id === undefined || !isBoundary(text, at + 1)) continue;
      if (HANGUL.test(character) && !isWhole(text, start, at + 1)) continue;
      found = { id: node.id, start, end: at + 1 };
    }
    return found;
  };

  return {
    find(folded) {
      const text = foldKana(folded);
      const matches: NameMatch[] = [];
      for (let at = 0; at < text.length; at++) {
        if (!root.next.has(text[at] ?? '') || !isBoundary(text, at)) continue;
        const match = matchAt(text, at);
        if (!match) continue;
        matches.push(match);
        at = match.end - 1;
      }
      return matches;
    },
  };
}
