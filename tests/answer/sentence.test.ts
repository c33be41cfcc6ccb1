import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../bench/retrieval/knowledge.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Language } from '../../src/language/language.ts';

function chosen(text: string, question: string, language: Language = 'en'): string | undefined {
  const others = ['A ferry leaves at noon.', '배가 정오에 떠난다.', '船は正午に出る。'];
  const passages = [text, ...others].map((each, article) => ({ article, title: '', text: each }));
  const answerer = createAnswerer(knowledgeOf(passages, language));
  const { question: read, candidates } = answerer.work({ question, language });
  const document = candidates[0]?.hit.document;
  return document && answerer.sentence(read, document)?.text;
}

describe('the sentence that answers', () => {
  it('is the one that holds what tells the sentences apart', () => {
    const text = 'Kim Bo-ra sang in the harbour choir. Kim Bo-ra was born in Mokpo. Kim Bo-ra kept bees.';
    expect(chosen(text, 'Where was Kim Bo-ra born?')).toBe('Kim Bo-ra was born in Mokpo.');
    expect(chosen(text, 'What did Kim Bo-ra keep?')).toBe('Kim Bo-ra kept bees.');
  });

  it('is one that can tell a time or a number where that is asked for', () => {
    const text = 'The harbour of Mokpo was widened. The harbour of Mokpo was widened again in 1988.';
    expect(chosen(text, 'When was the harbour of Mokpo widened?')).toBe(
      'The harbour of Mokpo was widened again in 1988.',
    );
  });

  it('is found in Korean and Japanese', () => {
    expect(
      chosen(
        '목포항은 넓다. 목포항은 1988년에 확장되었다. 목포항에는 등대가 있다.',
        '목포항은 언제 확장되었나요?',
        'ko',
      ),
    ).toBe('목포항은 1988년에 확장되었다.');
    expect(
      chosen(
        '木浦港は広い。木浦港は1988年に拡張された。木浦港には灯台がある。',
        '木浦港はいつ拡張されましたか？',
        'ja',
      ),
    ).toBe('木浦港は1988年に拡張された。');
  });

  it('is not cut at an abbreviation', () => {
    const text = 'The U.S. Navy left Mokpo. Dr. J. Smith stayed in Mokpo.';
    expect(chosen(text, 'Who stayed in Mokpo?')).toBe('Dr. J. Smith stayed in Mokpo.');
  });
});
