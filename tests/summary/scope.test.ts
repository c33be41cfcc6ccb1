import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/summary/digest.ts';
import { everyFact } from '../../src/summary/facts.ts';
import { reordered } from '../../src/summary/reorder.ts';
import { factsWithin, type Scope } from '../../src/summary/scope.ts';
import { article, knowledgeOf, passage } from './knowledge.ts';

const knowledge = knowledgeOf(
  article('a', [
    passage('mine', { en: 'The mine was flooded. Many died.' }, { topics: ['history'], when: '1942' }),
    passage('ferry', { en: 'The ferry sails.' }, { topics: ['trade'] }),
    passage('talks', { en: 'They talked.' }, { topics: ['history'], when: '2026-01-13/2026-01-14' }),
  ]),
  article('b', [passage('other', { en: 'Something else.' }, { topics: ['history'] })], {
    published: '2026-03-01',
  }),
);

const within = (scope: Scope, relevant?: ReadonlyMap<string, number>) =>
  factsWithin(knowledge, scope, relevant).map(({ id }) => id);

describe('the scope of a summary', () => {
  it('is a topic, an article, or both', () => {
    expect(within({ topic: 'history' })).toEqual(['a#mine.0', 'a#mine.1', 'a#talks.0', 'b#other.0']);
    expect(within({ article: 'a', topic: 'trade' })).toEqual(['a#ferry.0']);
  });

  it('is what a question is answered by', () => {
    expect(within({ question: 'q' }, new Map([['a#ferry', 1]]))).toEqual(['a#ferry.0']);
  });

  it('is what happened from one day to another, or was published then where no day is known', () => {
    expect(within({ from: '2026-01-14', to: '2026-02' })).toEqual(['a#ferry.0', 'a#talks.0']);
    expect(within({ to: '1942' })).toEqual(['a#mine.0', 'a#mine.1']);
    expect(within({ from: '2026-02-04' })).toEqual(['b#other.0']);
  });
});

describe('the order of a summary', () => {
  it('is that of time, then of weight, the sentences of a passage together', () => {
    const facts = [...everyFact(knowledge).values()].toReversed();
    expect(inOrder(facts).map(({ id }) => id)).toEqual([
      'a#mine.0',
      'a#mine.1',
      'a#talks.0',
      'a#ferry.0',
      'b#other.0',
    ]);
  });

  it.each([
    ['3 1', ['c', 'a', 'b', 'd']],
    ['２、４', ['b', 'd', 'a', 'c']],
    ['1 1 1', ['a', 'b', 'c', 'd']],
    ['first 4 please', ['d', 'a', 'b', 'c']],
    ['0', undefined],
    ['5', undefined],
    ['none', undefined],
    ['99999999999999999999', undefined],
  ])('is changed by numbers: %s', (typed, order) => {
    expect(reordered(['a', 'b', 'c', 'd'], typed)).toEqual(order);
  });
});
