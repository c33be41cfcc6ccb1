import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../language/language.ts';

const question = z.string().trim().min(1);
const questionSetSchema = z.array(
  z.union([
    z.strictObject({ question, passages: z.array(z.string()).min(1) }),
    z.strictObject({ question, unanswerable: z.enum(['near', 'other', 'chatter', 'premise']) }),
  ]),
);

/** A question with what is right for it: any of `passages`, or no answer, and why not. */
export type SetQuestion = z.output<typeof questionSetSchema>[number] & {
  language: Language;
  /** Kept out of tuning: a third of each set, drawn by a hash of the question. */
  heldOut: boolean;
};

function isHeldOut(text: string): boolean {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % 3 === 0;
}

/** The questions of `tests/questions/` in all languages. Throws where a file is not as it should be. */
export function loadQuestionSets(): SetQuestion[] {
  return LANGUAGES.flatMap((language) => {
    const file = fileURLToPath(new URL(`../../tests/questions/${language}.yaml`, import.meta.url));
    const questions = questionSetSchema.parse(parse(readFileSync(file, 'utf8')));
    return questions.map((item) => ({ ...item, language, heldOut: isHeldOut(item.question) }));
  });
}
