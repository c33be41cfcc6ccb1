import type { AskedQuestion } from '../search/documents.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Question } from './question.ts';

/** How much of a question and of another one is in both, in units of information. */
type Overlap = { both: number; ours: number; theirs: number };

/** What agreeing on the kind of thing asked for is worth. */
const KIND_INFORMATION = 1.5;
/** What agreeing on the word next to the question word is worth ("which *temple*"). */
const FOCUS_INFORMATION = 2;

function overlapOf(question: Question, other: AskedQuestion, index: PassageIndex): Overlap {
  let both = 0;
  let theirs = 0;
  for (const [term, weight] of other.terms) {
    const information = weight * index.idf(term, question.language);
    theirs += information;
    const ours = question.information.get(term);
    if (ours !== undefined) both += Math.min(ours, information);
  }
  let ours = question.total;
  const { asking } = question;
  if (asking.kind !== undefined && other.asking.kind !== undefined) {
    const same = asking.kind === other.asking.kind;
    ours += KIND_INFORMATION;
    theirs += KIND_INFORMATION;
    if (same) both += KIND_INFORMATION;
    if (asking.focus.length > 0 && other.asking.focus.length > 0) {
      ours += FOCUS_INFORMATION;
      theirs += FOCUS_INFORMATION;
      if (same && asking.focus.some((term) => other.asking.focus.includes(term))) both += FOCUS_INFORMATION;
    }
  }
  return { both, ours, theirs };
}

const best = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);

/** Likeness of a question to the nearest of several: Dice's coefficient over their information (0 to 1). */
export function likenessTo(
  question: Question,
  others: readonly AskedQuestion[],
  index: PassageIndex,
): number {
  return best(
    others.map((other) => {
      const { both, ours, theirs } = overlapOf(question, other, index);
      return ours + theirs === 0 ? 0 : (2 * both) / (ours + theirs);
    }),
  );
}

/** How much of the nearest of several a question repeats (0 to 1), whatever else it says. */
export function repeats(question: Question, others: readonly AskedQuestion[], index: PassageIndex): number {
  return best(
    others.map((other) => {
      const { both, theirs } = overlapOf(question, other, index);
      return theirs === 0 ? 0 : both / theirs;
    }),
  );
}
