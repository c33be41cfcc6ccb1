import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../bench/retrieval/knowledge.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';

const texts = [
  'Kim Bo-ra sang in the harbour choir of Mokpo for forty years.',
  'For forty years the choir of Busan sang; the harbour of Mokpo was quiet, and Kim slept.',
  'Ships call at Mokpo. The choir sang. Kim Bo-ra kept bees in 1931.',
];
const answerer = createAnswerer(
  knowledgeOf(
    texts.map((text, article) => ({ article, title: '', text })),
    'en',
  ),
);

function evidence(question: string) {
  const found = answerer.work({ question }).candidates;
  return texts.map((_, at) => found.find(({ hit }) => hit.document.id.endsWith(`#p-${at}`))?.text);
}

describe('what the text of a passage says for it', () => {
  it('counts words that stand near to each other in one sentence', () => {
    const [near, far, apart] = evidence('the harbour choir of Mokpo sang');
    expect(near?.near).toBeGreaterThan(far?.near ?? 0);
    expect(far?.near).toBeGreaterThan(apart?.near ?? 0);
  });

  it('counts what one sentence and two in a row hold of the question', () => {
    const [, , apart] = evidence('Did the choir of Kim Bo-ra keep bees?');
    expect(apart?.sentence).toBeLessThan(apart?.window ?? 0);
    expect(apart?.window).toBeLessThanOrEqual(1);
  });

  it('counts a sentence half that cannot tell what is asked for', () => {
    const [without, , there] = evidence('When did Kim Bo-ra keep bees?');
    expect(without?.telling).toBeCloseTo((without?.sentence ?? 0) / 2);
    expect(there?.telling).toBe(there?.sentence);
  });

  it('counts the names and the figures that are there', () => {
    const [first, , third] = evidence('Did Kim Bo-ra sing in Mokpo in 1931?');
    expect(third).toMatchObject({ figures: 1, named: 1 });
    expect(first?.figures).toBe(0);
    expect(first?.named).toBeLessThan(1);
    expect(evidence('who sang in the choir')[0]).toMatchObject({ figures: 1, named: 0.7 });
  });
});
