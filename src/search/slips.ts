import { foldName } from '../language/names.ts';

/** Finds the name that a misspelt word most likely means. */
export type SlipFinder = {
  /**
   * The id of the name one or two slips away from a word, and the form of it that is nearest; undefined where none or more
   * than one name is.
   */
  nameNear(word: string): { id: string; form: string } | undefined;
};

/** A word as its letters, Hangul syllables taken apart: 타카이치 is one letter of nine from 다카이치. */
export function spellingOf(word: string): string[] {
  return [...word.normalize('NFD')];
}

/**
 * Optimal string alignment distance (Damerau–Levenshtein without edits of edited parts), or `limit + 1` where it is
 * more than `limit`.
 */
export function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = b.map((_, at) => at).concat(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
}

const SHORTEST = 4;

/**
 * Builds a finder over the aliases of the glossary. Only words of four letters or more are compared (a Hangul syllable
 * has two or three), of which the first is right, with one slip allowed up to seven letters and two beyond.
 */
export function createSlipFinder(names: Iterable<{ id: string; aliases: Iterable<string> }>): SlipFinder {
  const byLength = new Map<number, { id: string; form: string; letters: string[] }[]>();
  for (const { id, aliases } of names) {
    for (const alias of aliases) {
      const spelt = spellingOf(foldName(alias));
      if (spelt.length < SHORTEST) continue;
      const same = byLength.get(spelt.length);
      if (same) same.push({ id, form: alias, letters: spelt });
      else byLength.set(spelt.length, [{ id, form: alias, letters: spelt }]);
    }
  }
  return {
    nameNear(word) {
      const spelt = spellingOf(foldName(word));
      if (spelt.length < SHORTEST) return undefined;
      const limit = spelt.length < 8 ? 1 : 2;
      let best = limit + 1;
      const found = new Map<string, string>();
      for (let length = spelt.length - limit; length <= spelt.length + limit; length++) {
        for (const candidate of byLength.get(length) ?? []) {
          if (candidate.letters[0] !== spelt[0] && limit === 1) continue;
          const distance = editDistance(spelt, candidate.letters, limit);
          if (distance > best || distance > limit) continue;
          if (distance < best) found.clear();
          best = distance;
          if (!found.has(candidate.id)) found.set(candidate.id, candidate.form);
        }
      }
      const [only] = found;
      return only && found.size === 1 ? { id: only[0], form: only[1] } : undefined;
    },
  };
}
