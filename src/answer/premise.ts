import type { Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { NAME_MARK } from '../language/terms.ts';
import type { PassageReading } from '../search/documents.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Premise } from './answer.ts';
import { foreignNumbers, foreignPeople, foreignPlaces, type KindOfName } from './evidence.ts';
import type { Question } from './question.ts';
import type { Candidate } from './ranking.ts';
import { resolveDate, spanOf, spansMeet } from './when.ts';

/** What a premise is worked out with: the glossary by id, the index, and the passage as it is shown. */
export type PremiseContext = {
  names: ReadonlyMap<string, Name>;
  kindOfName: KindOfName;
  index: PassageIndex;
  shown: { language: Language; reading: PassageReading };
};

/** The part of the question, foreign names aside, that a passage must hold for it to be about the same event. */
const SAME_EVENT = 0.5;

function wordsOf(question: Question, name: string): string | undefined {
  const match = question.reading.names.find(({ id }) => id === name);
  return match && question.text.slice(match.start, match.end);
}

// The rarest of the passage's names of a kind that the question lacks: the city rather than the country.
function rarestOther(
  candidate: Candidate,
  question: Question,
  kind: string,
  context: PremiseContext,
): Name | undefined {
  const { names, index } = context;
  return candidate.hit.document.passage.names
    .flatMap((id) => names.get(id) ?? [])
    .filter((name) => name.kind === kind && !question.names.has(name.id))
    .sort(
      (a, b) =>
        index.idf(NAME_MARK + b.id, question.language) - index.idf(NAME_MARK + a.id, question.language),
    )[0];
}

function nameConflict(candidate: Candidate, question: Question, context: PremiseContext) {
  const { hit } = candidate;
  const kinds = [
    ['place', foreignPlaces(question, hit, context.kindOfName)],
    ['person', foreignPeople(question, hit, context.kindOfName)],
  ] as const;
  for (const [kind, [foreign]] of kinds) {
    if (foreign === undefined) continue;
    const asked = wordsOf(question, foreign);
    const stated = rarestOther(candidate, question, kind, context)?.name[context.shown.language];
    if (asked !== undefined && stated !== undefined) return { asked, stated };
  }
  return undefined;
}

// The unit right after a number: people, 명, 回. Numbers of different units do not contradict each other.
const unitAfter = (text: string, end: number) =>
  /^\s?(\p{L}{1,2})/u.exec(text.slice(end))?.[1]?.toLowerCase();

function numberConflict(candidate: Candidate, question: Question, context: PremiseContext) {
  const searched = candidate.hit.document.readings[question.language];
  if (!searched) return undefined;
  const foreign = new Set(foreignNumbers(question, searched));
  for (const asked of question.reading.numbers.filter(({ value }) => foreign.has(`#${value}`))) {
    const unit = unitAfter(question.text, asked.end);
    const at = searched.reading.numbers.findIndex(({ end }) => unitAfter(searched.text, end) === unit);
    const stated = context.shown.reading.reading.numbers[at];
    if (unit === undefined || !stated) continue;
    return {
      asked: question.text.slice(asked.start, asked.end),
      stated: context.shown.reading.text.slice(stated.start, stated.end),
    };
  }
  return undefined;
}

function dateConflict(candidate: Candidate, question: Question) {
  const { passage, article } = candidate.hit.document;
  const when = passage.when === undefined ? undefined : spanOf(passage.when);
  const dates = question.reading.dates.filter(({ shift }) => shift === undefined);
  const [asked] = dates;
  if (!asked || !when || passage.when === undefined) return undefined;
  if (dates.some((date) => spansMeet(resolveDate(date, article.published), when))) return undefined;
  return { asked: question.text.slice(asked.start, asked.end), stated: passage.when };
}

/**
 * What a question takes for granted and a passage about the same event states otherwise: a place, a person, a number or
 * a date. Undefined where the passage is about something else, or contradicts nothing.
 */
export function findPremise(
  question: Question,
  candidate: Candidate,
  context: PremiseContext,
): Premise | undefined {
  const { inPassage, foreignNames } = candidate.evidence;
  if (inPassage === 0 || inPassage < SAME_EVENT * (1 - foreignNames)) return undefined;
  const conflict =
    nameConflict(candidate, question, context) ??
    dateConflict(candidate, question) ??
    numberConflict(candidate, question, context);
  return conflict && { ...conflict, passage: candidate.hit.document.id };
}
