const EN_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const EN_SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const EN_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** The value of English words for a number ("one hundred and eighty-three"); undefined for other words. */
export function englishNumber(text: string): number | undefined {
  let total = 0;
  let current = 0;
  const words = text.split(/[\s-]+/u).filter((word) => word !== 'and');
  for (const word of words) {
    const one = EN_ONES.indexOf(word);
    const ten = EN_TENS.indexOf(word);
    const scale = EN_SCALES.get(word);
    if (one >= 0) current += one;
    else if (ten >= 2) current += ten * 10;
    else if (word === 'hundred') current = Math.max(1, current) * 100;
    else if (scale !== undefined) {
      total += Math.max(1, current) * scale;
      current = 0;
    } else return undefined;
  }
  return words.length === 0 ? undefined : total + current;
}

/** The value of an English ordinal in words up to *twelfth*; undefined for other words. */
export function englishOrdinal(word: string): number | undefined {
  const at = EN_ORDINALS.indexOf(word);
  return at > 0 ? at : undefined;
}

const DIGITS = new Map(
  ['〇零영공', '一일壱', '二이弐', '三삼参', '四사', '五오', '六육륙', '七칠', '八팔', '九구'].flatMap(
    (forms, value) => [...forms].map((form) => [form, value] as const),
  ),
);
const PLACES = new Map([
  ...[...'十십'].map((form) => [form, 10] as const),
  ...[...'百백'].map((form) => [form, 100] as const),
  ...[...'千천'].map((form) => [form, 1000] as const),
]);
const MYRIADS = new Map([
  ...[...'万만萬'].map((form) => [form, 1e4] as const),
  ...[...'億억亿'].map((form) => [form, 1e8] as const),
  ...[...'兆조'].map((form) => [form, 1e12] as const),
]);

/**
 * The value of a number written with Han characters or their Korean readings, digits among them: 百八十三, 백팔십삼, 1億2千万,
 * 二〇二六. Undefined for other texts.
 */
export function eastAsianNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digits = '';
  let counted = false;
  const take = () => {
    const value = digits === '' ? undefined : Number(digits);
    digits = '';
    return value;
  };
  for (const character of text.replace(/[\s,]/gu, '')) {
    const digit = /[\d.]/u.test(character) ? character : DIGITS.get(character);
    const place = PLACES.get(character);
    const myriad = MYRIADS.get(character);
    if (digit !== undefined) digits += digit;
    else if (place !== undefined) section += (take() ?? 1) * place;
    else if (myriad !== undefined) {
      const before = section + (take() ?? 0);
      total += (before === 0 ? 1 : before) * myriad;
      section = 0;
    } else return undefined;
    counted = true;
  }
  const value = total + section + (take() ?? 0);
  return counted && Number.isFinite(value) ? value : undefined;
}

const KO_ONES = '_ 하나|한 둘|두 셋|세|석 넷|네|넉 다섯 여섯 일곱 여덟 아홉'
  .split(' ')
  .map((forms) => forms.split('|'));
const KO_TENS = '_ 열 스물|스무 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ').map((forms) => forms.split('|'));

const KO_NATIVE = new Map<string, number>();
KO_TENS.forEach((tens, ten) => {
  KO_ONES.forEach((ones, one) => {
    for (const a of ten === 0 ? [''] : tens) {
      for (const b of one === 0 ? [''] : ones) if (a + b !== '') KO_NATIVE.set(a + b, ten * 10 + one);
    }
  });
});

/** The value of a Korean number word of its own (다섯, 열두); undefined for other words. */
export function koreanNumber(word: string): number | undefined {
  return KO_NATIVE.get(word);
}

/** Every Korean number word of its own, the longest first. */
export const KOREAN_NUMBERS: readonly string[] = [...KO_NATIVE.keys()].sort((a, b) => b.length - a.length);
