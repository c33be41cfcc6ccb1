import { describe, expect, it } from 'vitest';
import { languageOfSet } from '../../bench/retrieval/language-of-set.ts';

const set = (...texts: string[]) => ({
  questions: texts.map((text) => ({ text, gold: 0, answers: [], impossible: false })),
});

describe('the language of a question set', () => {
  it('is the one that most of its questions are in', () => {
    expect(languageOfSet(set('Who sailed?', '배는 언제 떠났나요?', '누가 노래했나요?'))).toBe('ko');
    expect(languageOfSet(set('船はいつ出ましたか', '誰が歌いましたか', 'Who sailed?'))).toBe('ja');
    expect(languageOfSet(set('Who sailed?', 'When did it leave?'))).toBe('en');
  });
});
