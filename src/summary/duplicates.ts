import type { Knowledge } from '../knowledge/schema.ts';
import { LANGUAGES } from '../language/language.ts';
import { type Fact, gatherFacts, SLICE } from './facts.ts';
import { atOnce, type Sliced } from './slices.ts';

/** The most further sources that a fact is cited with. */
const MOST = 2;

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const INDEXED = new WeakMap<Knowledge, ReadonlyMap<string, readonly Fact[]>>();

/**
 * The facts that say the same to the letter, case, width, spaces and punctuation aside: the given one first, then those of
 * other passages, at most three. Languages that both are written in must all agree, and at least one must be shared.
 */
export function sameAs(knowledge: Knowledge, fact: Fact): Fact[] {
  const index = indexOf(knowledge);
  const others = keysOf(fact).flatMap((key) => index.get(key) ?? []);
  const found = new Map<string, Fact>();
  for (const other of others) {
    const isOther = other.passage !== fact.passage;
    if (isOther && agree(fact, other) && found.size < MOST) found.set(other.id, other);
  }
  return [fact, ...found.values()];
}

/** The facts without those that say the same as an earlier one. */
export function withoutDuplicates(knowledge: Knowledge, facts: readonly Fact[]): Fact[] {
  const dropped = new Set<string>();
  return facts.filter((fact) => {
    if (dropped.has(fact.id)) return false;
    for (const { id } of sameAs(knowledge, fact)) dropped.add(id);
    return true;
  });
}

function agree(a: Fact, b: Fact): boolean {
  return LANGUAGES.every((language) => {
    const [one, other] = [a.texts[language], b.texts[language]];
    return one === undefined || other === undefined || bare(one) === bare(other);
  });
}

function keysOf({ texts }: Fact): string[] {
  return Object.entries(texts).map(([language, text]) => `${language} ${bare(text)}`);
}

function indexOf(knowledge: Knowledge): ReadonlyMap<string, readonly Fact[]> {
  return INDEXED.get(knowledge) ?? atOnce(indexTexts(knowledge));
}

/** Indexes the texts by which `sameAs` then finds facts at once. */
export function* indexTexts(knowledge: Knowledge): Sliced<ReadonlyMap<string, readonly Fact[]>> {
  const known = INDEXED.get(knowledge);
  if (known) return known;
  const index = new Map<string, Fact[]>();
  let count = 0;
  const facts = yield* gatherFacts(knowledge);
  for (const fact of facts.values()) {
    count += 1;
    if (count % SLICE === 0) yield;
    for (const key of keysOf(fact)) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [fact]);
      else same.push(fact);
    }
  }
  INDEXED.set(knowledge, index);
  return index;
}
