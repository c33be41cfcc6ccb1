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
 * Whether a passage tells of the kind of thing that is asked for: where, who, how many, or when it happened. A date in its
 * text may be that of the report; only that of the passage is when.
 */
export function tellsOf({ asking }: Question, { hit, evidence }: Candidate): boolean {
  return evidence.kind > 0 && (asking.kind !== 'when' || hit.document.passage.when !== undefined);
}

/**
 * A follow-up without words of its own ("and when?") asks of the passage that answered the question before it: that one is
 * put first, with the confidence it had. Where it does not tell of the kind of thing that is asked for, what is near is
 * shown, and nothing is answered.
 */
function askedBarely(followUp: Question, before: Judgement, together: Judgement): Judgement {
  const id = before.candidates[0]?.hit.document.id;
  const same = together.candidates.find(({ hit }) => hit.document.id === id);
  if (before.outcome === 'answered' && same && tellsOf(followUp, same)) {
    const others = together.candidates.filter((candidate) => candidate !== same);
    const { confidence } = before;
    return { ...together, candidates: [same, ...others], confidence, outcome: 'answered' };
  }
  const first = together.candidates[0];
  const told = first !== undefined && tellsOf(followUp, first);
  return together.outcome === 'answered' && !told ? { ...together, outcome: 'related' } : together;
}

type IsAsked = (reading: PassageReading, term: string) => boolean;

/**
 * Whether a question may be read as one that goes on from the question before it: every word of its own that tells anything
 * stands in the passage that answers the two together, or in a question that the passage answers. What brings up a
 * matter of its own ("and the weather?") is never answered out of the one before.
 */
function goesOn(words: readonly string[], together: Judgement, isAsked: IsAsked): boolean {
  const first = together.candidates[0]?.hit.document;
  const reading = first && shownReading(first, together.question.language)?.reading;
  return reading !== undefined && words.every((term) => reading.terms.has(term) || isAsked(reading, term));
}

/**
 * Makes what judges a question that is not answered by itself, as `alone` has it, as one that goes on from the question `after`;
 * `understood` then holds the two as one question.
 */
export function createFollowUpJudge(
  judge: (input: QuestionInput) => Judgement,
  isAsked: IsAsked,
): (input: AskInput, after: string, alone: Judgement) => Judgement {
  return (input, after, alone) => {
    const understood = `${input.question.trim()} (${after.trim()})`;
    const together = judge({ ...input, question: understood, asking: input.question });
    const words = wordsOf(alone.question);
    if (words.length === 0) {
      if (alone.question.asking.kind === undefined) return alone;
      return { ...askedBarely(alone.question, judge({ ...input, question: after }), together), understood };
    }
    const better = together.confidence > alone.confidence;
    return better && goesOn(words, together, isAsked) ? { ...together, understood } : alone;
  };
}
