import type { Language } from './language.ts';
import { isEnglishWord, looksForeign } from './latin-words.ts';
import type { NameFinder } from './names.ts';
import { normalise } from './normalise.ts';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

// Characters of written Chinese, simplified or traditional, that neither Japanese nor hanja Korean writes.
const CHINESE = /[们這这吗嗎呢吧哪谁么麼怎样为说还对过时间见问让给从进个們讓谈访韩关应该请约岁钱几說]/u;

/** What can be told of the language a text is in: one of ours, another one, or nothing (`undefined`). */
export type Detected = Language | 'other' | undefined;

/**
 * Tells the language of a text from its script and its words. Names of the glossary in another script do not count, so
 * an English question with 高市早苗 in it is English. Han characters alone are `undefined` unless they are plainly
 * Chinese; a text without letters is `undefined` too.
 */
export function detectLanguage(text: string, names?: NameFinder): Detected {
  const folded = normalise(text.slice(0, 6000)).text;
  let bare = folded;
  for (const { start, end } of names?.find(folded) ?? []) {
    bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end);
  }
  const detected = detectScript(bare) ?? detectScript(folded);
  // Folding turns Chinese forms into Japanese ones, so they are looked for in the text as it came.
  const chinese = detected === undefined && CHINESE.test(text);
  return chinese ? 'other' : detected;
}

function detectScript(text: string): Detected {
  const hangul = count(text, /\p{sc=Hangul}/gu);
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const han = count(text, /\p{sc=Han}/gu);
  const latin = count(text, /\p{sc=Latin}/gu);
  const letters = count(text, /\p{L}/gu);
  const foreign = letters - hangul - kana - han - latin;
  if (letters === 0) return undefined;
  if (foreign > letters / 2) return 'other';

  const words = text.match(/\p{sc=Latin}+/gu) ?? [];
  const english = words.filter(isEnglishWord).length;
  // A syllable of Hangul or a kana carries about as much as three Latin letters; grammar words settle it.
  const weights: Record<Language, number> = {
    en: latin / 3 + english * 3,
    ko: hangul,
    ja: kana + (kana > 0 ? han : 0),
  };
  const [best, weight] = (Object.entries(weights) as [Language, number][]).reduce((a, b) =>
    b[1] > a[1] ? b : a,
  );
  if (han > weight && kana === 0) return hangul > 0 ? 'ko' : undefined;
  if (weight === 0) return undefined;
  if (best === 'en' && looksForeign(words, text)) return 'other';
  return best;
}
