import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { normalise } from '../../src/language/normalise.ts';
import { RULES } from '../../src/language/rules-by-language.ts';

const terms = (text: string, language: 'en' | 'ko' | 'ja') =>
  RULES[language].pieces(text).map(({ term }) => term);

describe('the pieces of a text', () => {
  it('are stems and runs of four letters in English, numbers whole', () => {
    expect(terms('the ships of 1988', 'en')).toEqual(['ship', '^_shi', '^ship', '^hips', '1988']);
  });

  it('are words without particles and pairs of syllables in Korean, across spaces too', () => {
    expect(terms('정상 회담에서', 'ko')).toEqual(['정상', '_정상', '회담', '_회담', '_상회']);
    expect(terms('1988년 귀환하였는가', 'ko')).toEqual(['1988년', '귀환', '_귀환']);
  });

  it('are words and pairs of letters in Japanese, short words in hiragana left out', () => {
    expect(terms('港は広い', 'ja')).toEqual(['港', '広い', '_港は', '_は広', '_広い']);
  });

  it('say where they stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom(...LANGUAGES),
        (raw, language) => {
          const { text } = normalise(raw);
          for (const { start, end, weight } of RULES[language].pieces(text)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(weight).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
