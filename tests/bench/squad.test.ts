import { describe, expect, it } from 'vitest';
import { readSquad } from '../../bench/retrieval/squad.ts';

const answer = (text: string) => ({ text, answer_start: 0 });

describe('a question set in the layout of SQuAD', () => {
  it('has one passage for each distinct context, of the article it first stands in', () => {
    const qas = [
      { id: '1', question: 'Who sailed?', answers: [answer('Kim'), answer('Kim'), answer('Kim Bo')] },
    ];
    const set = readSquad({
      version: '1.1',
      data: [
        { title: 'Ships', paragraphs: [{ context: 'Kim Bo sailed.', qas }] },
        {
          title: 'Ferries',
          paragraphs: [
            { context: 'The ferry left.', qas: [] },
            { context: 'Kim Bo sailed.', qas },
          ],
        },
      ],
    });
    expect(set.titles).toEqual(['Ships', 'Ferries']);
    expect(set.passages).toEqual([
      { article: 0, title: '', text: 'Kim Bo sailed.' },
      { article: 1, title: '', text: 'The ferry left.' },
    ]);
    const asked = { text: 'Who sailed?', gold: 0, answers: ['Kim', 'Kim Bo'], impossible: false };
    expect(set.questions).toEqual([asked, asked]);
  });

  it('takes a head before [SEP] for the title, and only that', () => {
    const paragraphs = ['梅雨 [SEP] 雨の多い時期。', '題なし[SEP]ではない。'].map((context) => ({
      context,
      qas: [],
    }));
    expect(readSquad({ data: [{ title: 'x', paragraphs }] }).passages).toEqual([
      { article: 0, title: '梅雨', text: '雨の多い時期。' },
      { article: 0, title: '', text: '題なし[SEP]ではない。' },
    ]);
  });

  it('marks the questions that cannot be answered', () => {
    const qas = [
      { question: 'a?', answers: [], is_impossible: true },
      { question: 'b?', answers: [answer('b')], is_impossible: false },
    ];
    const { questions } = readSquad({ data: [{ paragraphs: [{ context: 'b', qas }] }] });
    expect(questions.map(({ impossible }) => impossible)).toEqual([true, false]);
  });

  it('is refused where the layout is another one', () => {
    expect(() => readSquad({ questions: [] })).toThrow();
  });
});
