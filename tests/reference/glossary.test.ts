import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import {
  formsOf,
  KINDS,
  mentionsOf,
  relatedTerms,
  sourceOf,
  termNamed,
  termsFitting,
  termsNear,
  termsOfKind,
} from '../../src/reference/glossary.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { knowledgeOf } from './made-up.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await loadKnowledgeApart('knowledge'));
}, 90_000);

const mentioning = (passages: string[][]) => knowledgeOf(passages.map((names) => ({ names })));

describe('a term', () => {
  it.each([
    ['takaichi-sanae', 'takaichi-sanae'],
    ['SANAE TAKAICHI', 'takaichi-sanae'],
    ['다카이치사나에', 'takaichi-sanae'],
    ['高市 早苗', 'takaichi-sanae'],
    ['タカイチ サナエ', 'takaichi-sanae'],
    ['ﾀｶｲﾁ', 'takaichi-sanae'],
    ['법륭사', 'horyuji'],
    ['Hōryū-ji', 'horyuji'],
    ['李在明', 'lee-jae-myung'],
  ])('is known as %s', (typed, id) => {
    expect(termNamed(typed, knowledge.glossary)?.id).toBe(id);
  });

  it('is found by its id, and by each of its names, aliases and readings, unless another has that form', () => {
    for (const term of knowledge.glossary) {
      expect(termNamed(term.id, knowledge.glossary)).toBe(term);
      for (const name of Object.values(term.name)) expect(termNamed(name, knowledge.glossary)).toBe(term);
      for (const form of formsOf(term)) expect(termNamed(form, knowledge.glossary)).toBeDefined();
    }
  });

  it.each(['', ' ', 'xyzzy'])('is not known as %j', (typed) => {
    expect(termNamed(typed, knowledge.glossary)).toBeUndefined();
  });

  it('has the source that backs its description', () => {
    for (const term of knowledge.glossary) {
      const source = sourceOf(term, knowledge.articles);
      expect(source?.article).toBe(term.source.article);
      expect(source?.paragraphs).toEqual(term.source.paragraphs);
      expect(sourceOf(term, [])).toBeUndefined();
    }
  });
});

describe('what is suggested for what was typed', () => {
  it.each(['Taka', '다카', '高', 'たか', 'takaichi s'])('holds 高市早苗 for %s', (typed) => {
    expect(termsFitting(typed, knowledge, 25).map(({ id }) => id)).toContain('takaichi-sanae');
  });

  it('begins with what is mentioned most, where nothing is typed', () => {
    const found = termsFitting('', knowledge, 25);
    expect(found[0]?.id).toBe('lee-jae-myung');
    expect(found.length).toBe(25);
  });

  it('has terms that begin with it before terms that hold it', () => {
    const ids = termsFitting('coal', knowledge, 25).map(({ id }) => id);
    expect(ids).toContain('chosei-coal-mine');
    expect(
      termsFitting('c', knowledge, 25).every((term) => formsOf(term).some((form) => /^c/iu.test(form))),
    ).toBe(true);
  });

  it.each([
    ['타카이찌', 'takaichi-sanae'],
    ['Takaichy', 'takaichi-sanae'],
    ['shutl diplomasy', 'shuttle-diplomacy'],
    ['長生炭田', 'chosei-coal-mine'],
  ])('is, for the unknown %s, what is near to it', (typed, id) => {
    expect(termNamed(typed, knowledge.glossary)).toBeUndefined();
    expect(termsNear(typed, knowledge.glossary, 5)[0]?.id).toBe(id);
  });

  it('is a part of the glossary, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        for (const found of [termsFitting(typed, knowledge, 5), termsNear(typed, knowledge.glossary, 5)]) {
          expect(found.length).toBeLessThanOrEqual(5);
          expect(new Set(found).size).toBe(found.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the terms of a kind', () => {
  it('are all of that kind, in the order of their names in each language', () => {
    for (const language of LANGUAGES) {
      const all = KINDS.flatMap((kind) => {
        const terms = termsOfKind(kind, knowledge.glossary, language);
        const names = terms.map(({ name }) => name[language]);
        expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
        expect(terms.every((term) => term.kind === kind)).toBe(true);
        return terms;
      });
      expect(new Set(all)).toEqual(new Set(knowledge.glossary));
    }
  });
});

describe('related terms', () => {
  it('are those that share the larger part of their passages, not those that are everywhere', () => {
    const shared = mentioning([['a', 'b'], ['a', 'b', 'everywhere'], ['everywhere'], ['everywhere'], ['c']]);
    expect(relatedTerms('a', shared, 9).map(({ id }) => id)).toEqual(['b', 'everywhere']);
    expect(relatedTerms('c', shared, 9)).toEqual([]);
    expect(relatedTerms('a', shared, 1).length).toBe(1);
  });

  it('occur in a passage with the term, each way round', () => {
    for (const { id } of knowledge.glossary) {
      const passages = new Set(mentionsOf(id, knowledge.articles));
      for (const related of relatedTerms(id, knowledge, 50)) {
        expect(mentionsOf(related.id, knowledge.articles).some((passage) => passages.has(passage))).toBe(
          true,
        );
        expect(relatedTerms(related.id, knowledge, 50).map((term) => term.id)).toContain(id);
      }
    }
  });
});
