import type { PassageIndex } from '../search/passage-index.ts';
import { isConcept, type Part, type Statement } from './statement.ts';
import { wordingOf } from './wording.ts';

/** What a word tells, at most, that no passage knows, beside one that a single passage holds. */
const UNKNOWN = 3;

/** A word or name: the terms by which it is the same in another sentence, and how much it tells. */
type Telling = { terms: readonly string[]; told: number };

const meets = (a: Part, b: Part) => a.start < b.end && b.start < a.end;

const known = new WeakMap<Statement, readonly Telling[]>();

// The words and names of a sentence, figures, dates, turns and light words aside; worked out once.
function tellingOf(statement: Statement, index: PassageIndex): readonly Telling[] {
  const before = known.get(statement);
  if (before) return before;
  const { language, terms, quantities, dates, cueParts } = statement;
  const { light } = wordingOf(language);
  const aside = [...quantities, ...dates, ...cueParts];
  const concepts = terms.filter(({ term }) => isConcept(term));
  const telling = terms.flatMap((term): Telling[] => {
    if (term.term.startsWith('_') || isConcept(term.term) || term.partOfName === true) return [];
    if (light.test(term.surface) || light.test(term.term) || aside.some((part) => meets(part, term)))
      return [];
    const meanings = concepts.filter((concept) => meets(concept, term)).map((concept) => concept.term);
    const told = index.knows(term.term, language) ? index.idf(term.term, language) : UNKNOWN;
    return [{ terms: [term.term, ...meanings], told }];
  });
  known.set(statement, telling);
  return telling;
}

/**
 * The part of the words and names of one sentence that another one says too, in these words or others of their meaning, each
 * by how much it tells.
 */
export function shareOf(one: Statement, other: Statement, index: PassageIndex): number {
  let held = 0;
  let total = 0;
  for (const { terms, told } of tellingOf(one, index)) {
    total += told;
    if (terms.some((term) => other.keys.has(term))) held += told;
  }
  return total === 0 ? 0 : held / total;
}
