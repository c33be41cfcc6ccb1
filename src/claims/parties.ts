import type { NameInText, NameKind, Statement } from './statement.ts';
import { wordingOf } from './wording.ts';

/** Names that a sentence takes over from those before it, for "she" or where it leaves out who acts. */
export type Carried = { person: readonly string[]; country: readonly string[]; thing: readonly string[] };

const KINDS = ['person', 'country'] as const satisfies NameKind[];

type Actor = { id: string; start: number; end: number };

/** The names of a kind in a sentence in order, each once, those it only cites as its source left out. */
export function actorsOf(statement: Statement, kind: NameKind): Actor[] {
  const isCited = ({ start }: NameInText) =>
    statement.cited.some((part) => start >= part.start && start <= part.end);
  const found = new Map<string, Actor>();
  for (const name of statement.names) {
    if (name.kind === kind && !name.within && !isCited(name) && !found.has(name.id)) found.set(name.id, name);
  }
  return [...found.values()];
}

// The first one, and those that are joined to it: "A, B and C met".
function firstTogether({ text, language }: Statement, actors: readonly Actor[]): string[] {
  const { joins } = wordingOf(language);
  const together: string[] = [];
  let last: Actor | undefined;
  for (const actor of actors) {
    if (last && actor.start !== last.start && !joins.test(text.slice(last.end, actor.start))) break;
    together.push(actor.id);
    last = actor;
  }
  return together;
}

// Those that the sentence is about or that act, each with those joined to it.
function subjectsOf(statement: Statement, actors: readonly Actor[]): Set<string> {
  const { isSubject, joins } = wordingOf(statement.language);
  const { text } = statement;
  const chain = (at: number, step: 1 | -1): string[] => {
    const here = actors[at];
    const next = actors[at + step];
    if (!here) return [];
    const [first, second] = step > 0 ? [here, next] : [next, here];
    const isJoined = first && second && joins.test(text.slice(first.end, second.start));
    return isJoined ? [here.id, ...chain(at + step, step)] : [here.id];
  };
  return new Set(
    actors.flatMap(({ start, end }, at) =>
      isSubject(text.slice(0, start), text.slice(end)) ? [...chain(at, 1), ...chain(at, -1)] : [],
    ),
  );
}

function inOrder(said: readonly string[], stated: readonly string[]): boolean {
  const places = said.map((id) => stated.indexOf(id)).filter((at) => at >= 0);
  return places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1));
}

// The first word after a party that tells what it does: not a turn, a date or another party.
function ownWords(statement: Statement, { end }: Actor): string[] {
  const { terms, names, cueParts, dates, quantities } = statement;
  const aside = [...cueParts, ...dates, ...quantities, ...names.filter(({ kind }) => kind !== 'term')];
  const after = terms.filter(
    (term) => term.start >= end && !aside.some((part) => term.start < part.end && part.start < term.end),
  );
  const start = Math.min(...after.map((term) => term.start));
  return after.filter((term) => term.start === start).map(({ term }) => term);
}

// Where several countries do different things, each must do its own: it leads, the other one wants to join.
function doesItsOwn(said: Statement, stated: Statement, id: string, others: readonly Actor[]): boolean {
  if (firstTogether(stated, others).length === others.length) return true;
  return stated.names
    .filter((name) => name.id === id && !name.within)
    .some((name) => {
      const words = ownWords(stated, name);
      return words.length === 0 || words.some((term) => said.keys.has(term));
    });
}

/**
 * Whether countries that the knowledge base names in one word (한일, 日韓) stand together in the claim too, as far as one of
 * them stands there more often than it would by itself.
 */
export function keepsTogether(said: Statement, stated: Statement): boolean {
  const isJoint = (name: NameInText) =>
    stated.names.some(
      (other) => other.id !== name.id && other.start === name.start && other.end === name.end,
    );
  const joint = stated.names.filter(isJoint);
  const count = (names: readonly NameInText[], id: string) => names.filter((name) => name.id === id).length;
  const alone = stated.names.filter((name) => !isJoint(name));
  return joint.every(
    ({ id, start }) =>
      count(said.names, id) <= count(alone, id) ||
      joint.every((other) => other.start !== start || count(said.names, other.id) > 0),
  );
}

/** Whether the parties that both sentences name act on each other in the same way, as far as their order tells. */
export function sameRoles(said: Statement, stated: Statement): boolean {
  const { mutual, visit } = wordingOf(said.language);
  return KINDS.every((kind) => {
    const own = actorsOf(said, kind);
    const others = actorsOf(stated, kind);
    const ownIds = own.map(({ id }) => id);
    const otherIds = others.map(({ id }) => id);
    const [first] = ownIds;
    if (first === undefined) return true;
    const acting = subjectsOf(stated, others);
    const agents = acting.size > 0 ? acting : new Set(firstTogether(stated, others));
    const together = firstTogether(said, own);
    const isMutual =
      otherIds.length === 2 && mutual.test(said.text) && mutual.test(stated.text) && !visit.test(said.text);
    const acts = kind === 'person' || ownIds.length > 1 ? [first] : [...subjectsOf(said, own)];
    if (!isMutual && acts.some((id) => !agents.has(id))) return false;
    if (kind === 'country' && acts.some((id) => !doesItsOwn(said, stated, id, others))) return false;
    const subjects = subjectsOf(said, own);
    const doers = subjectsOf(stated, others);
    if (subjects.size === 1 && acts.every((id) => doers.has(id)) && doers.size === 1) return true;
    if (ownIds.length === 1) return true;
    if (isMutual && kind === 'person') return true;
    const joined = together.length === ownIds.length && ownIds.every((id) => agents.has(id));
    return joined || inOrder(ownIds, otherIds);
  });
}
