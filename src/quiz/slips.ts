const HANGUL = /\p{sc=Hangul}/u;
const HAN_OR_DIGIT = /[\p{sc=Han}\p{Nd}]/gu;

// A syllable of Hangul is two or three letters: 이제명 has one letter other than 이재명.
const letters = (text: string) => (HANGUL.test(text) ? text.normalize('NFD') : text);

/** How many slips a form of so many letters may have. */
function allowance(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * How many letters were inserted, left out, replaced or swapped with their neighbour (optimal string alignment distance).
 */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          replaced,
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          swapped ? (before[j - 2] ?? 0) + 1 : replaced,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * How many slips make one folded form of another. A Han character or a digit is never one: another one means another
 * thing; and two slips are no slips where the first letter is another.
 */
export function slipsOf(typed: string, meant: string): number {
  const exact = (text: string) => (text.match(HAN_OR_DIGIT) ?? []).join('');
  if (exact(typed) !== exact(meant)) return Number.POSITIVE_INFINITY;
  const slips = slipsBetween(letters(typed), letters(meant));
  // Southeast is no Northeast: whoever slips begins the word right.
  return slips > 1 && typed[0] !== meant[0] ? Number.POSITIVE_INFINITY : slips;
}

/**
 * How many slips in a folded form are forgiven: none in fewer than five letters, one in fewer than nine, else two. A
 * syllable of Hangul counts as its letters, of which it has one more to tell it from others.
 */
export function forgiven(meant: string): number {
  const { length } = letters(meant);
  return allowance(HANGUL.test(meant) ? length - 1 : length);
}
