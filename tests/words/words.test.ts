import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { en, type WordKey } from '../../src/words/en.ts';
import { localisations, wordsFor } from '../../src/words/index.ts';
import { ja } from '../../src/words/ja.ts';
import { ko } from '../../src/words/ko.ts';

const KEYS = Object.keys(en) as WordKey[];
const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

describe.each([
  ['Korean', ko],
  ['Japanese', ja],
])('the %s words', (_name, table: Record<string, string>) => {
  it('have exactly the keys of the English ones', () => {
    expect(Object.keys(table).sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)('say %s with the same values, in words of their own', (key) => {
    expect(placeholders(table[key] ?? '')).toEqual(placeholders(en[key]));
    expect(table[key]?.trim()).not.toBe('');
    expect(table[key]).not.toBe(en[key]);
  });
});

describe('the register', () => {
  const sentences = (table: Record<string, string>) =>
    Object.entries(table)
      .filter(([key]) => /^(error|notice|card\.(none|related|premise|sentenceTooLong))/.test(key))
      .flatMap(([, text]) => text.replace(/[:：] ?\{\{\w+\}\}$/u, '.').split(/[.?。？]\s*/u))
      .filter((sentence) => sentence.trim() !== '');

  it.each(sentences(ko))('is polite in Korean: %s', (sentence) => {
    expect(sentence).toMatch(/(요|니다)$/u);
  });

  it.each(sentences(ja))('is polite in Japanese: %s', (sentence) => {
    expect(sentence).toMatch(/(です|ます|ません|ました|ませんでした|ください)$/u);
  });
});

describe('wordsFor', () => {
  it('fills in values as they are, also those that look like markup or placeholders', () => {
    const id = '$t(card.none) {{id}} $& <b> &amp;';
    for (const language of LANGUAGES) {
      expect(wordsFor(language).say('error.unexpected', { id })).toContain(id);
    }
  });

  it('names its language', () => {
    expect(LANGUAGES.map((language) => wordsFor(language).say('language.name'))).toEqual([
      'English',
      '한국어',
      '日本語',
    ]);
  });
});

describe('what Discord is told of commands', () => {
  const texts = (suffix: string) =>
    KEYS.filter((key) => key.startsWith('command.') && key.endsWith(suffix)).flatMap((key) => {
      const { base, localizations } = localisations(key);
      return [base, localizations.ko, localizations.ja];
    });

  // https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
  it.each(texts('.name'))('is a lawful name: %s', (name) => {
    expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
    expect(name).toBe(name.toLowerCase());
  });

  it.each(texts('.description'))('is a description of at most 100 characters: %s', (description) => {
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(100);
  });

  it('never gives two options of a command the same name in a language', () => {
    const options = ['question', 'language', 'public'] as const;
    const names = options.map((option) => localisations(`command.ask.${option}.name`));
    for (const pick of [
      names.map(({ base }) => base),
      names.map(({ localizations }) => localizations.ko),
      names.map(({ localizations }) => localizations.ja),
    ]) {
      expect(new Set(pick).size).toBe(options.length);
    }
  });

  it('calls /ask 질문 in Korean and 質問 in Japanese', () => {
    expect(localisations('command.ask.name')).toEqual({
      base: 'ask',
      localizations: { ko: '질문', ja: '質問' },
    });
  });
});
