import type { Language } from '../language/language.ts';

/** A half-open range of UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** What a question is made of: an entry of a passage, a gap in one of its sentences, a name in two languages, or a date. */
export type QuestionKind = 'entry' | 'blank' | 'name' | 'date';

/** How a question is put, for a card to say in words. */
export type Prompt =
  /** A question as a passage has it. */
  | { kind: 'entry'; text: string }
  /** A sentence in which something is left out: what stands there instead is `GAP`. */
  | { kind: 'blank'; text: string }
  /** The same, where the month or the year is asked for. */
  | { kind: 'date'; text: string; unit: 'month' | 'year' }
  /** A name as one language writes it, which is to be written in another. */
  | { kind: 'name'; name: string; to: Language };

/** A question with all it takes to ask it, to grade an answer and to show why that is right. */
export type QuizQuestion = {
  /** The same as long as the knowledge it is made of is. */
  id: string;
  prompt: Prompt;
  /** The right answer as it is shown. */
  answer: string;
  /** Other ways to write it, which are right too. */
  accepted: readonly string[];
  /** Wrong answers of the same kind; none of them is right as well. */
  distractors: readonly string[];
  /** Whether the answer is short and definite enough to be typed. */
  typable: boolean;
  /** The passage that shows the answer, `<article>#<passage>`. */
  passage: string;
  /** The sentence of it that does, and where in it the answer stands. */
  sentence: { text: string; answer: Span | undefined };
};

/** What stands in place of what is left out of a sentence. */
export const GAP = '＿＿＿';
