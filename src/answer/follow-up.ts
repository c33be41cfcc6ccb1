import type { PassageReading } from '../search/documents.ts';
import type { Question } from './question.ts';

/** A follow-up with the question before it, as one question. */
export function completed(followUp: string, before: string): string {
  return `${followUp.trim()} (${before.trim()})`;
}

const isPiece = (term: string) => term.startsWith('_') || term.startsWith('#');

/**
 * Whether a question may be read as one that goes on from the question before it: it asks for something, and every word of
 * its own that tells anything stands in the passage that answers the two together, or in a question that the passage
 * answers. What brings up a matter of its own ("and the weather?") is never answered out of the one before.
 */
export function goesOn(
  followUp: Question,
  reading: PassageReading | undefined,
  isAsked: (term: string) => boolean,
): boolean {
  if (reading === undefined) return false;
  const words = [...followUp.information].filter(([term, told]) => told > 0 && !isPiece(term));
  if (words.length === 0) return followUp.asking.kind !== undefined;
  return words.every(([term]) => reading.terms.has(term) || isAsked(term));
}
