import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { expect } from 'vitest';
import type { Card } from '../../src/cards/card.ts';

type Node = { type: number; content?: string; custom_id?: string; label?: string; components?: Node[] };

function all(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...all(node.components ?? [])]);
}

/** The contents of a card's text displays, in order. */
export function contents(card: Card): string[] {
  return all(card.components as Node[]).flatMap(({ type, content }) => (type === 10 ? [content ?? ''] : []));
}

/** The buttons of a card, in order. */
export function buttonsOf(card: Card): { custom_id: string; label: string }[] {
  return all(card.components as Node[]).flatMap(({ type, custom_id = '', label = '' }) =>
    type === 2 ? [{ custom_id, label }] : [],
  );
}

/** A content as a reader of Discord sees it: escapes undone, bold marks gone. */
export function read(content: string): string {
  return content.replace(/\\([^0-9A-Za-z\s])|\*\*/gsu, (_all, escaped: string | undefined) => escaped ?? '');
}

/**
 * What is left of a content without what is escaped, the targets of links, and channels named by a whole id, which ping nobody:
 * only here could markdown work.
 */
function working(content: string): string {
  return content
    .replace(/\\[^0-9A-Za-z\s]/gsu, '')
    .replace(/<#\d{17,20}>/g, '')
    .replace(/\]\(https?:\/\/[^\s()<>[\]\\@|`*]+\)/g, ']');
}

/** Fails where Discord would refuse a card, or show in it what nobody should be able to put there. */
export function expectLawful(card: Card): void {
  const nodes = all(card.components as Node[]);
  const texts = contents(card);
  const ids = nodes.flatMap(({ custom_id }) => custom_id ?? []);
  expect(card.flags).toBe(32768);
  expect(card.allowedMentions).toEqual({ parse: [] });
  expect(nodes.length).toBeLessThanOrEqual(40);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.join('').length).toBeLessThanOrEqual(4000);
  expect(new TextEncoder().encode(texts.join('')).length + 12 * texts.length).toBeLessThanOrEqual(10_170);
  expect(new Set(ids).size).toBe(ids.length);
  for (const text of texts) {
    expect(text.trim()).not.toBe('');
    expect(text.isWellFormed()).toBe(true);
    for (const line of working(text).split('\n')) {
      expect(line.replace(/^(-# |### |> )/, '')).not.toMatch(/[@<|~`_:]\S|\]\(|^\s*([-+#>]|\d+\.\s)/);
    }
  }
  for (const { type, label = '', custom_id = '', components = [] } of nodes) {
    if (type === 1) expect(components.length).toBeGreaterThan(0);
    if (type === 1) expect(components.length).toBeLessThanOrEqual(5);
    if (type !== 2) continue;
    expect(label.trim()).not.toBe('');
    expect(label.length).toBeLessThanOrEqual(80);
    expect(label.isWellFormed()).toBe(true);
    expect(custom_id.length).toBeGreaterThan(0);
    expect(custom_id.length).toBeLessThanOrEqual(100);
  }
  const body = { components: card.components, flags: card.flags, allowed_mentions: card.allowedMentions };
  const checked = MessageCreateRequestSchema.safeParse(JSON.parse(JSON.stringify(body)));
  expect(checked.error?.issues ?? []).toEqual([]);
}
