import { describe, expect, it } from 'vitest';
import { coverageOf, filling } from '../../bench/summary/coverage.ts';
import { measureSummaries, SHIPPED } from '../../bench/summary/measure.ts';
import { lexRank, maximalMarginalRelevance } from '../../bench/summary/rivals.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { everyFact } from '../../src/summary/facts.ts';
import { article, knowledgeOf, passage } from '../summary/knowledge.ts';

describe('what is measured of a summary', () => {
  const knowledge = knowledgeOf(
    article('a', [
      passage('one', { en: '12345.' }, { paragraphs: [1], names: ['x'] }),
      passage('two', { en: '1234567890.' }, { paragraphs: [2], names: ['x', 'y'] }),
      passage('three', { en: '123.' }, { paragraphs: [3, 4] }),
    ]),
  );
  const facts = [...everyFact(knowledge).values()];

  it('is taken of what fits into the characters there are', () => {
    expect(filling(facts, 'en', 10).map(({ passage: { id } }) => id)).toEqual(['one', 'three']);
    expect(filling(facts, 'en', 5)).toHaveLength(1);
  });

  it('is how much of the paragraphs, names and topics it touches', () => {
    expect(coverageOf(facts.slice(0, 1), facts)).toEqual({ paragraphs: 1 / 4, names: 1 / 2, topics: null });
    expect(coverageOf(facts, facts)).toEqual({ paragraphs: 1, names: 1, topics: null });
  });
});

describe('the rivals', () => {
  const likeness = [
    [1, 0.8, 0.1],
    [0.8, 1, 0.5],
    [0.1, 0.5, 1],
  ];

  it('rank what is like most others first', () => {
    const ranks = lexRank(likeness);
    expect(ranks[1]).toBe(1);
    expect(ranks[0]).toBeGreaterThan(ranks[2] ?? 1);
  });

  it('take what is new before what is like something taken', () => {
    expect(maximalMarginalRelevance([1, 0.9, 0.5], likeness)).toEqual([0, 2, 1]);
  });
});

describe('the shipped way of choosing', async () => {
  const { knowledge } = await loadKnowledgeApart('knowledge');

  it.each(LANGUAGES)('covers more paragraphs than the first sentences, and than chance: %s', (language) => {
    const lines = measureSummaries(knowledge, language);
    const shipped = lines.filter(({ way }) => way === SHIPPED);
    expect(shipped).toHaveLength(6);
    for (const { length, coverage } of shipped) {
      const rivals = lines.filter((line) => line.length === length && /^(first|random)/.test(line.way));
      expect(rivals).toHaveLength(2);
      for (const rival of rivals) {
        // A tenth of the characters is four sentences: by so few, chance does as well.
        const isFew = length.startsWith('10 %') && rival.way.startsWith('random');
        if (!isFew) expect(coverage.paragraphs).toBeGreaterThan(rival.coverage.paragraphs);
      }
    }
  });
});
