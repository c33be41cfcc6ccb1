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

// Room for three rows of the table of distances, used again: it is filled for thousands of words at once.
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * Optimal string alignment distance (Damerau–Levenshtein without edits of edited parts), or `limit + 1` where it is
 * more than `limit`. Only cells as near to the diagonal as the limit are worked out (E. Ukkonen, 1985).
 */
export function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
  const more = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return more;
  const width = b.length + 2;
  if ((rows[0]?.length ?? 0) < width) rows = rows.map(() => new Uint8Array(2 * width));
  let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j < width; j++) above[j] = Math.min(j, more);
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    let least = first === 1 ? Math.min(i, more) : more;
    row[first - 1] = least;
    for (let j = first; j <= last; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const changed = (above[j - 1] ?? 0) + same;
      const moved = 1 + Math.min(above[j] ?? 0, row[j - 1] ?? 0);
      let cost = Math.min(changed, moved, more);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    row[last + 1] = more;
    if (least > limit) return more;
    [before, above, row] = [above, row, before];
  }
  return above[b.length] ?? more;
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
