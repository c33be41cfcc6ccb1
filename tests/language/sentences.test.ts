import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it('splits English and Korean at an end mark before white space', () => {
    expect(texts('It fell 3.5 percent. Why? "No." Done')).toEqual([
      'It fell 3.5 percent.',
      'Why?',
      '"No."',
      'Done',
    ]);
    expect(texts('나라에서 만났다. 언제인가?')).toEqual(['나라에서 만났다.', '언제인가?']);
  });

  it('splits Japanese without white space, but not inside brackets or quotation marks', () => {
    expect(texts('奈良で会った。「はい。行く」と述べた（本人。）。次回は未定。')).toEqual([
      '奈良で会った。',
      '「はい。行く」と述べた（本人。）。',
      '次回は未定。',
    ]);
  });

  it('does not end a sentence at an abbreviation or an initial', () => {
    expect(texts('Dr. Lee met J. Smith of the U.S. Navy. They spoke at 5 p.m. sharp. Why?')).toEqual([
      'Dr. Lee met J. Smith of the U.S. Navy.',
      'They spoke at 5 p.m. sharp.',
      'Why?',
    ]);
  });

  it('gives places at which the sentences stand to the letter, and loses nothing but white space', () => {
    const unit = fc.constantFrom('a', '。', '.', ' ', '「', '」', '?', '가', '\n', ')');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const sentences = splitSentences(text);
        for (const { text: sentence, start, end } of sentences) expect(text.slice(start, end)).toBe(sentence);
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
