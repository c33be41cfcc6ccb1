import type { Language } from '../../src/language/language.ts';
import { type Fact, textIn } from '../../src/summary/facts.ts';

/** How much of an article a summary touches, each 0 to 1; null where the article tells of none. */
export type Coverage = { paragraphs: number; names: number | null; topics: number | null };

/**
 * The facts that fit into so many characters of a language, taken in the order given; one that no longer fits is passed over,
 * so that every way of choosing fills the same room.
 */
export function filling(order: readonly Fact[], language: Language, characters: number): Fact[] {
  let room = characters;
  return order.filter((fact) => {
    const { length } = textIn(fact, language).text;
    if (length > room) return false;
    room -= length;
    return true;
  });
}

/** How much of what all facts rest on and tell of some of them cover. */
export function coverageOf(some: readonly Fact[], all: readonly Fact[]): Coverage {
  const part = (of: (fact: Fact) => readonly (string | number)[]) => {
    const whole = new Set(all.flatMap(of));
    return whole.size === 0 ? null : new Set(some.flatMap(of)).size / whole.size;
  };
  return {
    paragraphs: part(({ passage }) => passage.paragraphs) ?? 0,
    names: part(({ passage }) => passage.names),
    topics: part(({ passage }) => passage.topics),
  };
}

/** The mean of some coverages; null where there is none to take it of. */
export function meanCoverage(coverages: readonly Coverage[]): Coverage {
  const mean = (of: (coverage: Coverage) => number | null) => {
    const values = coverages.map(of).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    paragraphs: mean(({ paragraphs }) => paragraphs) ?? 0,
    names: mean(({ names }) => names),
    topics: mean(({ topics }) => topics),
  };
}
