/** A decision tree: a number to add, or `[signal, threshold, below, from]`, its branches trees again. */
export type Tree = number | [signal: string, threshold: number, below: Tree, from: Tree];

/** What a tree adds for these signals. */
export function treeValue(tree: Tree, signals: Readonly<Record<string, number>>): number {
  let node = tree;
  while (typeof node !== 'number') {
    const [signal, threshold, below, from] = node;
    node = (signals[signal] ?? 0) < threshold ? below : from;
  }
  return node;
}
