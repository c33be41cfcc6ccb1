import type { AnswerPassage } from '../answer/answer.ts';
import type { Language } from '../language/language.ts';

/**
 * In what a sentence of a message differs from what the knowledge base says. `said` is how the message has it, `stated`
 * how the passage has it, where it states anything like it at all.
 * - `number`, `date`, `name`, `word`: another one, or one that the passage does not state.
 * - `negation`: one of the two denies it.
 * - `doubt`: the message, or the passage, is not sure of it, or it is still to come.
 * - `act`: how far it went differs: said, asked, wanted, agreed, refused, done.
 * - `amount`: all, most, half, only, more than, where the passage does not say so; or before, where it says after.
 * - `parties`: who did it, or to whom, differs or cannot be told.
 * - `part`: it has scraps of a long sentence, too little to tell that they mean the same.
 */
export type Difference =
  | { kind: 'number' | 'date' | 'name' | 'word'; said: string; stated: string | undefined }
  | { kind: 'negation' | 'doubt' | 'act' | 'amount' | 'parties' | 'part' };

/** A sentence of the knowledge base, to the letter, with the passage it stands in. */
export type Evidence = { sentence: string; passage: AnswerPassage };

/** What the knowledge base says to a sentence of a message. */
export type Verdict =
  | { kind: 'supported'; evidence: Evidence }
  | { kind: 'nearby'; evidence: Evidence; differences: readonly Difference[] }
  | { kind: 'uncovered' };

/** A sentence that claims something: its text, where it stands in the message in UTF-16 units, and what is known of it. */
export type CheckedClaim = { text: string; start: number; end: number; language: Language; verdict: Verdict };
