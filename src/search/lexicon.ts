import type { Knowledge } from '../knowledge/schema.ts';
import { createConceptFinder } from '../language/concepts.ts';
import { wellKnownPlaces } from '../language/gazetteer.ts';
import { createNameFinder } from '../language/names.ts';
import type { Lexicon } from '../language/terms.ts';

/**
 * Every way in which the glossary writes its names: in each language, in hanja, romanised and by alias. Readings in kana
 * are left to the aliases, since a short one is often a common word (なら is Nara, and "if").
 */
export function aliasesOf(knowledge: Pick<Knowledge, 'glossary'>): { id: string; aliases: string[] }[] {
  return knowledge.glossary.map(({ id, name, reading, aliases }) => ({
    id,
    aliases: [
      ...Object.values(name),
      ...[reading?.hanja, reading?.romanised].filter((form) => form !== undefined),
      ...aliases,
    ],
  }));
}

/** What the texts of a knowledge base, and questions about it, are read with. */
export function lexiconOf(knowledge: Pick<Knowledge, 'glossary' | 'synonyms'>): Lexicon {
  return {
    names: createNameFinder([...aliasesOf(knowledge), ...wellKnownPlaces()]),
    concepts: createConceptFinder(knowledge.synonyms),
  };
}
