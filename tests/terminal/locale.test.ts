import { expect, it } from 'vitest';
import { terminalLocale } from '../../src/terminal/locale.ts';

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
