import type { Language } from '../language/language.ts';
import type { DateMention } from '../language/rules.ts';
import { CONCEPT_MARK, NAME_MARK } from '../language/terms.ts';
import { findFolded, foldAnswer } from './fold.ts';
import type { Material, QuizPassage, Statement } from './material.ts';
import { readMentions } from './mentions.ts';

/** How much of a question a sentence has to hold, in parts of what the sentence that answers it holds, to answer it too. */
const ENOUGH = 0.75;

const monthOf = ({ year, month }: DateMention) => `date:${year ?? ''}-${month ?? ''}`;

/** What a text is about: its words, names, numbers and months. */
export type Gist = ReadonlySet<string>;

/** The gist of a text that was read. */
export function gistOf({ terms, dates }: Statement['reading']): Gist {
  return new Set([
    // Pieces of words and meanings would count the same word more than once.
    ...terms
      .filter(({ term, weight }) => weight === 1 && !term.startsWith(CONCEPT_MARK))
      .map(({ term }) => term),
    ...dates.map(monthOf),
  ]);
}

/** The gist of a question, without what stands in its answer. */
export function gistOfQuestion(text: string, answer: string, { lexicon }: Material): Gist {
  const answered = gistOf(readMentions(answer, lexicon));
  return new Set([...gistOf(readMentions(text, lexicon))].filter((term) => !answered.has(term)));
}

// A name that stands in most passages tells little of what a sentence is about.
function weightOf(term: string, material: Material): number {
  if (!term.startsWith(NAME_MARK)) return 1;
  const holding = material.passagesNaming(term.slice(NAME_MARK.length)).length;
  const all = material.passages.length;
  return holding === 0 || all < 2 ? 1 : Math.log((1 + all) / holding) / Math.log(1 + all);
}

/** How much of a gist a sentence holds, 0 to 1; what its passage says elsewhere counts as half. */
export function coverage(gist: Gist, statement: Statement, rest: Gist, material: Material): number {
  const own = gistOf(statement.reading);
  let held = 0;
  let all = 0;
  for (const term of gist) {
    const weight = weightOf(term, material);
    all += weight;
    if (own.has(term)) held += weight;
    else if (rest.has(term)) held += weight / 2;
  }
  return all === 0 ? 1 : held / all;
}

/** A question with the sentence that answers it. */
export type Answered = { gist: Gist; language: Language; statement: Statement };

/**
 * The sentence that makes a wrong answer right as well, of those of the passages given: it holds that answer and nearly as
 * much of the question as the one that answers it does. The sentence that answers, where it holds the other one too, is
 * such a one. Undefined where there is none.
 */
export function supportOf(
  wrong: string,
  { gist, language, statement }: Answered,
  passages: readonly QuizPassage[],
  material: Material,
): Statement | undefined {
  const folded = foldAnswer(wrong);
  const enough = ENOUGH * coverage(gist, statement, new Set(), material);
  for (const passage of passages) {
    const statements = material.statements(passage, language);
    for (const each of statements) {
      // Folding is most of the work, and most sentences do not hold it.
      if (!each.folded.includes(folded) || findFolded(each.text, wrong) === undefined) continue;
      if (each.passage === statement.passage && each.start === statement.start) return each;
      const rest = new Set(statements.flatMap((other) => [...gistOf(other.reading)]));
      if (coverage(gist, each, rest, material) >= enough) return each;
    }
  }
  return undefined;
}
