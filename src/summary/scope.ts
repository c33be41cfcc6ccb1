import { type Span, spanOf, spansMeet } from '../answer/when.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { readIsoDate } from '../reference/date-input.ts';
import { everyFact, type Fact } from './facts.ts';

/**
 * What a summary is of: a topic or an article, by id, or the passages that answer a question; and from which day to which.
 * What is undefined does not narrow it.
 */
export type Scope = {
  topic?: string | undefined;
  article?: string | undefined;
  question?: string | undefined;
  /** ISO dates, also of a month or a year, as `2026-01`. */
  from?: string | undefined;
  to?: string | undefined;
};

/**
 * When what a fact tells of happened, or where it does not say so, the day on which its article was published.
 */
export function timeOf({ passage, article }: Fact): Span {
  const published = Date.parse(`${article.published}T00:00:00Z`);
  const happened = passage.when === undefined ? undefined : spanOf(passage.when);
  return happened ?? { from: published, to: published };
}

/**
 * The facts that a scope takes in, in the order of the knowledge base. `relevant`: the ids of the passages that answer its
 * question, where it has one.
 */
export function factsWithin(
  knowledge: Knowledge,
  scope: Scope,
  relevant: ReadonlyMap<string, number> | undefined,
): Fact[] {
  const span = {
    from: readIsoDate(scope.from ?? '')?.span.from ?? Number.NEGATIVE_INFINITY,
    to: readIsoDate(scope.to ?? '')?.span.to ?? Number.POSITIVE_INFINITY,
  };
  return [...everyFact(knowledge).values()].filter(
    (fact) =>
      (scope.topic === undefined || fact.passage.topics.includes(scope.topic)) &&
      (scope.article === undefined || fact.article.id === scope.article) &&
      (relevant === undefined || relevant.has(`${fact.article.id}#${fact.passage.id}`)) &&
      spansMeet(timeOf(fact), span),
  );
}
