import type { PassageReading } from '../search/documents.ts';
import type { Answer, AskInput, Premise } from './answer.ts';
import type { Question, QuestionInput } from './question.ts';
import type { Candidate, Workings } from './ranking.ts';
import { shownReading } from './shown.ts';

/** What a question comes to, before it is put into an answer. */
export type Judgement = Workings &
  Pick<Answer, 'outcome' | 'confidence' | 'understood'> & { premise: Premise | undefined };

const isPiece = (term: string) => term.startsWith('_') || term.startsWith('#');

// The words of a question that tell anything.
const wordsOf = ({ information }: Question) =>
  [...information].filter(([term, told]) => told > 0 && !isPiece(term)).map(([term]) => term);

/**
 * What a follow-up without words of its own ("and when?") is about: the passage that answered the question before it, put
 * first among the candidates for the two together, with the confidence it had. Undefined where the question before was not
 * answered, or its passage does not tell of the kind of thing that is asked for.
 */
function stillAbout(
  followUp: Question,
  before: Judgement,
  together: Judgement,
): { candidates: readonly Candidate[]; confidence: number } | undefined {
  if (before.outcome !== 'answered' || wordsOf(followUp).length > 0) return undefined;
  const id = before.candidates[0]?.hit.document.id;
  const same = together.candidates.find(({ hit }) => hit.document.id === id);
  if (same === undefined || same.evidence.kind <= 0) return undefined;
  const others = together.candidates.filter((candidate) => candidate !== same);
  return { candidates: [same, ...others], confidence: before.confidence };
}

type IsAsked = (reading: PassageReading, term: string) => boolean;

/**
 * Whether a question may be read as one that goes on from the question before it: it asks for something, and every word of
 * its own that tells anything stands in the passage that answers the two together, or in a question that the passage
 * answers. What brings up a matter of its own ("and the weather?") is never answered out of the one before.
 */
function goesOn(followUp: Question, reading: PassageReading | undefined, isAsked: IsAsked): boolean {
  if (reading === undefined) return false;
  const words = wordsOf(followUp);
  if (words.length === 0) return followUp.asking.kind !== undefined;
  return words.every((term) => reading.terms.has(term) || isAsked(reading, term));
}

/**
 * Makes what judges a question by itself and, where that does not answer it, as one that goes on from the question `after`;
 * `understood` then holds the two as one question.
 */
export function createFollowUpJudge(
  judge: (input: QuestionInput) => Judgement,
  isAsked: IsAsked,
): (input: AskInput, after: string) => Judgement {
  return (input, after) => {
    const alone = judge(input);
    if (alone.outcome === 'answered') return alone;
    const understood = `${input.question.trim()} (${after.trim()})`;
    const together = judge({ ...input, question: understood, asking: input.question });
    const still = stillAbout(alone.question, judge({ ...input, question: after }), together);
    if (still) return { ...together, ...still, outcome: 'answered', understood };
    const first = together.candidates[0]?.hit.document;
    const reading = first && shownReading(first, together.question.language)?.reading;
    const better = together.confidence > alone.confidence;
    return better && goesOn(alone.question, reading, isAsked) ? { ...together, understood } : alone;
  };
}
