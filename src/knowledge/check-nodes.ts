import type { Alias, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Path } from './problem.ts';
import { shown } from './problem.ts';

/** The aliases of a document in order, and what is wrong with aliases and keys. */
export type NodeCheck = { aliases: Alias[]; faults: { offset: number; path: Path; message: string }[] };

/**
 * Finds the aliases of a document, keys that stand twice in one map, and aliases without their anchor. yaml's own check
 * of keys takes time in the square of their number, and its error for an alias has no place.
 */
export function checkNodes(root: Node | null, lineOf: (offset: number) => number): NodeCheck {
  const found: NodeCheck = { aliases: [], faults: [] };
  const anchors = new Set<string>();
  const visit = (node: unknown, path: Path): void => {
    if (isAlias(node)) {
      found.aliases.push(node);
      if (!anchors.has(node.source)) {
        const message = `expected an alias of an anchor that stands before it, found ${shown(`*${node.source}`)}`;
        found.faults.push({ offset: node.range?.[0] ?? 0, path, message });
      }
      return;
    }
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) anchors.add(node.anchor);
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    } else if (isMap(node)) {
      const first = new Map<string, number>();
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = key.range?.[0] ?? 0;
        const before = first.get(name);
        if (before === undefined) first.set(name, offset);
        else {
          const message = `expected each key once, found ${shown(name)} again (first on line ${lineOf(before)})`;
          found.faults.push({ offset, path: [...path, name], message });
        }
        visit(value, [...path, name]);
      }
    }
  };
  visit(root, []);
  return found;
}
