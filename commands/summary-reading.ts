import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Channels } from '../src/bot/channels.ts';
import {
  componentIdOf,
  factTextsOn,
  noteOn,
  readPosted,
  type SummaryState,
} from '../src/cards/summary-state.ts';
import type { Knowledge } from '../src/knowledge/schema.ts';
import { everyFact, type Fact } from '../src/summary/facts.ts';

/** A posted summary as its messages tell it. */
export type ReadBack = {
  state: SummaryState;
  /** What it showed when it was last changed. */
  digest: string;
  /** How many of its facts the knowledge base no longer has. */
  dropped: number;
  /** Whether some of its messages are gone, and with them what they showed. */
  incomplete: boolean;
};

/**
 * Reads a posted summary back from its messages, beginning with the last one, which was pressed; nothing else is remembered of
 * it. Undefined for a message that is no such one.
 */
export async function readBack(
  pressed: { channelId: string; messageId: string; components: readonly APIMessageTopLevelComponent[] },
  knowledge: Knowledge,
  channels: Channels,
): Promise<ReadBack | undefined> {
  const { channelId: channel, messageId: posted, components } = pressed;
  const told = readPosted(components);
  if (told === undefined) return undefined;
  const messages = told.earlier.filter((id) => id !== channel);
  const before = await Promise.all(messages.map((id) => channels.read(channel, id)));
  const shown = [...before, components].filter((each) => each !== undefined);
  const facts = shown.flatMap(factTextsOn).map((text) => factOn(text, knowledge));
  const { scope, languages, digest } = told;
  const known = facts.filter((fact) => fact !== undefined);
  return {
    state: {
      scope,
      languages,
      facts: known.map(({ id }) => ({ id, chosen: true })),
      note: shown.map(noteOn).find((note) => note !== '') ?? '',
      channel,
      posted,
      turn: 0,
      page: 0,
    },
    digest,
    dropped: facts.length - known.length,
    incomplete: shown.length <= messages.length,
  };
}

const INDEXED = new WeakMap<Knowledge, ReadonlyMap<number, readonly Fact[]>>();

// Of facts that share a component id, which few do, the one whose text is shown.
function factOn({ id, content }: { id: number; content: string }, knowledge: Knowledge): Fact | undefined {
  const index =
    INDEXED.get(knowledge) ?? Map.groupBy(everyFact(knowledge).values(), (fact) => componentIdOf(fact.id));
  INDEXED.set(knowledge, index);
  const facts = index.get(id) ?? [];
  const letters = lettersOf(content);
  const isShown = ({ texts }: Fact) => Object.values(texts).some((text) => letters.includes(lettersOf(text)));
  return facts.find(isShown) ?? facts[0];
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
