import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose as choosing } from '../../src/summary/choose.ts';
import { everyFact, type Fact } from '../../src/summary/facts.ts';
import { atOnce } from '../../src/summary/slices.ts';
import { article, knowledgeOf, passage } from './knowledge.ts';

const choose = (...given: Parameters<typeof choosing>) => atOnce(choosing(...given));
const factsOf = (...texts: string[]): Fact[] => [
  ...everyFact(
    knowledgeOf(
      article(
        'a',
        texts.map((text, at) => passage(`p-${at}`, { en: text })),
      ),
    ),
  ).values(),
];

describe('choosing facts', () => {
  it('takes one of two that are alike, and then what is like neither', () => {
    const facts = factsOf('One of a pair.', 'Two of a pair.', 'Something else.');
    const likeness = [
      [1, 0.9, 0],
      [0.9, 1, 0],
      [0, 0, 1],
    ];
    const [first, second, third] = choose(facts, likeness, [1, 1, 1], 3);
    expect([0, 1]).toContain(first);
    expect(second).toBe(2);
    expect(third).toBe(first === 0 ? 1 : 0);
  });

  it('prefers what stands for facts of more weight', () => {
    const facts = factsOf('One fact here.', 'Two fact here.');
    const apart = [
      [1, 0],
      [0, 1],
    ];
    expect(choose(facts, apart, [1, 5], 1)).toEqual([1]);
  });

  it('prefers a fact of another paragraph where both stand for as much', () => {
    const made = [
      passage('a', { en: 'A.' }),
      passage('b', { en: 'B.' }),
      passage('c', { en: 'C.' }, { paragraphs: [2] }),
    ];
    const facts = [...everyFact(knowledgeOf(article('a', made))).values()];
    const likeness = [
      [1, 0.2, 0.2],
      [0.2, 1, 0.2],
      [0.2, 0.2, 1],
    ];
    expect(choose(facts, likeness, [1, 1, 1], 2)).toContain(2);
  });

  it('gives back different facts, as many as there are or are wanted, whatever the likenesses', () => {
    const matrix = fc.integer({ min: 0, max: 8 }).chain((size) =>
      fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(matrix, fc.nat(10), (likeness, most) => {
        const facts = likeness.map((_, at) => factsOf(`Fact ${at}.`)[0] as Fact);
        const chosen = choose(
          facts,
          likeness,
          facts.map(() => 1),
          most,
        );
        expect(chosen).toHaveLength(Math.min(most, facts.length));
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });
});
