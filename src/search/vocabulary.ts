/** The terms of a knowledge base by number, from 0 in the order in which they were first met. */
export type Vocabulary = {
  terms: readonly string[];
  /** The number of a term; undefined where it is not in the vocabulary. */
  find(term: string): number | undefined;
};

/** A vocabulary that is being made. */
export type GrowingVocabulary = Vocabulary & {
  /** The number of a term, which is taken in where it is new. */
  add(term: string): number;
};

/** The vocabulary of terms that are in order already, each once. */
export function createVocabulary(terms: readonly string[]): Vocabulary {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return { terms, find: (term) => numbers.get(term) };
}

/** Makes an empty vocabulary. */
export function growVocabulary(): GrowingVocabulary {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  return {
    terms,
    find: (term) => numbers.get(term),
    add(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, terms.length);
      return terms.push(term) - 1;
    },
  };
}
