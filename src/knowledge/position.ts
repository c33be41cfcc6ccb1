import type { Node, Pair, YAMLMap } from 'yaml';
import { isMap, isNode, isScalar, isSeq, Scalar } from 'yaml';
import type { Path, Position } from './problem.ts';

/** Finds where a value, or with `key` the key it has in its map, stands in a file. */
export type Locate = (path: Path, at?: 'key' | 'value') => Position;

/**
 * Makes a `Locate` for a parsed document. A number after a text written with `|` is one of its lines. What is missing is found at the nearest thing around it that is there; what
 * comes through an alias is found at the alias.
 */
export function createLocator(contents: Node | null, positionAt: (offset: number) => Position): Locate {
  const pairsByMap = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairsOf = (map: YAMLMap) => {
    let pairs = pairsByMap.get(map);
    if (!pairs) {
      pairs = new Map(
        map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]),
      );
      pairsByMap.set(map, pairs);
    }
    return pairs;
  };
  const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

  return (path, at = 'value') => {
    let node: unknown = contents;
    let offset = startOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
      let key: unknown;
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(step));
        if (!pair) break;
        ({ key, value: node } = pair);
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
      } else if (isScalar(node) && node.type === Scalar.BLOCK_LITERAL && typeof step === 'number') {
        return { line: positionAt(startOf(node) ?? 0).line + 1 + step, column: 1 };
      } else break;
      const wantsKey = at === 'key' && index === path.length - 1;
      offset = (wantsKey ? undefined : startOf(node)) ?? startOf(key) ?? offset;
    }
    return positionAt(offset);
  };
}
