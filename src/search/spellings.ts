import { editDistance, spellingOf } from './slips.ts';

/** A term with how far it is from another, in slips. */
export type Near = { term: string; distance: number };

// One bit for each letter that stands in a word, by its code modulo 32.
function maskOf(letters: readonly string[]): number {
  let mask = 0;
  for (const letter of letters) mask |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  return mask;
}

function countBits(number: number): number {
  let left = number;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}

/**
 * Makes what finds, among terms, those that are at most `limit` slips away from another one. A slip changes at most two of the
 * letters that stand in a word, so words that differ in more are passed over: of thousands a few dozen are compared.
 */
export function createSpellings(terms: Iterable<string>): (term: string, limit: number) => Near[] {
  const byLength = new Map<number, { term: string; mask: number }[]>();
  for (const term of terms) {
    const letters = spellingOf(term);
    const known = { term, mask: maskOf(letters) };
    const same = byLength.get(letters.length);
    if (same) same.push(known);
    else byLength.set(letters.length, [known]);
  }
  return (term, limit) => {
    const letters = spellingOf(term);
    const mask = maskOf(letters);
    const found: Near[] = [];
    for (let length = letters.length - limit; length <= letters.length + limit; length++) {
      for (const known of byLength.get(length) ?? []) {
        if (known.term === term || countBits(mask ^ known.mask) > 2 * limit) continue;
        const distance = editDistance(letters, spellingOf(known.term), limit);
        if (distance <= limit) found.push({ term: known.term, distance });
      }
    }
    return found;
  };
}
