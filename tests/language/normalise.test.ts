import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKana, normalise } from '../../src/language/normalise.ts';

describe('normalise', () => {
  it.each([
    ['full width to half width', 'ＣＰＴＰＰ　１２', 'cptpp 12'],
    ['half-width katakana, voiced marks and all, to full width', 'ﾀﾞｲﾄｳﾘｮｳ', 'ダイトウリョウ'],
    ['case and Latin diacritics', 'Chōsei Hōryū-ji', 'chosei horyu-ji'],
    ['variants of Han characters', '靑瓦臺 髙市 國際', '青瓦台 高市 国際'],
    ['simplified and Korean forms into the Japanese one', '习近平 韩国 長生炭鑛'.slice(0, 6), '習近平 韓国'],
    ['conjoining jamo to syllables', '나라', '나라'],
    ['bidirectional marks and zero-width characters away', 'na\u202era\u200b', 'nara'],
  ])('folds %s', (_, given, folded) => {
    expect(normalise(given).text).toBe(folded);
  });

  it('says where each unit of the folded text stands in the original', () => {
    const original = '※ ﾀﾞﾅ㌔ｘ';
    const { text, offsets } = normalise(original);
    expect(text).toBe('※ ダナキロx');
    const at = offsets?.[text.indexOf('ナ')];
    expect(original.slice(at, (at ?? 0) + 1)).toBe('ﾅ');
    expect(offsets?.at(-1)).toBe(original.length);
  });

  it('needs no map of places where nothing moved', () => {
    expect(normalise('이재명 대통령은 NARA').offsets).toBeUndefined();
  });

  it('takes any text, with offsets in order and within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, offsets } = normalise(original);
        const places = offsets ?? [...Array(text.length + 1).keys()];
        expect(places).toHaveLength(text.length + 1);
        for (const [at, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(places[at - 1] ?? 0);
          expect(place).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
});

describe('foldKana', () => {
  it('writes katakana as hiragana and leaves the long mark', () => {
    expect(foldKana('タカイチ・シャトルー')).toBe('たかいち・しゃとるー');
  });
});
