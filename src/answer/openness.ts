import type { Asking } from '../language/asking.ts';
import type { Language } from '../language/language.ts';
import type { AskedQuestion, PassageDocument } from '../search/documents.ts';
import type { Question } from './question.ts';

/** Tells how much the words of a question speak for its being one that the sources leave open. */
export type Openness = (question: Question) => number;

/** Seen this often more on either side before a word counts. */
const PRIOR = 1;
/** The most that one word can say, as log odds. */
const LIMIT = 2.5;
/** Log odds that count as 1. */
const SCALE = 6;

const features = (terms: Iterable<string>, { kind, focus }: Asking): string[] => [
  ...terms,
  ...(kind === undefined ? [] : [`?${kind}`, ...focus.map((term) => `?${kind} ${term}`)]),
];

function count(questions: readonly AskedQuestion[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms, asking } of questions) {
    for (const feature of new Set(features(terms.keys(), asking))) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Learns from the questions of the knowledge files which words mark those that the sources leave open ("next",
 * "reaction", "how old"): the sum over a question's words of their log odds between the open and the answered ones, as
 * a naive Bayes classifier weighs them, pieces of words at a third, scaled to lie about between −1 and 1.
 */
export function learnOpenness(documents: readonly PassageDocument[]): Openness {
  const learned = new Map<Language, (feature: string) => number>();
  const learn = (language: Language) => {
    const readings = documents.flatMap(({ readings }) => readings[language] ?? []);
    const asked = readings.flatMap((reading) => reading.asked);
    const open = readings.flatMap((reading) => reading.unstated);
    const askedCounts = count(asked);
    const openCounts = count(open);
    const balance = open.length === 0 ? 1 : asked.length / open.length;
    return (feature: string) => {
      if (open.length === 0) return 0;
      const odds =
        ((openCounts.get(feature) ?? 0) * balance + PRIOR) / ((askedCounts.get(feature) ?? 0) + PRIOR);
      return Math.max(-LIMIT, Math.min(LIMIT, Math.log(odds)));
    };
  };
  return ({ language, terms, asking }) => {
    const oddsOf = learned.get(language) ?? learn(language);
    learned.set(language, oddsOf);
    let sum = 0;
    for (const feature of features(terms.keys(), asking)) {
      sum += feature.startsWith('_') ? oddsOf(feature) / 3 : oddsOf(feature);
    }
    return Math.max(-2, Math.min(2, sum / SCALE));
  };
}
