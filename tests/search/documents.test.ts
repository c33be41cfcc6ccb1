import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { openDocuments } from '../../src/search/documents.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { openPassageIndex } from '../../src/search/passage-index.ts';
import { readKnowledge } from '../../src/search/read-knowledge.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import { knowledgeFolder } from '../knowledge/knowledge-files.ts';
import { HARBOUR } from './harbour.ts';

function opened(knowledge: Knowledge = HARBOUR, read = readKnowledge(knowledge, lexiconOf(knowledge))) {
  const vocabulary = createVocabulary(read.vocabulary);
  const documents = openDocuments(knowledge, read, vocabulary);
  return { read, documents, index: openPassageIndex(read, documents, vocabulary) };
}

const real = await loadKnowledgeApart('knowledge');

describe('documents', () => {
  it('are found by number and by id, and are the same object while they are in use', () => {
    const { documents } = opened(real.knowledge, real.read);
    documents.passages.forEach((passage, number) => {
      const document = documents.at(number);
      expect(document?.passage).toBe(passage);
      expect(document?.number).toBe(number);
      expect(documents.numberOf(document?.id ?? '')).toBe(number);
      expect(documents.at(number)).toBe(document);
    });
    expect(documents.at(documents.passages.length)).toBeUndefined();
  });

  it.each(['', 'a', 'a#', 'a#nowhere', 'nowhere#p0', '#p0'])('are none with the id %j', (id) => {
    const { documents } = opened();
    expect(documents.numberOf(id)).toBeUndefined();
  });

  it('know what the listed questions about them have in common', () => {
    const { documents, read } = opened();
    const { vocabulary } = read.questions.en.bank;
    const reading = documents.at(1)?.readings.en;
    expect(reading?.asked.map(({ kind }) => kind)).toEqual(['who', undefined, undefined]);
    expect([reading?.answers.count, reading?.leavesOpen.count]).toEqual([3, 3]);
    const terms = new Map(
      Array.from(reading?.answers.terms ?? [], (term, at) => [vocabulary[term], reading?.answers.counts[at]]),
    );
    expect(terms.get('lighthous')).toBe(3);
    expect(terms.get('ferri')).toBeUndefined();
  });

  it('have what their terms tell together', async () => {
    const { knowledge } = await loadKnowledge(await knowledgeFolder());
    const { documents, index } = opened(knowledge);
    for (const number of documents.passages.keys()) {
      for (const { terms, language, information } of Object.values(documents.at(number)?.readings ?? {})) {
        const told = [...terms].map(([term, weight]) => weight * index.idf(term, language));
        expect(information).toBe(told.reduce((sum, each) => sum + each, 0));
      }
    }
  });

  it('happen where passages of the same time say so', () => {
    const { documents } = opened(real.knowledge, real.read);
    const scenes = documents.passages.map((_, number) => documents.at(number)?.scenes ?? new Set());
    expect(scenes.some((places) => places.has('nara'))).toBe(true);
    documents.passages.forEach(({ when }, number) => {
      if (when === undefined) expect(scenes[number]?.size).toBe(0);
      else
        expect(scenes[number]).toEqual(scenes[documents.passages.findIndex((other) => other.when === when)]);
    });
  });
});
