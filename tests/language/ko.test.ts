import { describe, expect, it } from 'vitest';
import { korean } from '../../src/language/ko.ts';

const words = (text: string) =>
  korean
    .terms(text)
    .map(({ term }) => term)
    .filter((term) => !term.startsWith('_'));

describe('the words of a Korean text', () => {
  it.each([
    ['다음 방일은', ['다음', '방일']],
    ['처음 만난', ['처음', '만난']],
    ['강한 의지', ['강한', '의지']],
  ])('keep nouns whole that end as verbs do: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(['간거야', '갔어', '간거냐', '갔나요'])('know one verb of one syllable in %s', (form) => {
    expect(words(form)).toEqual(['가']);
  });

  it('begin after a word of asking that runs into them', () => {
    const text = '이게 뭔뜻이야';
    const [meaning] = korean.terms(text);
    expect(text.slice(meaning?.start, meaning?.end)).toBe('뜻이야');
  });

  it('are none in laughter', () => {
    expect(words('ᄏᄏᄏ')).toEqual([]);
  });
});
