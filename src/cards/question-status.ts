/** What moderators can say of a question without an answer. */
export const QUESTION_STATUSES = ['open', 'planned', 'answered', 'ignored'] as const;

/** One of `QUESTION_STATUSES`. */
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** Which questions a list shows: those of a status, or those still to do, open and planned. */
export type QuestionFilter = QuestionStatus | 'todo';
