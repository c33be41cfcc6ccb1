import { expect, it } from 'vitest';
import { localeNamed, terminalLocale } from '../../src/terminal/locale.ts';

it.each([
  [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ja_JP.eucJP' }, 'ja'],
  [{ LANG: 'en_GB.UTF-8' }, 'en-US'],
  [{ LANG: 'C.UTF-8' }, 'en-US'],
  [{ LANG: 'fr_FR' }, 'en-US'],
  [{ LANG: 'ko_KR', LC_ALL: 'ja_JP@ruby' }, 'ja'],
  [{ LANG: 'ko', LC_ALL: '' }, 'ko'],
  [{}, 'en-US'],
])('a terminal set up with %j speaks %s', (variables, locale) => {
  expect(terminalLocale(variables)).toBe(locale);
});

it.each([
  ['ko', 'ko'],
  ['JA', 'ja'],
  ['en', 'en-US'],
  ['en_gb', 'en-GB'],
  ['fr', 'fr'],
  ['pt', 'pt-BR'],
  ['es-419', 'es-419'],
  ['xx', undefined],
  ['korean', undefined],
  ['', undefined],
])('somebody who types /as %s means the locale %s', (typed, locale) => {
  expect(localeNamed(typed)).toBe(locale);
});
