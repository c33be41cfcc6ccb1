import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { drawMessage, type Picture } from '../../src/pictures/draw-message.ts';
import { writeSvg } from '../../src/pictures/svg.ts';
import { THEMES } from '../../src/pictures/theme.ts';
import { monstrousText } from '../cards/monsters.ts';
import { monstrousMessage } from './monstrous-message.ts';
import { textsOfXml } from './well-formed.ts';

const saying = (text: string): Picture => ({
  width: 10,
  height: 10,
  shapes: [
    {
      kind: 'text',
      x: 1,
      y: 2,
      anchor: 'start',
      size: 3,
      room: 4,
      runs: [{ text, bold: true, fill: '#000000' }],
    },
  ],
});

describe('a picture as SVG', () => {
  it('is well-formed, whatever the message and the question say', () => {
    const frame = fc.record({ name: monstrousText, badge: monstrousText, caption: monstrousText });
    fc.assert(
      fc.property(
        monstrousMessage,
        frame,
        monstrousText,
        fc.constantFrom(...LANGUAGES),
        (message, given, title, language) => {
          const picture = drawMessage(message, given, THEMES.dark);
          const runs = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.runs : []));
          expect(textsOfXml(writeSvg(picture, title, language))).toHaveLength(runs.length);
        },
      ),
    );
  });

  it.each(['<b>&amp;</b>', ']]>', '"\'', '<!-- -->', 'مرحبا', '👩‍👩‍👧', '  two  spaces  '])(
    'holds a text to the letter: %s',
    (text) => {
      expect(textsOfXml(writeSvg(saying(text), '', 'en'))).toEqual([text]);
    },
  );

  it.each(['\u0000', '\u001b', '\ufffe', '\uffff', '\ud83d', '\udc36'])(
    'has U+FFFD for what XML cannot hold: %j',
    (text) => {
      expect(textsOfXml(writeSvg(saying(`a${text}b`), text, 'en'))).toEqual(['a\ufffdb']);
    },
  );

  it('names the fonts of its own language first', () => {
    const fonts = (language: 'ko' | 'ja') => writeSvg(saying(''), '', language);
    expect(fonts('ja').indexOf('Noto Sans JP')).toBeLessThan(fonts('ja').indexOf('Noto Sans KR'));
    expect(fonts('ko').indexOf('Noto Sans KR')).toBeLessThan(fonts('ko').indexOf('Noto Sans JP'));
  });
});
