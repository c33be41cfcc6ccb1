import { shuffled } from './random.ts';
import type { QuestionSet, SetPassage } from './squad.ts';

/** Some of the articles of a set taken out: the passages that stay, and the questions about those that do not. */
export type Fold = { passages: SetPassage[]; numbers: number[]; questions: QuestionSet['questions'] };

/**
 * A set in `count` folds of its articles, the same each time for a seed. A fold holds the passages of all other articles, with
 * the numbers that they have in the set, and the answerable questions about its own. Folds without either are left out.
 */
export function foldsOf({ titles, passages, questions }: QuestionSet, count: number, seed: number): Fold[] {
  const order = shuffled([...titles.keys()], seed);
  const folds = new Map(order.map((article, place) => [article, place % count]));
  const isIn = (fold: number, number: number) => folds.get(passages[number]?.article ?? 0) === fold;
  return Array.from({ length: count }, (_, fold) => {
    const numbers = [...passages.keys()].filter((number) => !isIn(fold, number));
    return {
      numbers,
      passages: numbers.flatMap((number) => passages[number] ?? []),
      questions: questions.filter(({ gold, impossible }) => !impossible && isIn(fold, gold)),
    };
  }).filter(({ passages: kept, questions: asked }) => kept.length > 0 && asked.length > 0);
}
