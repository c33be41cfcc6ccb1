import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../bench/retrieval/knowledge.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { isContrary } from '../../src/answer/contrary.ts';

describe('a question for the contrary of a sentence', () => {
  it('is one with a negation that the sentence does not have', () => {
    expect(isContrary('who did not sail?', 'kim sailed in may.', 'en')).toBe(true);
    expect(isContrary("who didn't sail?", 'kim never sailed.', 'en')).toBe(false);
    expect(isContrary('who sailed?', 'kim did not sail.', 'en')).toBe(false);
  });

  it('is one with a word of which the sentence has only the opposite', () => {
    expect(isContrary('who sailed first?', 'kim sailed last.', 'en')).toBe(true);
    expect(isContrary('who sailed first?', 'kim sailed first, bo last.', 'en')).toBe(false);
    expect(isContrary('who sailed first and last?', 'kim sailed last.', 'en')).toBe(false);
  });

  it('is not answered by it, and trusted less than one for what it says', () => {
    const text =
      'The ferry to Mokpo sailed on Friday with Kim Bo-ra and forty singers. It was sunny in Mokpo.';
    const answerer = createAnswerer(knowledgeOf([{ article: 0, title: '', text }], 'en'));
    const said = answerer.ask({ question: 'Which singers sailed on the ferry to Mokpo on Friday?' });
    const contrary = answerer.ask({
      question: 'Which singers did not sail on the ferry to Mokpo on Friday?',
    });
    expect([said.outcome, contrary.outcome]).toEqual(['answered', 'related']);
    expect(contrary.confidence).toBeLessThan(said.confidence);
  });
});
