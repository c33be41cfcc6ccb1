import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/language/names.ts';
import { normalise } from '../../src/language/normalise.ts';

const finder = createNameFinder([
  { id: 'takaichi', aliases: ['Takaichi Sanae', 'Takaichi', '高市', '高市早苗', '다카이치', 'タカイチ'] },
  { id: 'lee', aliases: ['Lee', 'イ・ジェミョン'] },
  { id: 'nara', aliases: ['Nara', '나라'] },
  { id: 'peninsula', aliases: ['한반도', 'Korean Peninsula'] },
]);
const find = (text: string) => {
  const folded = normalise(text).text;
  return finder.find(folded).map(({ id, start, end }) => [id, folded.slice(start, end)]);
};

describe('a name finder', () => {
  it('finds a name by any alias, the longest first', () => {
    expect(find('高市早苗と高市')).toEqual([
      ['takaichi', '高市早苗'],
      ['takaichi', '高市'],
    ]);
  });

  it('takes spaces, hyphens, middle dots, case, width and kana script for nothing', () => {
    expect(find('TAKAICHI-SANAE')).toEqual([['takaichi', 'takaichi-sanae']]);
    expect(find('イジェミョン')).toEqual([['lee', 'イジェミョン']]);
    expect(find('たかいち ﾀｶｲﾁ')).toEqual([
      ['takaichi', 'たかいち'],
      ['takaichi', 'タカイチ'],
    ]);
  });

  it('finds Latin names as whole words only', () => {
    expect(find('sleepy Leeds, narration')).toEqual([]);
    expect(find("Lee's trip to Nara.").map(([id]) => id)).toEqual(['lee', 'nara']);
  });

  it('finds Hangul names before particles, short ones only at the start of a word', () => {
    expect(find('다카이치는 나라에서').map(([id]) => id)).toEqual(['takaichi', 'nara']);
    expect(find('우리나라')).toEqual([]);
    expect(find('또한 반도체')).toEqual([]);
    expect(find('한반도의')).toEqual([['peninsula', '한반도']]);
  });
});
