import { isLocated } from '../language/terms.ts';
import type { Difference } from './claim.ts';
import { isAbout, pronounsIn } from './context.ts';
import { type DatePart, resolved, says } from './dates.ts';
import { type Carried, keepsTogether, sameRoles } from './parties.ts';
import type { Quantity } from './quantities.ts';
import type { Part, Statement } from './statement.ts';
import { type Cue, wordingOf } from './wording.ts';
import { unstatedWords } from './words.ts';

/** What two sentences are compared with: what the passage's own date is, what was said before, when the message was written. */
export type Comparing = {
  when: DatePart | undefined;
  whenText: string | undefined;
  carried: Carried;
  written: string;
};

/** Turns that the message may not add. */
const NOT_ADDED: readonly (readonly [Cue, Difference['kind']])[] = [
  ['doubt', 'doubt'],
  ['future', 'doubt'],
  ['pledge', 'act'],
  ['intend', 'act'],
  ['repeat', 'act'],
  ['ask', 'act'],
  ['refuse', 'act'],
  ['say', 'act'],
  ['discuss', 'act'],
  ['need', 'act'],
  ['all', 'amount'],
  ['only', 'amount'],
  ['most', 'amount'],
  ['half', 'amount'],
  ['rough', 'amount'],
  ['before', 'amount'],
  ['after', 'amount'],
  ['turn', 'act'],
];
/** Turns that it may not leave out: what somebody says, wants or agrees to is not so yet. */
const NOT_LEFT_OUT: readonly (readonly Cue[])[] = [
  ['doubt'],
  ['pledge', 'intend', 'repeat'],
  ['ask'],
  ['refuse'],
  ['say'],
  ['discuss'],
  ['need'],
];

type Plain = Exclude<Difference, { said: string }>;

function turns(said: Statement, stated: Statement): Plain[] {
  const kinds = new Set<Difference['kind']>();
  if ((said.cues.get('negation') ?? 0) !== (stated.cues.get('negation') ?? 0)) kinds.add('negation');
  for (const [cue, kind] of NOT_ADDED) if (said.cues.has(cue) && !stated.cues.has(cue)) kinds.add(kind);
  for (const cues of NOT_LEFT_OUT) {
    if (!cues.some((cue) => stated.cues.has(cue)) || cues.some((cue) => said.cues.has(cue))) continue;
    kinds.add(cues[0] === 'doubt' ? 'doubt' : 'act');
  }
  return [...kinds].map((kind) => ({ kind }) as Plain);
}

// What stands beside each quantity, from it to the next one; the first has also what stands before it.
function surroundings({ quantities, terms, text, language }: Statement): Map<Quantity, Set<string>> {
  const { light } = wordingOf(language);
  return new Map(
    quantities.map((quantity, at) => {
      const from = at === 0 ? 0 : quantity.end;
      const to = quantities[at + 1]?.start ?? text.length;
      const near = terms.filter(
        ({ start, term, surface }) =>
          start >= from && start < to && !term.startsWith('#') && !light.test(surface),
      );
      return [quantity, new Set(near.map(({ term }) => term))];
    }),
  );
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((term) => b.has(term)).length;

function numbers(said: Statement, stated: Statement): Difference[] {
  const own = surroundings(said);
  const others = surroundings(stated);
  const values = new Set(said.quantities.map(({ value }) => value));
  // What the passage counts with another number that the message does not give, it counts with this one.
  const countsAnother = (quantity: Quantity, same: Quantity) =>
    [...others].some(
      ([other, words]) =>
        other.kind === quantity.kind &&
        !values.has(other.value) &&
        [...(own.get(quantity) ?? [])].some(
          (word) => !word.startsWith('_') && words.has(word) && !others.get(same)?.has(word),
        ),
    );
  return said.quantities.flatMap((quantity): Difference[] => {
    const near = own.get(quantity) ?? new Set<string>();
    const alike = stated.quantities
      .filter(({ kind }) => kind === quantity.kind)
      .map((other) => ({ other, near: shared(near, others.get(other) ?? new Set()) }))
      .sort((a, b) => b.near - a.near);
    const most = alike[0]?.near ?? 0;
    const isCounted = ({ other, near: alikeness }: (typeof alike)[number]) =>
      alikeness === most && other.value === quantity.value && !countsAnother(quantity, other);
    if (alike.some(isCounted)) return [];
    if (near.size === 0 && alike.some(({ other }) => other.value === quantity.value)) return [];
    const [first] = alike;
    const stand = first && stated.written(first.other);
    return [{ kind: 'number', said: said.written(quantity), stated: stand }];
  });
}

function dates(said: Statement, stated: Statement, { when, whenText, written }: Comparing): Difference[] {
  const facts: DatePart[] = [...stated.dates.filter(({ shift }) => !shift), ...(when ? [when] : [])];
  return said.dates.flatMap((date): Difference[] => {
    const meant = resolved(date, written);
    const { shift } = date;
    if (shift && stated.dates.some((fact) => fact.shift?.unit === shift.unit && fact.shift.by === shift.by))
      return [];
    if (facts.some((fact) => says(fact, meant, when))) return [];
    const [first] = stated.dates;
    return [{ kind: 'date', said: said.written(date), stated: first ? stated.written(first) : whenText }];
  });
}

function namesakes({ names }: Statement, id: string): number {
  return names.filter((name) => name.id === id).length;
}

function names(said: Statement, stated: Statement): Difference[] {
  const there = new Set(stated.names.map(({ id }) => id));
  const own = new Set(said.names.map(({ id }) => id));
  const told = new Set<string>();
  return said.names.flatMap((name): Difference[] => {
    if (name.kind === 'term' || name.within || told.has(name.id)) return [];
    // Named more often, it stands in the place of another one.
    if (there.has(name.id) && namesakes(said, name.id) <= namesakes(stated, name.id)) return [];
    told.add(name.id);
    const instead = stated.names.filter(
      (other) => !own.has(other.id) && !other.within && other.kind === name.kind,
    );
    const best = instead.find((other) => isLocated(stated.text, other)) ?? instead[0];
    return [{ kind: 'name', said: said.written(name), stated: best && stated.written(best) }];
  });
}

/** All in which a sentence of a message says other or more than one of the knowledge base; nothing, where that supports it. */
export function differences(said: Statement, stated: Statement, comparing: Comparing): Difference[] {
  const taken: Part[] = pronounsIn(said);
  const others = [
    ...names(said, stated),
    ...numbers(said, stated),
    ...dates(said, stated, comparing),
    ...turns(said, stated),
  ];
  const isSame =
    sameRoles(said, stated) && keepsTogether(said, stated) && isAbout(said, stated, comparing.carried);
  const words = unstatedWords(said, stated, taken).map(
    (word): Difference => ({ kind: 'word', said: word, stated: undefined }),
  );
  return [...others, ...(isSame ? [] : [{ kind: 'parties' as const }]), ...words];
}
