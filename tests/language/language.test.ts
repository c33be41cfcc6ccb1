import { describe, expect, it } from 'vitest';
import { LANGUAGES, languagesCode, PAIRS, readLanguages } from '../../src/language/language.ts';

describe('languages as one word', () => {
  it('are read as they were written, alone and in every pair', () => {
    for (const languages of [...LANGUAGES.map((language) => [language] as const), ...PAIRS]) {
      expect(readLanguages(languagesCode(languages))).toEqual(languages);
    }
    expect(PAIRS.map(languagesCode)).toEqual(['en+ko', 'en+ja', 'ko+ja']);
  });

  it('may stand in either order', () => {
    expect(readLanguages('ja+ko')).toEqual(['ja', 'ko']);
  });

  it.each(['', 'fr', 'ko+', 'ko+ko', '+ko', 'ko+fr', 'en+ko+ja', 7, null, undefined])(
    'are not %j',
    (code) => {
      expect(readLanguages(code)).toBeUndefined();
    },
  );
});
