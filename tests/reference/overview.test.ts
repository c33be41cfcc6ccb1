import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Knowledge, Passage } from '../../src/knowledge/schema.ts';
import { overviewOf } from '../../src/reference/overview.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { knowledgeOf } from './made-up.ts';

const overview = (passages: Partial<Passage>[], change: Partial<Knowledge> = {}) => {
  const knowledge = {
    ...knowledgeOf(passages.map((passage) => ({ topics: ['t'], ...passage }))),
    ...change,
  };
  return overviewOf('t', knowledge, createAnswerer(knowledge), 'en');
};
const told = (id: string, names: string[]): Partial<Passage> => ({
  names,
  text: { en: `${id} says this. It says more.` },
});

describe('the key sentences of a topic', () => {
  it('come from the passages that together mention what the topic mentions most', () => {
    const { key } = overview([
      told('one', ['a']),
      told('two', ['a', 'b']),
      told('three', ['a', 'b']),
      told('four', ['c']),
    ]);
    expect(key.map(({ sentence }) => sentence)).toEqual([
      'two says this.',
      'four says this.',
      'one says this.',
      'three says this.',
    ]);
  });

  it('are those of the first passages where none mentions a name, four at most', () => {
    const { key } = overview(['one', 'two', 'three', 'four', 'five'].map((id) => told(id, [])));
    expect(key.map(({ passage }) => passage.id)).toEqual(['a#p0', 'a#p1', 'a#p2', 'a#p3']);
  });
});

describe('the events of a topic', () => {
  it('are one for each time, another than the key sentences where there is one', () => {
    const { events, dated } = overview([
      { ...told('key', ['a', 'b']), when: '1942' },
      { ...told('other', []), when: '1942' },
      { ...told('last', ['c']), when: '1950' },
      ...['x', 'y', 'z'].map((name) => told(name, [name, 'a'])),
    ]);
    expect(dated).toBe(3);
    expect(events.map(({ when, passage }) => [when, passage.id])).toEqual([
      ['1942', 'a#p1'],
      ['1950', 'a#p2'],
    ]);
  });
});

describe('an overview', () => {
  it('names people and other terms, most mentioned first', () => {
    const passages = [told('one', ['a', 'p']), told('two', ['a', 'q']), told('three', ['q'])];
    const { glossary } = knowledgeOf(passages);
    const kinds = glossary.map((term) => ({
      ...term,
      kind: ['p', 'q'].includes(term.id) ? ('person' as const) : ('place' as const),
    }));
    const { people, terms } = overview(passages, { glossary: kinds });
    expect(people.map(({ id }) => id)).toEqual(['q', 'p']);
    expect(terms.map(({ id }) => id)).toEqual(['a']);
  });

  it('asks only what is answered from the passage that lists it', { timeout: 90_000 }, async () => {
    const { knowledge, read } = await loadKnowledgeApart('knowledge');
    const answerer = createAnswerer(knowledge, read);
    for (const { id } of knowledge.topics) {
      for (const language of ['en', 'ko', 'ja'] as const) {
        const { questions, passages } = overviewOf(id, knowledge, answerer, language);
        expect(questions.length).toBeGreaterThan(0);
        for (const question of questions) {
          const answer = answerer.ask({ question, language });
          expect(answer.outcome).toBe('answered');
          expect(passages.map((passage) => passage.id)).toContain(answer.passages[0]?.id);
        }
      }
    }
  });

  it('of a topic that nothing is on is empty', () => {
    const knowledge = knowledgeOf([{}]);
    expect(overviewOf('t', knowledge, createAnswerer(knowledge), 'en')).toEqual({
      passages: [],
      key: [],
      events: [],
      dated: 0,
      people: [],
      terms: [],
      questions: [],
    });
  });
});
