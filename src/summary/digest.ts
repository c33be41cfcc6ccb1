import type { Answerer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import type { Lexicon } from '../language/terms.ts';
import { lexiconOf } from '../search/lexicon.ts';
import { choose } from './choose.ts';
import { indexTexts, withoutDuplicates } from './duplicates.ts';
import type { Fact } from './facts.ts';
import { likenesses, readTerms, vectorsOf } from './likeness.ts';
import { factsWithin, type Scope, timeOf } from './scope.ts';
import { inTurns } from './slices.ts';

/** How many facts a summary chooses among, so that comparing each with each stays quick; the newest articles count. */
const POOL = 200;
/** What a passage that only shares words with the question counts beside one that answers it. */
const SHARES_WORDS = 0.5;

/** How much a summary shows, before anybody chooses: so many facts. */
export const LENGTHS = { short: 5, full: 15 } as const;

/** How long a summary is. */
export type Length = keyof typeof LENGTHS;

const LEXICONS = new WeakMap<Knowledge, Lexicon>();

function lexiconFor(knowledge: Knowledge): Lexicon {
  const lexicon = LEXICONS.get(knowledge) ?? lexiconOf(knowledge);
  LEXICONS.set(knowledge, lexicon);
  return lexicon;
}

/** How near passages are to a question, 0 to 1, by their ids; none where the knowledge base does not cover it. */
export function relevanceTo(question: string, answerer: Answerer): ReadonlyMap<string, number> {
  const relevance = new Map<string, number>();
  const answer = answerer.ask({ question });
  if (answer.outcome === 'none') return relevance;
  for (const { id, score } of answerer.search({ words: question }).passages)
    relevance.set(id, score * SHARES_WORDS);
  for (const { id, score } of answer.passages)
    relevance.set(id, Math.max(score + SHARES_WORDS, relevance.get(id) ?? 0));
  return relevance;
}

/** Reads what summaries of a knowledge base are made from, once, without holding up anything else. */
export async function readSummaries(knowledge: Knowledge): Promise<void> {
  await inTurns(indexTexts(knowledge));
}

/**
 * The facts to make a summary of, the one that stands for most first, at most `most`; none where the scope takes in none.
 * Facts that say the same count once.
 */
export async function bestFacts(
  { knowledge, answerer }: { knowledge: Knowledge; answerer: Answerer },
  scope: Scope,
  most: number,
): Promise<Fact[]> {
  await readSummaries(knowledge);
  const relevance = scope.question === undefined ? undefined : relevanceTo(scope.question, answerer);
  const weightOf = ({ article, passage }: Fact) => relevance?.get(`${article.id}#${passage.id}`) ?? 1;
  const nearest = factsWithin(knowledge, scope, relevance)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || b.article.published.localeCompare(a.article.published))
    .slice(0, POOL);
  const pool = withoutDuplicates(knowledge, nearest);
  const lexicon = lexiconFor(knowledge);
  await inTurns(readTerms(pool, lexicon));
  const likeness = await inTurns(likenesses(vectorsOf(pool, lexicon)));
  const chosen = await inTurns(choose(pool, likeness, pool.map(weightOf), most));
  return chosen.flatMap((at) => pool[at] ?? []);
}

/**
 * Facts, the one of most weight first, in the order of time; of what happened at the same time the weightier passage comes
 * first, its sentences together and in their own order.
 */
export function inOrder(facts: readonly Fact[]): Fact[] {
  const ranks = new Map<Fact['passage'], number>();
  for (const { passage } of facts) if (!ranks.has(passage)) ranks.set(passage, ranks.size);
  const rankOf = ({ passage }: Fact) => ranks.get(passage) ?? 0;
  return facts.toSorted(
    (a, b) =>
      timeOf(a).from - timeOf(b).from ||
      timeOf(a).to - timeOf(b).to ||
      rankOf(a) - rankOf(b) ||
      a.place - b.place,
  );
}
