import type { Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { isLocated, NAME_MARK } from '../language/terms.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Premise } from './answer.ts';
import { foreignNumbers, foreignPeople, foreignPlaces, type KindOfName } from './foreign.ts';
import type { Question } from './question.ts';
import type { Candidate } from './ranking.ts';
import { resolveDate, spanOf, spansMeet } from './when.ts';

/** What a premise is worked out with: the glossary by id, and the index. */
export type PremiseContext = {
  names: ReadonlyMap<string, Name>;
  kindOfName: KindOfName;
  index: PassageIndex;
  /** The language in which it is told. */
  language: Language;
};

/** The part of the question, foreign names aside, that a passage must hold for it to be about the same event. */
const SAME_EVENT = 0.5;
/** The information that a question must hold for its event to be told at all. */
const LEAST_INFORMATION = 1.5;
/** The information of a name below which it is the setting of most passages. */
const SETTING = 1.2;

type Conflict = { asked: string; stated: string; candidate: Candidate };

function wordsOf(question: Question, name: string): string | undefined {
  const match = question.reading.names.find(({ id }) => id === name);
  return match && question.text.slice(match.start, match.end);
}

function rarest(
  ids: readonly string[],
  question: Question,
  { names, index }: PremiseContext,
): Name | undefined {
  const tells = (id: string) => index.idf(NAME_MARK + id, question.language);
  const [first] = ids
    .filter((id) => !question.names.has(id) && tells(id) > SETTING)
    .sort((a, b) => tells(b) - tells(a));
  return first === undefined ? undefined : names.get(first);
}

// Where a passage says that its event took place: the places it names with a particle or preposition of place.
function scenesOf({ hit }: Candidate, { kindOfName }: PremiseContext): string[] {
  return Object.values(hit.document.readings).flatMap(({ reading, text }) =>
    reading.names
      .filter((name) => kindOfName(name.id) === 'place' && isLocated(text, name))
      .map(({ id }) => id),
  );
}

function placeConflict(candidates: readonly Candidate[], question: Question, context: PremiseContext) {
  const [first] = candidates;
  const foreign = first && foreignPlaces(question, first.hit, context.kindOfName)[0];
  const asked = foreign === undefined ? undefined : wordsOf(question, foreign);
  if (!first || asked === undefined) return undefined;
  const { when } = first.hit.document.passage;
  const ofEvent = candidates.filter(
    ({ hit }) => hit === first.hit || (when && hit.document.passage.when === when),
  );
  for (const candidate of ofEvent) {
    const stated = rarest(scenesOf(candidate, context), question, context);
    if (stated) return { asked, stated: stated.name[context.language], candidate };
  }
  return undefined;
}

// Only where there is no doubt whom the question means: one person in it, one in the passage.
function personConflict(
  candidate: Candidate,
  question: Question,
  { names, kindOfName, language }: PremiseContext,
) {
  const people = candidate.hit.document.passage.names.filter((name) => kindOfName(name) === 'person');
  const foreign = foreignPeople(question, candidate.hit, kindOfName);
  const inQuestion = [...question.names].filter(
    (name) => foreign.includes(name) || kindOfName(name) === 'person',
  );
  const [stated] = people;
  const [other] = foreign;
  if (people.length !== 1 || inQuestion.length !== 1 || stated === undefined || other === undefined)
    return undefined;
  const asked = wordsOf(question, other);
  const name = names.get(stated);
  return asked !== undefined && name ? { asked, stated: name.name[language], candidate } : undefined;
}

// The unit right after a number: people, 명, 回. Numbers of different units do not contradict each other.
const unitAfter = (text: string, end: number) =>
  /^\s?(\p{L}{1,2})/u.exec(text.slice(end))?.[1]?.toLowerCase();

function numberConflict(candidate: Candidate, question: Question, { language }: PremiseContext) {
  const searched = candidate.hit.document.readings[question.language];
  const shown = candidate.hit.document.readings[language] ?? searched;
  if (!searched || !shown) return undefined;
  const foreign = new Set(foreignNumbers(question, searched));
  for (const asked of question.reading.numbers.filter(({ value }) => foreign.has(`#${value}`))) {
    const unit = unitAfter(question.text, asked.end);
    const at = searched.reading.numbers.findIndex(({ end }) => unitAfter(searched.text, end) === unit);
    const stated = shown.reading.numbers[at];
    if (unit === undefined || !stated) continue;
    return {
      asked: question.text.slice(asked.start, asked.end),
      stated: shown.text.slice(stated.start, stated.end),
      candidate,
    };
  }
  return undefined;
}

function dateConflict(candidate: Candidate, question: Question): Conflict | undefined {
  const { passage, article } = candidate.hit.document;
  const when = passage.when === undefined ? undefined : spanOf(passage.when);
  const dates = question.reading.dates.filter(({ shift }) => shift === undefined);
  const [asked] = dates;
  if (!asked || !when || passage.when === undefined) return undefined;
  if (dates.some((date) => spansMeet(resolveDate(date, article.published), when))) return undefined;
  return { asked: question.text.slice(asked.start, asked.end), stated: passage.when, candidate };
}

/**
 * What a question takes for granted and the passages about the same event state otherwise: a place, a person, a number
 * or a date, with the passage that states it. Undefined where the best candidate is about something else, or nothing is
 * contradicted. Candidates come best first.
 */
export function findPremise(
  question: Question,
  candidates: readonly Candidate[],
  context: PremiseContext,
): Premise | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const { inPassage, foreignNames } = first.evidence;
  const enough = question.total * (1 - foreignNames) >= LEAST_INFORMATION;
  if (!enough || inPassage < SAME_EVENT * (1 - foreignNames)) return undefined;
  const conflict =
    placeConflict(candidates, question, context) ??
    personConflict(first, question, context) ??
    dateConflict(first, question) ??
    numberConflict(first, question, context);
  return (
    conflict && {
      asked: conflict.asked,
      stated: conflict.stated,
      passage: conflict.candidate.hit.document.id,
    }
  );
}
