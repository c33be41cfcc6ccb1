import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { interrogativesOf } from '../../src/language/several.ts';

const kinds = (text: string, language: Language) => interrogativesOf(text, language).map(({ kind }) => kind);

describe('the question words of a question', () => {
  it('are found in each language, one a kind, in order', () => {
    expect(kinds('who sailed and when?', 'en')).toEqual(['who', 'when']);
    expect(kinds('배는 언제 어디서 떠났나요?', 'ko')).toEqual(['when', 'where']);
    expect(kinds('船はいつ、どこで、誰と出ましたか', 'ja')).toEqual(['when', 'where', 'who']);
    expect(kinds('who sailed and who sang?', 'en')).toEqual(['who']);
  });

  it('are only those that ask: an English one asks after another where it is joined to it', () => {
    expect(kinds('what did kim say when he sailed?', 'en')).toEqual(['what']);
    expect(kinds('what did kim say, and when did he sail?', 'en')).toEqual(['what', 'when']);
  });

  it('are no words for someone, sometime and always', () => {
    expect(kinds('誰かがいつもどこかで歌いましたか', 'ja')).toEqual([]);
    expect(kinds('누군가 언젠가 노래했나요?', 'ko')).toEqual([]);
  });
});
