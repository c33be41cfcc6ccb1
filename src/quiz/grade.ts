import type { NameMatch } from '../language/names.ts';
import type { Lexicon } from '../language/terms.ts';
import { readText } from '../language/terms.ts';
import { readingsOf, withoutArticle } from './endings.ts';
import { type Figures, figuresIn, isUnit, tellsDate } from './figures.ts';
import { findFolded, foldAnswer } from './fold.ts';
import type { QuizQuestion } from './question.ts';
import { forgiven, slipsOf } from './slips.ts';

/** What a grader has to know of a question. */
export type Gradable = Pick<QuizQuestion, 'answer' | 'accepted' | 'distractors' | 'sentence'>;

/** What a grader knows of the world: the names in texts, and every way to write a name, folded, with its id. */
export type NamesKnown = { lexicon: Lexicon; forms: ReadonlyMap<string, string> };

// Drums for drum, gift for gifts.
const singular = (folded: string) => (/^[a-z]{4,}s$/u.test(folded) ? folded.slice(0, -1) : folded);

/**
 * Whether what was typed is the right answer. Case, width, spaces, punctuation and diacritics do not matter, nor do
 * particles, articles and honorifics around it; any of the accepted ways to write it will do, with a slip or two in a long
 * one. Another number or date, or anything that is nearer to another name than to the answer, is never right, and neither
 * is the answer with another name beside it.
 */
export function isRight(typed: string, question: Gradable, known: NamesKnown): boolean {
  const { answer, accepted, sentence } = question;
  const writings = [answer, withoutArticle(answer), ...accepted];
  const meant = [...new Set(writings.map(foldAnswer))].filter((form) => form !== '');
  const readings = readingsOf(typed).filter((reading) => foldAnswer(reading) !== '');
  const folded = readings.map(foldAnswer);
  if (folded.some((form) => meant.includes(form))) return true;
  const wrong = question.distractors.map(foldAnswer);
  if (folded.some((form) => wrong.includes(form))) return false;
  if (hasFigures(figuresIn(answer, known.lexicon))) {
    const told = [answer, ...accepted].map((writing) => figuresIn(writing, known.lexicon)).filter(hasFigures);
    return readings.some((reading) => told.some((figures) => tellsFigures(reading, figures, known.lexicon)));
  }
  const [whole = ''] = readings;
  if (hasFigures(figuresIn(whole, known.lexicon))) return false;
  if (isQuoted(whole, meant, sentence.text)) return true;
  if (namesAnother(whole, question, meant, known)) return false;
  if (folded.some((form) => meant.map(singular).includes(singular(form)))) return true;
  const others = [...wrong, ...known.forms.keys()];
  return folded.some((form) => isSlip(form, meant, others));
}

const hasFigures = ({ dates, numbers }: Figures) => dates.length + numbers.length > 0;

function tellsFigures(reading: string, answer: Figures, lexicon: Lexicon): boolean {
  const typed = figuresIn(reading, lexicon);
  if (typed.dates.length !== answer.dates.length || typed.numbers.length !== answer.numbers.length)
    return false;
  const sameDates = typed.dates.every((date, at) => tellsDate(date, answer.dates[at] ?? {}));
  const sameNumbers = typed.numbers.every((value, at) => value === answer.numbers[at]);
  return sameDates && sameNumbers && (typed.rest === answer.rest || isUnit(typed.rest));
}

// "Gyeongju, South Korea", to the letter of the sentence: what follows the comma only says more of the same.
function isQuoted(whole: string, meant: readonly string[], sentence: string): boolean {
  const [first = '', ...more] = whole.split(/[,(（、]/u);
  return more.length > 0 && meant.includes(foldAnswer(first)) && findFolded(sentence, whole) !== undefined;
}

// A name in the answer itself is none beside it, however it is cut.
function namesAnother(
  whole: string,
  { answer, accepted }: Gradable,
  meant: readonly string[],
  { lexicon }: NamesKnown,
): boolean {
  const own = new Set([answer, ...accepted].flatMap((form) => namesIn(form, lexicon).map(({ id }) => id)));
  return namesIn(whole, lexicon).some(
    ({ id, start, end }) =>
      !own.has(id) && !meant.some((form) => form.includes(foldAnswer(whole.slice(start, end)))),
  );
}

function namesIn(text: string, lexicon: Lexicon): NameMatch[] {
  return readText(text, lexicon).names;
}

function isSlip(form: string, meant: readonly string[], others: readonly string[]): boolean {
  const near = (target: string) =>
    Math.abs(target.length - form.length) > 2 ? Number.POSITIVE_INFINITY : slipsOf(form, target);
  const slips = Math.min(
    ...meant.map((target) => {
      const count = near(target);
      return count <= forgiven(target) ? count : Number.POSITIVE_INFINITY;
    }),
  );
  return Number.isFinite(slips) && !others.some((other) => !meant.includes(other) && near(other) <= slips);
}
