/**
 * Items in the order of the numbers that somebody typed: those numbered come first, in that order, the others stay behind
 * them as they were. Numbers count from 1 and may be parted by anything; digits of any width do. Undefined where there is no
 * number, or one that no item has.
 */
export function reordered<T>(items: readonly T[], typed: string): T[] | undefined {
  const numbers = [...new Set(typed.normalize('NFKC').match(/\d+/g)?.map(Number) ?? [])];
  if (numbers.length === 0 || numbers.some((number) => number < 1 || number > items.length)) return undefined;
  const first = new Set(numbers.map((number) => number - 1));
  const places = [...first, ...[...items.keys()].filter((place) => !first.has(place))];
  return places.map((place) => items[place] as T);
}
