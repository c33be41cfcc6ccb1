import { describe, expect, it } from 'vitest';
import { sameAs, withoutDuplicates } from '../../src/summary/duplicates.ts';
import { everyFact, factOf, textIn } from '../../src/summary/facts.ts';
import { article, knowledgeOf, passage } from './knowledge.ts';

const ferry = { en: 'The ferry is new. It is fast.', ko: '여객선은 새것이다. 빠르다.' };

describe('the facts of a knowledge base', () => {
  it('are its sentences, in every language they are written in, to the letter', () => {
    const facts = [...everyFact(knowledgeOf(article('a', [passage('ferry', ferry)]))).values()];
    expect(facts.map(({ id, texts }) => [id, texts])).toEqual([
      ['a#ferry.0', { en: 'The ferry is new.', ko: '여객선은 새것이다.' }],
      ['a#ferry.1', { en: 'It is fast.', ko: '빠르다.' }],
    ]);
  });

  it('are whole passages where the languages do not have the same number of sentences', () => {
    const uneven = { ...ferry, ko: '새 여객선은 빠르다.' };
    const facts = [...everyFact(knowledgeOf(article('a', [passage('ferry', uneven)]))).values()];
    expect(facts.map(({ id, texts }) => [id, texts])).toEqual([['a#ferry', uneven]]);
  });

  it('are not those of an article that was retracted', () => {
    const retracted = article('a', [passage('ferry', ferry)], { status: 'retracted' });
    expect(factOf(knowledgeOf(retracted), 'a#ferry.0')).toBeUndefined();
  });

  it('are shown in the language of the source where they are not translated', () => {
    const fact = factOf(knowledgeOf(article('a', [passage('ferry', ferry)])), 'a#ferry.1');
    if (fact === undefined) expect.fail('the fact is not there');
    expect(textIn(fact, 'ko')).toEqual({ text: '빠르다.', language: 'ko' });
    expect(textIn(fact, 'ja')).toEqual({ text: 'It is fast.', language: 'en' });
  });
});

describe('facts that say the same', () => {
  const again = article('b', [passage('boat', { en: 'the FERRY is new!', ja: '船は新しい。' })]);
  const knowledge = knowledgeOf(article('a', [passage('ferry', ferry)]), again);
  const facts = [...everyFact(knowledge).values()];

  it('are found in other passages by their letters alone, and count once', () => {
    const [first] = facts;
    if (first === undefined) expect.fail('there are no facts');
    expect(sameAs(knowledge, first).map(({ id }) => id)).toEqual(['a#ferry.0', 'b#boat.0']);
    expect(withoutDuplicates(knowledge, facts).map(({ id }) => id)).toEqual(['a#ferry.0', 'a#ferry.1']);
  });

  it('do not say the same where another language says otherwise, or one number differs', () => {
    const other = article('b', [
      passage('boat', { en: 'The ferry is new.', ko: '여객선은 낡았다.' }),
      passage('year', { en: 'It came in 1942.' }),
      passage('later', { en: 'It came in 1943.' }),
    ]);
    const differing = knowledgeOf(article('a', [passage('ferry', ferry)]), other);
    const all = [...everyFact(differing).values()];
    expect(withoutDuplicates(differing, all)).toEqual(all);
  });
});
