import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { createNameFinder } from '../../src/language/names.ts';

const names = createNameFinder([
  { id: 'takaichi', aliases: ['高市早苗', '다카이치', 'Takaichi'] },
  { id: 'lee', aliases: ['李在明', '이재명', 'Lee Jae Myung'] },
  { id: 'cptpp', aliases: ['CPTPP'] },
]);

describe('detectLanguage', () => {
  it.each([
    ['en', 'Where did they meet?'],
    ['en', 'drum session nara'],
    ['en', 'WHO IS 高市早苗'],
    ['en', 'what is 셔틀외교?'],
    ['ko', '어디서 만났나요'],
    ['ko', 'CPTPP 가입 의사'],
    ['ko', '高市早苗는 누구예요?'],
    ['ja', 'どこで会いましたか'],
    ['ja', 'CPTPPとは'],
    ['ja', 'ｼｬﾄﾙｶﾞｲｺｳ'],
    ['ja', '이재명とは誰'],
    ['ko', '다카이치'],
  ] as const)('hears %s in "%s"', (language, text) => {
    expect(detectLanguage(text, names)).toBe(language);
  });

  it.each([
    'Où se sont-ils rencontrés ?',
    'Quand Lee a-t-il rencontré Takaichi ?',
    '¿Dónde se reunieron?',
    'Wer ist Takaichi?',
    'Dove si sono incontrati i due leader?',
    'Где они встретились?',
    'أين التقيا؟',
    'พวกเขาพบกันที่ไหน',
    '他们在哪里见面？',
    '高市早苗是什麼人',
    'Siapa presiden Lee?',
  ])('hears another language in "%s"', (text) => {
    expect(detectLanguage(text, names)).toBe('other');
  });

  it.each(['高市早苗', '李在明 訪日 日程 １月', '首脳会談', '183', '🙂', ''])(
    'cannot tell from "%s"',
    (text) => {
      expect(detectLanguage(text, names)).toBeUndefined();
    },
  );
});
