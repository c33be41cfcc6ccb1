import { informationOf } from './information.ts';
import type { ReadQuestions } from './listed-questions.ts';
import { KIND_NUMBERS, numbersOf, type QuestionBank } from './question-bank.ts';
import {
  type AskedTerms,
  countFeatures,
  type Features,
  featuresOf,
  type Vocabulary,
} from './question-features.ts';

/**
 * What has been learnt of the listed questions of one article in one language: class `i` is those about the passage
 * number `passages[i]`, left open by it where `open[i]` is 1. The weight of feature `f` for class `i` is
 * `weights[f * passages.length + i] * scale`.
 */
export type QuestionClassifier = {
  passages: Uint32Array;
  open: Uint8Array;
  /** The numbers that the terms of its features have in the bank. */
  vocabulary: Uint32Array;
  idf: Float32Array;
  weights: Int8Array;
  scale: number;
};

/** The chance that a question is one that a passage answers, and that it is one that the passage leaves open. */
export type Chances = { asked: number; open: number };

const EPOCHS = 5;
const RATE = 0.5;
/** Classes as good as ruled out teach nothing and take most of the time. */
const IGNORED = 0.02;

type Example = { features: Features; target: number };

// Numerical Recipes' linear congruential generator: the same order each time, so that answers are too.
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed;
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

// Turns the sums of the classes into chances that add up to one.
function softmax(sums: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.exp((sums[at] ?? 0) - most);
    total += sums[at] ?? 0;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / total;
}

function addUp(sums: Float32Array, { numbers, values }: Features, weights: ArrayLike<number>, scale: number) {
  const classes = sums.length;
  for (let at = 0; at < numbers.length; at++) {
    const value = (values[at] ?? 0) * scale;
    const row = (numbers[at] ?? 0) * classes;
    for (let each = 0; each < classes; each++) {
      sums[each] = (sums[each] ?? 0) + (weights[row + each] ?? 0) * value;
    }
  }
}

// Softmax regression by stochastic gradient descent with a rate a weight: J. Duchi et al., "Adaptive Subgradient
// Methods", 2011.
function descend(examples: readonly Example[], features: number, classes: number): Float32Array {
  const weights = new Float32Array(features * classes);
  const squares = new Float32Array(features * classes);
  const chances = new Float32Array(classes);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features: own, target } of shuffled(examples, epoch + 1)) {
      chances.fill(0);
      addUp(chances, own, weights, 1);
      softmax(chances);
      chances[target] = (chances[target] ?? 0) - 1;
      const active: number[] = [];
      chances.forEach((slope, each) => {
        if (Math.abs(slope) > IGNORED) active.push(each);
      });
      for (let at = 0; at < own.numbers.length; at++) {
        const value = own.values[at] ?? 0;
        const row = (own.numbers[at] ?? 0) * classes;
        for (const each of active) {
          const slope = (chances[each] ?? 0) * value;
          const sum = (squares[row + each] ?? 0) + slope * slope;
          squares[row + each] = sum;
          weights[row + each] = (weights[row + each] ?? 0) - (RATE * slope) / (Math.sqrt(sum) + 1e-6);
        }
      }
    }
  }
  return weights;
}

// Weights as bytes and what one step of them is worth. There are millions, and most are nothing.
function quantised(weights: Float32Array): { bytes: Int8Array; scale: number } {
  let most = 1e-6;
  for (let at = 0; at < weights.length; at++) {
    const size = Math.abs(weights[at] ?? 0);
    if (size > most) most = size;
  }
  const scale = most / 127;
  const bytes = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at++) bytes[at] = Math.round((weights[at] ?? 0) / scale);
  return { bytes, scale };
}

function askedTerms({ bank }: ReadQuestions, at: number): AskedTerms {
  const name = (number: number) => bank.vocabulary[number] ?? '';
  const first = bank.starts[at] ?? 0;
  const own = bank.terms.subarray(first, bank.starts[at + 1]);
  return {
    terms: new Map(Array.from(own, (term, place) => [name(term), bank.weights[first + place] ?? 0])),
    asking: {
      kind: KIND_NUMBERS[bank.kinds[at] ?? 0],
      focus: Array.from(bank.focus.subarray(bank.focusStarts[at], bank.focusStarts[at + 1]), name),
    },
  };
}

// What finds the place of a term in a vocabulary that lists terms by their numbers in the bank.
function finder(bank: QuestionBank, vocabulary: Uint32Array): Vocabulary['numberOf'] {
  const places = new Int32Array(bank.vocabulary.length).fill(-1);
  vocabulary.forEach((number, place) => {
    places[number] = place;
  });
  const numbers = numbersOf(bank);
  return (term) => {
    const place = places[numbers.get(term) ?? -1] ?? -1;
    return place < 0 ? undefined : place;
  };
}

function vocabularyOf({ bank }: ReadQuestions, which: readonly number[]) {
  const counts = new Map<number, number>();
  for (const at of which) {
    for (const term of bank.terms.subarray(bank.starts[at], bank.starts[at + 1]))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms = Uint32Array.from(counts.keys());
  const idf = Float32Array.from(terms, (term) => informationOf(counts.get(term) ?? 0, which.length));
  return { terms, numberOf: finder(bank, terms), idf };
}

/**
 * Learns to tell the listed questions of one article apart, of which `which` are the numbers; none where they leave
 * nothing to tell apart.
 */
export function trainClassifier(questions: ReadQuestions, which: readonly number[]): QuestionClassifier[] {
  const classOf = (at: number) => (questions.passages[at] ?? 0) * 2 + (questions.open[at] ?? 0);
  const classes = [...new Set(which.map(classOf))];
  if (classes.length < 2) return [];
  const targets = new Map(classes.map((each, number) => [each, number]));
  const { terms, ...vocabulary } = vocabularyOf(questions, which);
  const examples = which.map((at) => ({
    features: featuresOf(askedTerms(questions, at), vocabulary),
    target: targets.get(classOf(at)) ?? 0,
  }));
  const weights = descend(examples, countFeatures(terms.length), classes.length);
  const { bytes, scale } = quantised(weights);
  return [
    {
      passages: Uint32Array.from(classes, (each) => each >> 1),
      open: Uint8Array.from(classes, (each) => each & 1),
      vocabulary: terms,
      idf: vocabulary.idf,
      weights: bytes,
      scale,
    },
  ];
}

/** Makes what tells how likely a question is one of those learnt, by the number of the passage. */
export function createClassifier(
  learnt: QuestionClassifier,
  bank: QuestionBank,
): (question: AskedTerms) => ReadonlyMap<number, Chances> {
  const { passages, open, idf, weights, scale } = learnt;
  const numberOf = finder(bank, learnt.vocabulary);
  return (question) => {
    const chances = new Float32Array(passages.length);
    addUp(chances, featuresOf(question, { numberOf, idf }), weights, scale);
    softmax(chances);
    const found = new Map<number, Chances>();
    passages.forEach((passage, at) => {
      const known = found.get(passage) ?? { asked: 0, open: 0 };
      found.set(passage, { ...known, [open[at] === 1 ? 'open' : 'asked']: chances[at] ?? 0 });
    });
    return found;
  };
}
