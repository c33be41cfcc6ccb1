import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { bestFacts, readSummaries } from '../../src/summary/digest.ts';
import { everyFact } from '../../src/summary/facts.ts';
import { article, knowledgeOf, passage } from './knowledge.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const parts = { knowledge, answerer: createAnswerer(knowledge, read) };

describe('the best facts', () => {
  it('are the same each time, and tell of many paragraphs', async () => {
    const best = await bestFacts(parts, { article: 'nationpress-2026-01-15' }, 10);
    expect(await bestFacts(parts, { article: 'nationpress-2026-01-15' }, 10)).toEqual(best);
    const paragraphs = new Set(best.flatMap(({ passage }) => passage.paragraphs));
    expect(paragraphs.size).toBeGreaterThanOrEqual(8);
  });

  it.each([
    ['How many people died in the Chosei mine?', 'chosei-flood'],
    ['조세이 탄광에서 몇 명이 죽었어?', 'chosei-flood'],
    ['長生炭鉱では何人が亡くなりましたか？', 'chosei-flood'],
  ])('of a question begin with what answers it: %s', async (question, passage) => {
    const best = (await bestFacts(parts, { question }, 5)).map((fact) => fact.passage.id);
    expect(best).toContain(passage);
    expect(best.length).toBeGreaterThan(0);
  });

  it('of a question that the knowledge base does not cover are none', async () => {
    expect(await bestFacts(parts, { question: 'Who won the sumo tournament in Osaka?' }, 5)).toEqual([]);
  });
});

it('a large knowledge base is read in slices, between which others have their turn', async () => {
  const large = knowledgeOf(
    ...Array.from({ length: 500 }, (_, at) =>
      article(`a-${at}`, [passage('p', { en: `Fact ${at} of many.` })]),
    ),
  );
  let turns = 0;
  let reading = true;
  const others = (async () => {
    while (reading) {
      turns += 1;
      await setImmediate();
    }
  })();
  await readSummaries(large);
  reading = false;
  await others;
  expect(turns).toBeGreaterThan(5);
  expect(everyFact(large).size).toBe(500);
});
