import { isSeatOfGovernment, PLACE_MARK } from '../language/gazetteer.ts';
import { NAME_MARK, PERSON_MARK } from '../language/terms.ts';
import type { PassageReading } from '../search/documents.ts';
import type { Hit } from '../search/passage-index.ts';
import type { Question } from './question.ts';

/** Tells what kind of name an id is. */
export type KindOfName = (name: string) => 'person' | 'place' | 'institution' | 'term' | undefined;

/** The people of a question that a passage does not name. */
export function foreignPeople(question: Question, hit: Hit, kindOfName: KindOfName): string[] {
  return [...question.names].filter(
    (name) =>
      (name.startsWith(PERSON_MARK) || kindOfName(name) === 'person') &&
      !hit.document.passage.names.includes(name),
  );
}

/** The information of a name below which it is the setting of most passages, such as the country of all the events. */
const SETTING = 1.2;

// Whether a passage that names a place names it for something else than where what it tells happened.
function namesGovernment(name: string, question: Question, { document }: Hit): boolean {
  const written = question.reading.names.find(({ id }) => id === name);
  return (
    document.scenes.size > 0 &&
    written !== undefined &&
    isSeatOfGovernment(question.text.slice(written.start, written.end))
  );
}

/**
 * The places of a question, well-known ones and those where it sets something, that a passage does not name, or names for a
 * government: "tensions between Beijing and Tokyo" tell of no visit to Beijing.
 */
export function foreignPlaces(question: Question, hit: Hit, kindOfName: KindOfName): string[] {
  const isScene = (name: string) =>
    question.scenes.has(name) &&
    kindOfName(name) === 'place' &&
    (question.information.get(NAME_MARK + name) ?? 0) > SETTING;
  return [...question.names].filter(
    (name) =>
      (name.startsWith(PLACE_MARK) || isScene(name)) &&
      !hit.document.scenes.has(name) &&
      (!hit.document.passage.names.includes(name) || namesGovernment(name, question, hit)),
  );
}

/** The numbers of a question, as terms, that the text of a passage does not hold. */
export function foreignNumbers(question: Question, reading: PassageReading): string[] {
  return [...question.information.keys()].filter((term) => term.startsWith('#') && !reading.terms.has(term));
}
