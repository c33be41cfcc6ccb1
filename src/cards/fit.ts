import {
  MAX_BUTTONS_A_ROW,
  MAX_COMPONENTS,
  MAX_TEXT_BYTES,
  MAX_TEXT_UNITS,
  TEXT_DISPLAY_BYTES,
} from './limits.ts';

/** Who gets room first, the lowest number before the others. */
export const PRIORITY = { statement: 0, note: 1, question: 2, passage: 3 } as const;

/** A text for one text display, in the ways it can be shown: the best one first, the shortest one last. */
export type Block = {
  priority: (typeof PRIORITY)[keyof typeof PRIORITY];
  variants: readonly [string, ...string[]];
};

/** How many components two rows of buttons may have, and a third one with two. */
const ROWS = 2 * (1 + MAX_BUTTONS_A_ROW) + (1 + 2);

type Size = { units: number; bytes: number; displays: number };

const NOTHING: Size = { units: 0, bytes: 0, displays: 0 };

function sizeOf(text: string): Size {
  return { units: text.length, bytes: Buffer.byteLength(text) + TEXT_DISPLAY_BYTES, displays: 1 };
}

/**
 * The texts of each section that fit into one message together. Every block first gets room for its shortest
 * variant, then each, in the order of priority, its best one that still fits. Blocks that do not fit at all are
 * left out, and so are blank ones. Room is kept for three rows of buttons, `containers`, and a line between any two sections.
 */
export function fitSections(sections: readonly (readonly Block[])[], containers = 1): string[][] {
  const mostDisplays = MAX_COMPONENTS - ROWS - containers - (sections.length - containers);
  const byPriority = sections.flat().sort((a, b) => a.priority - b.priority);
  const chosen = new Map<Block, string>();
  const used = { ...NOTHING };

  const choose = (block: Block, text: string | undefined): boolean => {
    if (text === undefined || text.trim() === '') return false;
    const before = chosen.get(block);
    const { units, bytes, displays } = before === undefined ? NOTHING : sizeOf(before);
    const size = sizeOf(text);
    const next = {
      units: used.units - units + size.units,
      bytes: used.bytes - bytes + size.bytes,
      displays: used.displays - displays + size.displays,
    };
    const fits =
      next.units <= MAX_TEXT_UNITS && next.bytes <= MAX_TEXT_BYTES && next.displays <= mostDisplays;
    if (!fits) return false;
    chosen.set(block, text);
    Object.assign(used, next);
    return true;
  };

  for (const block of byPriority) choose(block, block.variants.at(-1));
  for (const block of byPriority) {
    if (chosen.has(block)) block.variants.some((text) => choose(block, text));
  }
  return sections.map((blocks) => blocks.flatMap((block) => chosen.get(block) ?? []));
}
