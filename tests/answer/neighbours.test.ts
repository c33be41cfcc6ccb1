import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { HARBOUR, knowledgeOf } from '../search/harbour.ts';

const answerer = createAnswerer(HARBOUR);

function evidenceFor(question: string, passage: string) {
  const { candidates, ...rest } = answerer.work({ question });
  const found = candidates.find(({ hit }) => hit.document.passage.id === passage);
  return { ...rest, ...found?.evidence };
}

describe('the listed questions nearest to a question', () => {
  it('vote for the passage they are asked of', () => {
    const ferry = evidenceFor('At what time does the ferry leave?', 'p0');
    const lighthouse = evidenceFor('At what time does the ferry leave?', 'p1');
    expect(ferry.votes).toBeGreaterThan(0.5);
    expect(lighthouse.votes ?? 0).toBeLessThan(0.2);
  });

  it('are alike in full where the question is one of them, in other case and punctuation too', () => {
    expect(evidenceFor('when does the ferry leave the harbour', 'p0').asked).toBeCloseTo(1, 6);
    expect(evidenceFor('How tall is the lighthouse?', 'p1').unstated).toBeCloseTo(1, 6);
  });

  it('tell a question that is left open from one that is answered', () => {
    expect(evidenceFor('price of a ferry ticket', 'p0').leftOpen).toBeGreaterThan(0);
    expect(evidenceFor('departure of the ferry', 'p0').leftOpen).toBeLessThan(0);
    expect(evidenceFor('price of a ferry ticket', 'p0').openVotes).toBeGreaterThan(0.5);
  });

  it('are none where nothing is listed', () => {
    const bare = createAnswerer(knowledgeOf([{ asked: [], unstated: [] }]));
    expect(bare.work({ question: 'text' })).toMatchObject({ openVotes: 0, openChance: 0, leftOpen: 0 });
  });
});

describe('the words of a question', () => {
  it('suit the questions of one passage more than those of another', () => {
    const question = 'Which painter worked on the lighthouse?';
    expect(evidenceFor(question, 'p1').suits).toBeGreaterThan(evidenceFor(question, 'p0').suits ?? -1);
    expect(evidenceFor(question, 'p1').leans).toBeGreaterThan(0);
  });

  it('lean to what is left open where it is asked with them', () => {
    expect(evidenceFor('ferry ticket price', 'p0').leans).toBeLessThan(0);
  });
});
