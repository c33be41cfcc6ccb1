import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { LocalAttachment } from './message.ts';

/**
 * Gives back components as Discord stores them: each with an `id` (given ones stay, the others are counted up from 1),
 * and `attachment://name` resolved to the address of the attachment.
 */
export function settleComponents(
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly LocalAttachment[],
): APIMessageTopLevelComponent[] {
  const settled = structuredClone([...components]);
  const taken = new Set<number>();
  const withoutId: Node[] = [];
  visit(settled, (node) => {
    if (typeof node.id === 'number' && node.id > 0) taken.add(node.id);
    else withoutId.push(node);
    resolveMedia(node.file, attachments);
    resolveMedia(node.media, attachments);
    for (const item of node.items ?? []) resolveMedia(item.media, attachments);
  });
  let next = 1;
  for (const node of withoutId) {
    while (taken.has(next)) next += 1;
    node.id = next;
    taken.add(next);
  }
  return settled;
}

type Media = { url: string; proxy_url?: string; content_type?: string };
type Node = {
  id?: number;
  components?: Node[];
  accessory?: Node;
  file?: Media;
  media?: Media;
  items?: { media?: Media }[];
};

function visit(nodes: unknown, each: (node: Node) => void): void {
  for (const node of nodes as Node[]) {
    each(node);
    visit(node.components ?? [], each);
    if (node.accessory !== undefined) visit([node.accessory], each);
  }
}

function resolveMedia(media: Media | undefined, attachments: readonly LocalAttachment[]): void {
  if (media === undefined) return;
  const name = media.url.startsWith('attachment://') ? media.url.slice('attachment://'.length) : undefined;
  const attachment = attachments.find(({ filename }) => filename === name);
  media.url = attachment?.url ?? media.url;
  media.proxy_url = media.url;
  if (attachment !== undefined) media.content_type = attachment.contentType;
}
