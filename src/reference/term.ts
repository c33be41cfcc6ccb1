import type { Answerer, AnswerPassage, Citation } from '../answer/answer.ts';
import type { Knowledge, Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { mentionsOf, relatedTerms, sourceOf } from './glossary.ts';

/** A term with all that is shown of it. */
export type ShownTerm = {
  term: Name;
  /** Where its description comes from; undefined where its article is not in use, and then it is not described. */
  source: Citation | undefined;
  /** The passages that mention it, in their order. */
  passages: readonly AnswerPassage[];
  /** Terms that are mentioned together with it, the nearest first. */
  related: readonly Name[];
};

/** As many as a menu of Discord's holds. */
const RELATED = 25;

/** A term with its source, the passages that mention it, and the terms that they mention too. */
export function showTerm(
  term: Name,
  knowledge: Knowledge,
  { passage }: Pick<Answerer, 'passage'>,
  language: Language,
): ShownTerm {
  const { articles } = knowledge;
  return {
    term,
    source: sourceOf(term, articles),
    passages: mentionsOf(term.id, articles).flatMap((id) => passage(id, language) ?? []),
    related: relatedTerms(term.id, knowledge, RELATED),
  };
}
