import type { Language } from '../language/language.ts';

/** The sans-serifs of common systems, Discord's own first, each at most as wide as `textWidth` takes it to be. */
const LATIN = ['gg sans', 'Noto Sans', 'Helvetica Neue', 'Helvetica', 'Arial', 'Liberation Sans'];
const KOREAN = ['Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic'];
const JAPANESE = ['Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', 'Meiryo'];

/**
 * A CSS list of fonts for a text mostly in a language. Its own come first, since Chinese characters look different in
 * Korean and in Japanese fonts.
 */
export function fontsFor(language: Language): string {
  const eastAsian = language === 'ja' ? [...JAPANESE, ...KOREAN] : [...KOREAN, ...JAPANESE];
  return [...[...LATIN, ...eastAsian].map((font) => `'${font}'`), 'sans-serif'].join(', ');
}
