import type { PassageIndex } from '../search/passage-index.ts';
import { isConcept, type Part, type Statement } from './statement.ts';
import { wordingOf } from './wording.ts';

/** What a word tells, at most, that no passage knows, beside one that a single passage holds. */
const UNKNOWN = 3;

const meets = (a: Part, b: Part) => a.start < b.end && b.start < a.end;

/**
 * The part of the words and names of one sentence that another one says too, in these words or others of their meaning, each
 * by how much it tells; figures, dates and turns aside.
 */
export function shareOf(one: Statement, other: Statement, index: PassageIndex): number {
  const { language, quantities, dates, cueParts } = one;
  const { light } = wordingOf(language);
  const aside = [...quantities, ...dates, ...cueParts];
  let held = 0;
  let total = 0;
  for (const term of one.terms) {
    if (term.term.startsWith('_') || isConcept(term.term) || term.partOfName === true) continue;
    if (light.test(term.surface) || light.test(term.term) || aside.some((part) => meets(part, term)))
      continue;
    const told = index.knows(term.term, language) ? index.idf(term.term, language) : UNKNOWN;
    total += told;
    const isSame =
      other.keys.has(term.term) ||
      one.terms.some((near) => isConcept(near.term) && meets(near, term) && other.keys.has(near.term));
    if (isSame) held += told;
  }
  return total === 0 ? 0 : held / total;
}
