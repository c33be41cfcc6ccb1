import type { Services } from '../src/bot/services.ts';
import type { Card } from '../src/cards/card.ts';
import { MAX_MENU_OPTIONS } from '../src/cards/limits.ts';
import { type Summary, statusCard } from '../src/cards/summary-card.ts';
import { headingOf } from '../src/cards/summary-heading.ts';
import type { ShownFact } from '../src/cards/summary-parts.ts';
import { previewCard } from '../src/cards/summary-preview.ts';
import type { SummaryState } from '../src/cards/summary-state.ts';
import type { Knowledge } from '../src/knowledge/schema.ts';
import type { Language } from '../src/language/language.ts';
import { bestFacts, inOrder, LENGTHS, type Length } from '../src/summary/digest.ts';
import { sameAs } from '../src/summary/duplicates.ts';
import { type Fact, factOf } from '../src/summary/facts.ts';
import { wordsFor } from '../src/words/index.ts';

/** What summaries are made from. */
export type Known = Pick<Services, 'knowledge' | 'answerer'>;

/** A summary as it begins: the best facts for its scope, as many of them chosen as its length says; undefined without any. */
export async function begun(
  wish: Pick<SummaryState, 'scope' | 'languages' | 'channel'> & { length: Length },
  services: Known,
): Promise<SummaryState | undefined> {
  const { length, ...rest } = wish;
  const best = await bestOf(wish, services);
  if (best.length === 0) return undefined;
  const chosen = new Set(best.slice(0, LENGTHS[length]));
  const facts = inOrder(best).map((fact) => ({ id: fact.id, chosen: chosen.has(fact) }));
  return { ...rest, facts, note: '', posted: undefined, turn: 0, page: 0 };
}

/** The state with further facts of its scope to choose from, as many as a menu takes. */
export async function withMoreToChoose(state: SummaryState, services: Known): Promise<SummaryState> {
  const known = new Set(state.facts.map(({ id }) => id));
  const more = inOrder(await bestOf(state, services)).filter(({ id }) => !known.has(id));
  const facts = [...state.facts, ...more.map(({ id }) => ({ id, chosen: false }))];
  return { ...state, facts: facts.slice(0, MAX_MENU_OPTIONS) };
}

function bestOf({ scope }: Pick<SummaryState, 'scope'>, services: Known): Promise<Fact[]> {
  const parts = { knowledge: services.knowledge(), answerer: services.answerer() };
  return bestFacts(parts, scope, MAX_MENU_OPTIONS);
}

/** Facts as they are shown, with those that say the same. */
export function shownFacts(ids: readonly string[], knowledge: Knowledge): ShownFact[] {
  return ids.flatMap((id) => {
    const fact = factOf(knowledge, id);
    return fact === undefined ? [] : [{ fact, sources: sameAs(knowledge, fact) }];
  });
}

/** The summary that a state stands for, as the knowledge base has it now; facts that are gone are left out. */
export function summaryOf(
  { scope, languages, facts, note }: Pick<SummaryState, 'scope' | 'languages' | 'facts' | 'note'>,
  knowledge: Knowledge,
  updated?: string,
): Summary {
  const chosen = facts.flatMap(({ id, chosen: is }) => (is ? [id] : []));
  const heading = headingOf(scope, knowledge, languages);
  return { heading, languages, facts: shownFacts(chosen, knowledge), note, updated };
}

/** The preview of a state as the knowledge base has it now, with how many facts are gone since. */
export function previewOf(state: SummaryState, services: Known, viewer: Language, status?: string): Card {
  const knowledge = services.knowledge();
  const offered = shownFacts(
    state.facts.map(({ id }) => id),
    knowledge,
  );
  const { say } = wordsFor(viewer);
  if (offered.length === 0) return statusCard(say('summary.allGone'));
  const dropped = state.facts.length - offered.length;
  const said = [status, dropped > 0 ? say('summary.dropped', { count: dropped }) : undefined];
  return previewCard(summaryOf(state, knowledge), state, offered, {
    viewer,
    status: said.filter((each) => each !== undefined).join('\n') || undefined,
  });
}
