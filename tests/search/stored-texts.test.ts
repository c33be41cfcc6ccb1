import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { readText } from '../../src/language/terms.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { createTextStore, storedText } from '../../src/search/stored-texts.ts';
import { growVocabulary } from '../../src/search/vocabulary.ts';

const { knowledge } = await loadKnowledge('knowledge');
const lexicon = lexiconOf(knowledge);

// What a text comes to once it was stored among others, beside what was read of it.
function storedAndRead(texts: readonly string[]) {
  const vocabulary = growVocabulary();
  const store = createTextStore(vocabulary);
  const readings = texts.map((text) => readText(text, lexicon));
  for (const reading of readings) {
    store.add(undefined);
    store.add(reading);
  }
  const stored = store.stored();
  return readings.map((reading, at) => ({
    read: {
      ...reading,
      terms: reading.terms.map(({ term, start, end, weight }) => ({ term, start, end, weight })),
    },
    stored: storedText(stored, 2 * at + 1, vocabulary),
    before: storedText(stored, 2 * at, vocabulary),
  }));
}

describe('a stored text', () => {
  it('is read back as it was, with its names, numbers and dates', () => {
    const texts = knowledge.articles.flatMap(({ title, passages }) => [
      title,
      ...passages.flatMap(({ text }) => LANGUAGES.flatMap((language) => text[language] ?? [])),
    ]);
    for (const { read, stored } of storedAndRead(texts)) expect(stored).toEqual(read);
  });

  it('is read back as it was, whatever it is', () => {
    const some = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        'Lee met Takaichi in Nara on 14 January 2026.',
        '183명의 희생자',
        '2026年1月13日に奈良で',
      ),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (texts) => {
        for (const { read, stored } of storedAndRead(texts)) expect(stored).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });

  it('that is none holds nothing', () => {
    for (const { before } of storedAndRead(['Nara', '奈良']))
      expect(before).toEqual({ terms: [], names: [], dates: [], numbers: [] });
  });
});
