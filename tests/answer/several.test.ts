import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { asksForAll, partsOf } from '../../src/answer/parts.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const answerer = createAnswerer(knowledge, read);
const parts = (question: string) => partsOf(answerer.work({ question }).question);
const passages = (question: string) =>
  answerer.ask({ question }).answer?.sentences.map(({ passage }) => passage.split('#')[1]);

describe('the parts of a question', () => {
  it('are clauses where each is a question of its own', () => {
    expect(parts('Who played the drums and which songs did they play?')).toEqual([
      'who played the drums',
      'which songs did they play?',
    ]);
  });

  it('share the words of the first where the second is no more than a question word', () => {
    expect(parts('Who did Lee meet and where?')).toEqual(['who did lee meet', 'did lee meet where?']);
    expect(parts('When and where did they meet?')).toEqual(['when did they meet?', 'where did they meet?']);
    expect(parts('이재명은 누구를 어디서 만났어?')).toEqual([
      '이재명은 누구를 만났어?',
      '이재명은 어디서 만났어?',
    ]);
    expect(parts('李大統領は誰とどこで会いましたか')).toEqual([
      '李大統領は誰と会いましたか',
      '李大統領はどこで会いましたか',
    ]);
  });

  it('are the same question of each name where names are compared', () => {
    expect(parts('Compare what Lee and Takaichi said')).toEqual([
      'compare what lee said',
      'compare what takaichi said',
    ]);
    expect(parts('이재명과 다카이치는 각각 무슨 말을 했어?')).toEqual([
      '이재명과 각각 무슨 말을 했어?',
      '다카이치는 각각 무슨 말을 했어?',
    ]);
  });

  it('are none where one thing is asked', () => {
    expect(parts('What did Lee say when he met Takaichi?')).toEqual([]);
    expect(parts('Where did Lee and Takaichi meet?')).toEqual([]);
    expect(parts('')).toEqual([]);
  });
});

describe('a question for two facts', () => {
  it('is answered by a sentence of each passage, each with its citation', () => {
    const question = 'Where did they meet, and how many people died in the mine?';
    const { outcome, answer, passages: shown } = answerer.ask({ question });
    expect(outcome).toBe('answered');
    expect(answer?.sentences.map(({ passage }) => passage.split('#')[1])).toEqual([
      'nara-meeting',
      'chosei-flood',
    ]);
    for (const { text, passage } of answer?.sentences ?? []) {
      expect(shown.find(({ id }) => id === passage)?.text).toContain(text);
    }
  });

  it('is answered the same where something was asked before', () => {
    const question = 'When were the remains found, and how many victims were Korean?';
    const after = 'Who played the drums together?';
    const { understood, answer } = answerer.ask({ question, after });
    expect(understood).toBe(null);
    expect(answer).toEqual(answerer.ask({ question }).answer);
    expect(answer?.sentences).toHaveLength(2);
  });

  it('is answered by one sentence where one tells both', () => {
    expect(passages('조세이 탄광에서 몇 명이 언제 죽었어?')).toEqual(['chosei-flood']);
    expect(passages('When and where did they first meet?')).toEqual(['gyeongju-meeting']);
  });

  it('is not answered where a part rests on what is not so, or is not known', () => {
    expect(answerer.ask({ question: 'When did Lee meet Takaichi in Tokyo and why?' }).outcome).toBe(
      'related',
    );
    expect(answerer.ask({ question: 'Who won the world cup and when?' }).outcome).not.toBe('answered');
  });
});

describe('a question for all there is', () => {
  it('is told from one for a single thing in each language', () => {
    const all = (question: string) => asksForAll(answerer.work({ question }).question);
    expect(['List all the issues', '의제를 모두 알려줘', '議題をすべて教えて'].map(all)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['Which issue came first?', '의제는?', '議題は何ですか'].map(all)).toEqual([false, false, false]);
  });
});
