import { isCommonEnglishWord } from '../language/common-words.ts';
import { overlaps } from '../language/terms.ts';
import { actorsOf, type Carried } from './parties.ts';
import type { Part, Statement } from './statement.ts';
import { wordingOf } from './wording.ts';

/** Nothing was said before. */
export const NOTHING_BEFORE: Carried = { person: [], country: [], thing: [] };

const uses = (text: string, pattern: RegExp) => text.search(pattern) >= 0;

// Somebody or something new that the glossary does not have, of which the next sentence may go on to tell.
function bringsUpAnother(statement: Statement): boolean {
  const { language, text, names, dates, written } = statement;
  if (language !== 'en') return text.search(wordingOf(language).newcomer) >= 0;
  const known = [...names, ...dates];
  return [...text.matchAll(/\p{sc=Latin}{2,}/gu)].some((match) => {
    const word = { start: match.index, end: match.index + match[0].length };
    if (!/^\p{Lu}\p{Ll}/u.test(written(word))) return false;
    return !known.some((part) => overlaps(part, word)) && !isCommonEnglishWord(match[0]);
  });
}

/** What the sentence after this one may take over. */
export function carriedFrom(statement: Statement, earlier: Carried): Carried {
  const isNew = actorsOf(statement, 'person').length === 0 && bringsUpAnother(statement);
  const before = isNew ? NOTHING_BEFORE : earlier;
  const person = actorsOf(statement, 'person').map(({ id }) => id);
  const country = actorsOf(statement, 'country').map(({ id }) => id);
  const thing = statement.names
    .filter(({ kind, within }) => !within && kind !== 'person' && kind !== 'country')
    .map(({ id }) => id);
  return {
    person: person.length > 0 ? person : before.person,
    country: country.length > 0 ? country : before.country,
    thing: thing.length > 0 ? thing : before.thing,
  };
}

/** The pronouns in a sentence. */
export function pronounsIn({ text, language }: Statement): Part[] {
  return Object.values(wordingOf(language).pronouns).flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/**
 * Whether what a sentence leaves to those before it ("she", "there", or nobody at all) is what the other sentence is about.
 * Where two people could be meant by "she", it is not.
 */
export function isAbout(said: Statement, stated: Statement, carried: Carried): boolean {
  const { pronouns } = wordingOf(said.language);
  const named = new Set(stated.names.map(({ id }) => id));
  const own = new Set(said.names.map(({ id }) => id));
  const people = actorsOf(stated, 'person').map(({ id }) => id);
  const saidPeople = actorsOf(said, 'person').map(({ id }) => id);
  const [subject] = people;

  if (saidPeople.length === 0) {
    if (uses(said.text, pronouns.one)) {
      const [only, ...others] = carried.person;
      if (only === undefined || others.length > 0 || only !== subject) return false;
    } else if (uses(said.text, pronouns.several)) {
      if (carried.person.length < 2 || !carried.person.every((id) => people.includes(id))) return false;
    }
  } else if (uses(said.text, /^\W*(?:he|she|they)\b/u)) return false;

  const [first] = stated.names;
  if (first === undefined) return true;
  const isNamed = (id: string) => own.has(id) || carried.person.includes(id) || carried.thing.includes(id);
  if (uses(said.text, pronouns.thing) && !carried.thing.some((id) => named.has(id)) && own.size === 0)
    return false;
  // Where the claim names nobody, it goes on about those before it.
  if (subject !== undefined && saidPeople.length === 0 && !carried.person.includes(subject)) return false;
  // A country is named in most sentences, and tells of no matter by itself unless it acts.
  const matters = stated.names.filter(({ kind }) => kind !== 'country').map(({ id }) => id);
  return [first.id, ...matters, ...actorsOf(stated, 'country').map(({ id }) => id)].some(
    (id) => isNamed(id) || own.has(id) || carried.country.includes(id),
  );
}
