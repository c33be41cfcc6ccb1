import type { Knowledge } from '../../src/knowledge/schema.ts';
import type { Language } from '../../src/language/language.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { choose } from '../../src/summary/choose.ts';
import { everyFact, type Fact, textIn } from '../../src/summary/facts.ts';
import { likenesses, vectorsOf } from '../../src/summary/likeness.ts';
import { atOnce } from '../../src/summary/slices.ts';
import { shuffled } from '../retrieval/random.ts';
import { type Coverage, coverageOf, filling, meanCoverage } from './coverage.ts';
import { lexRank, maximalMarginalRelevance } from './rivals.ts';

/** How long a summary may be: in sentences, as moderators choose it, and in parts of the characters of the whole article. */
const LENGTHS = [
  { sentences: 5 },
  { sentences: 10 },
  { sentences: 15 },
  { part: 0.1 },
  { part: 0.2 },
  { part: 0.3 },
] as const;
/** So many random orders, of which the mean is taken. */
const SHUFFLES = 200;

/** The name of the way in which `/summary` chooses. */
export const SHIPPED = '**coverage and diversity**';

/** How much of an article each way of choosing covers, at a length and in a language; means over articles. */
export type Line = { language: Language; length: string; way: string; sentences: number; coverage: Coverage };

type Length = (typeof LENGTHS)[number];

function nameOf(length: Length): string {
  return 'part' in length
    ? `${Math.round(length.part * 100)} % of the characters`
    : `${length.sentences} sentences`;
}

// Each way gives one order of an article's facts or more; what counts is the mean over them.
type Orders = Readonly<Record<string, readonly (readonly Fact[])[]>>;

function ordersOf(facts: readonly Fact[], knowledge: Knowledge, language: Language): Orders {
  const lengthOf = (fact: Fact) => textIn(fact, language).text.length;
  const likeness = atOnce(likenesses(vectorsOf(facts, lexiconOf(knowledge))));
  const pick = (order: readonly number[]) => order.flatMap((at) => facts[at] ?? []);
  const equal = facts.map(() => 1);
  return {
    'first sentences': [facts],
    [`random, mean of ${SHUFFLES}`]: Array.from({ length: SHUFFLES }, (_, seed) => shuffled(facts, seed)),
    'shortest sentences': [facts.toSorted((a, b) => lengthOf(a) - lengthOf(b))],
    'LexRank, then MMR': [pick(maximalMarginalRelevance(lexRank(likeness), likeness))],
    [SHIPPED]: [pick(atOnce(choose(facts, likeness, equal, facts.length)))],
  };
}

/** Measures every way of choosing on every article of more than one paragraph. */
export function measureSummaries(knowledge: Knowledge, language: Language): Line[] {
  const facts = [...everyFact(knowledge).values()];
  const articles = Map.groupBy(facts, ({ article }) => article);
  const measured = [...articles.values()]
    .filter((own) => new Set(own.flatMap(({ passage }) => passage.paragraphs)).size > 1)
    .map((own) => ({
      own,
      orders: ordersOf(own, knowledge, language),
      characters: own.reduce((sum, fact) => sum + textIn(fact, language).text.length, 0),
    }));
  const ways = Object.keys(measured[0]?.orders ?? {});
  return LENGTHS.flatMap((length) =>
    ways.map((way): Line => {
      const summaries = measured.flatMap(({ own, orders, characters }) =>
        (orders[way] ?? []).map((order) => {
          const some =
            'part' in length
              ? filling(order, language, characters * length.part)
              : order.slice(0, length.sentences);
          return { sentences: some.length, coverage: coverageOf(some, own) };
        }),
      );
      const sentences = summaries.reduce((sum, each) => sum + each.sentences, 0) / summaries.length;
      return {
        language,
        length: nameOf(length),
        way,
        sentences,
        coverage: meanCoverage(summaries.map(({ coverage }) => coverage)),
      };
    }),
  );
}
