import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../bench/retrieval/knowledge.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';

const passages = [
  ['', 'Kim Bo-ra was born in Mokpo in 1931. She sang in the harbour choir for forty years.'],
  ['', 'The harbour of Mokpo was widened in 1988. Forty ships a day call there.'],
  ['Choirs', 'Singers meet on Fridays. Most of them are over sixty years old.'],
].map(([title = '', text = ''], article) => ({ article, title, text }));

const question = 'Where was the singer Kim Bo-ra born in 1931?';

describe('a knowledge base without listed questions', () => {
  const answerer = createAnswerer(knowledgeOf(passages, 'en'));

  it('ranks passages by their texts', () => {
    const { candidates } = answerer.work({ question });
    expect(candidates.every(({ text }) => text !== undefined)).toBe(true);
    expect(candidates[0]?.hit.document.id).toContain('#p-0');
    expect(candidates[0]?.text).toMatchObject({ figures: 1, title: 0 });
  });

  it('finds a passage by the title of its article', () => {
    expect(answerer.work({ question: 'choirs' }).candidates.map(({ hit }) => hit.document.id)).toEqual([
      expect.stringContaining('#p-0'),
      expect.stringContaining('#p-2'),
    ]);
  });

  it('is surer of what it holds than of what it does not', () => {
    const asked = answerer.ask({ question }).confidence;
    const other = answerer.ask({ question: 'Where was the painter Lena Ohm buried in 1877?' }).confidence;
    expect(asked).toBeGreaterThan(other);
  });
});

describe('a knowledge base with listed questions', () => {
  it('does not rank by the texts alone', () => {
    const knowledge = knowledgeOf(passages, 'en');
    for (const { passages: own } of knowledge.articles) {
      for (const passage of own) passage.asked = { en: ['Where was she born?'] };
    }
    const { candidates } = createAnswerer(knowledge).work({ question });
    expect(candidates.some(({ text }) => text !== undefined)).toBe(false);
  });
});
