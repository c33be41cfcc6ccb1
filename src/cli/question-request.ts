import { z } from 'zod';
import type { AskInput } from '../answer/answer.ts';
import { isLanguage, LANGUAGES } from '../language/language.ts';

/** The longest question taken at the command line, in characters. */
export const MAX_QUESTION_CHARACTERS = 6000;

/** What is wrong with a question; `code` stays the same between versions, `message` is for people. */
export type RequestError = { code: string; message: string };
/** A line of a batch, read: a question to answer, or why there is none. */
export type RequestLine =
  | { id: string | number | null; input: AskInput }
  | { id: string | number | null; error: RequestError };

const text = z.string('is not a text: give it as "…"');
const id = z
  .custom<string | number>(
    // JSON's reader rounds larger numbers, such as ids of Discord's: another one would be echoed.
    (given) =>
      typeof given === 'string' || (typeof given === 'number' && Math.abs(given) <= Number.MAX_SAFE_INTEGER),
    'is neither a text nor a number of up to 15 digits: give it as "…"',
  )
  .nullish();
const fields = z.object(
  { id, question: text, language: text.nullish(), after: text.nullish() },
  'the line is not an object: give {"question": "…"}',
);

/** Says what is wrong with a question as a text: empty, or longer than `MAX_QUESTION_CHARACTERS`. */
export function questionError(question: string): RequestError | undefined {
  if (question.trim() === '')
    return { code: 'empty-question', message: 'the question is empty: give some text' };
  if (question.length <= MAX_QUESTION_CHARACTERS || [...question].length <= MAX_QUESTION_CHARACTERS) return;
  const message = `the question is over ${MAX_QUESTION_CHARACTERS} characters long: shorten it`;
  return { code: 'question-too-long', message };
}

/** Says what is wrong with the code of a language. */
export function languageError(language: string): RequestError | undefined {
  if (isLanguage(language)) return;
  const message = `the language is ${JSON.stringify(language.slice(0, 20))}: give one of ${LANGUAGES.join(', ')}`;
  return { code: 'unknown-language', message };
}

/**
 * Reads a line of a batch, `{"id", "question", "language"?, "after"?}`; other fields are left alone. Never
 * throws.
 */
export function readRequest(line: string): RequestLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: { code: 'malformed-json', message: `not JSON: ${(error as Error).message}` } };
  }
  const known = id.safeParse(Object(value).id);
  const echoed = known.success ? (known.data ?? null) : null;
  const read = fields.safeParse(value);
  if (!read.success) {
    const message = read.error.issues.map(({ path, message }) => [...path, message].join(' ')).join('; ');
    return { id: echoed, error: { code: 'wrong-type', message } };
  }
  const { question, language, after } = read.data;
  const error =
    questionError(question) ??
    (language == null ? undefined : languageError(language)) ??
    (after ? questionError(after) : undefined);
  if (error) return { id: echoed, error };
  return {
    id: echoed,
    input: {
      question,
      language: isLanguage(language) ? language : undefined,
      after: after?.trim() ? after : undefined,
    },
  };
}
