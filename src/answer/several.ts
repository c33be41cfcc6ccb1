import { type Judgement, tellsOf } from './follow-up.ts';
import { asksForAll, partsOf } from './parts.ts';
import type { Question } from './question.ts';
import { type Candidate, confidenceOf, THRESHOLDS } from './ranking.ts';

/** A passage that answers a question, or one of the questions that it asks at once. */
export type Answering = { question: Question; candidate: Candidate };

/** A judgement with what answers; the confidence in several passages is that in the least sure of them. */
export type Settled = Judgement & { answering: readonly Answering[] };

/** The most passages that answer together. */
const MOST = 3;

// Each passage once, with the sentence of the first question that it answers, or of each question where they differ.
const distinct = (answering: readonly Answering[]) =>
  answering
    .filter(
      ({ question, candidate }, at) =>
        answering.findIndex(
          (other) =>
            other.candidate.hit.document === candidate.hit.document && other.question.text === question.text,
        ) === at,
    )
    .slice(0, MOST);

const firstOf = ({ question, candidates, outcome }: Judgement): Answering[] => {
  const [candidate] = candidates;
  return outcome === 'answered' && candidate ? [{ question, candidate }] : [];
};

// The passages after the first that answer as surely as one must that answers alone.
function othersOf(judgement: Judgement): Answering[] {
  const { question, candidates } = judgement;
  const least = THRESHOLDS.answered[question.language];
  return candidates.slice(1).flatMap((candidate) => {
    const rest = candidates.filter((other) => other !== candidate);
    const sure = confidenceOf({ ...judgement, candidates: [candidate, ...rest] }) >= least;
    return sure && candidate.evidence.foreignPlace === 0 ? [{ question, candidate }] : [];
  });
}

// When and where are to be of one meeting, not of two: where the passage that is best for the whole answers some part, and
// tells of the kind of thing that each of the others asks for, it answers them all.
function byOne(whole: Judgement, parts: readonly Judgement[]): Answering[] {
  const id = whole.candidates[0]?.hit.document.id;
  const own = parts.flatMap(({ question, candidates }) => {
    const candidate = candidates.find(({ hit }) => hit.document.id === id);
    return candidate && tellsOf(question, candidate) ? [{ question, candidate }] : [];
  });
  const isFirst = parts.some((part) => firstOf(part)[0]?.candidate.hit.document.id === id);
  return isFirst && own.length === parts.length ? own : [];
}

/**
 * What answers a question that may ask several things at once. Where every part of it is answered the parts answer it, also
 * where it is too much for one passage as a whole; else what answers the whole comes first, and what answers a part of it after
 * that. A question for all there is is answered by every passage that is sure to. At most three; where nothing answers, none.
 * `judge` judges a part; without it the question is not taken apart.
 */
export function settle(whole: Judgement, judge?: (question: string) => Judgement): Settled {
  if (whole.premise !== undefined) return { ...whole, answering: [] };
  const parts = judge ? partsOf(whole.question).map(judge) : [];
  const one = byOne(whole, parts);
  const ofParts = one.length > 0 ? one : parts.flatMap(firstOf);
  if (parts.length > 0 && ofParts.length === parts.length) {
    const sure = parts.map((part) => part.confidence);
    const confidence = one.length > 0 ? Math.max(...sure) : Math.min(...sure);
    return { ...whole, outcome: 'answered', confidence, answering: distinct(ofParts) };
  }
  const first = firstOf(whole);
  if (first.length === 0) return { ...whole, answering: [] };
  const others = asksForAll(whole.question) ? othersOf(whole) : [];
  return { ...whole, answering: distinct([...first, ...ofParts, ...others]) };
}
