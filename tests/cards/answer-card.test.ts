import { describe, expect, it } from 'vitest';
import { answerCard } from '../../src/cards/answer-card.ts';
import { drawCard } from '../../src/cards/draw-text.ts';
import { MAX_SENTENCE_BYTES } from '../../src/cards/limits.ts';
import { answerWith, passageWith } from './answers.ts';
import { buttonsOf, contents, expectLawful, read } from './discord-rules.ts';

const drawn = (...given: Parameters<typeof answerCard>) =>
  drawCard(answerCard(...given).components, {
    width: Number.POSITIVE_INFINITY,
    colour: false,
    numbered: false,
  }).text;
const notShared = { shared: false };

describe('the card of an answer', () => {
  it('says the sentence first, then its date, then where it stands', () => {
    expect(drawn(answerWith(), notShared)).toBe(
      [
        'Question: Where did they meet?',
        'Lee Jae Myung met Sanae Takaichi in Nara. [1]',
        'As of 15 January 2026',
        '',
        '[1] NationPress, 2026-01-15, ¶8 · Why Does Lee Call for Cooperation?',
      ].join('\n'),
    );
  });

  it.each([
    ['ko', '2026년 1월 15일 기준'],
    ['ja', '2026年1月15日時点'],
  ] as const)('dates what it says in %s', (language, date) => {
    expect(drawn(answerWith({ language }), notShared)).toContain(date);
  });

  it('shows the highlights bold and nothing else', () => {
    const passage = passageWith();
    const sentences = [
      { text: passage.text, passage: passage.id, highlight: [[36, 40]] as [number, number][] },
    ];
    const card = answerCard(answerWith({ passages: [passage], answer: { sentences } }), notShared);
    expect(contents(card)).toContain('Lee Jae Myung met Sanae Takaichi in **Nara**. \\[1\\]');
  });

  it('shows a passage again where more of it was written than quoted', () => {
    const passage = passageWith({ text: 'They met in Nara. Nara is her hometown.' });
    const sentences = [{ text: 'They met in Nara.', passage: passage.id, highlight: [] }];
    const text = drawn(answerWith({ passages: [passage], answer: { sentences } }), notShared);
    expect(text).toContain('│ They met in Nara. Nara is her hometown.');
  });

  it('marks each sentence with the number of its own passage', () => {
    const passages = [passageWith({ id: 'a#1', text: 'One.' }), passageWith({ id: 'a#2', text: 'Two.' })];
    const sentences = [
      { text: 'Two.', passage: 'a#2', highlight: [] },
      { text: 'One.', passage: 'a#1', highlight: [] },
    ];
    expect(drawn(answerWith({ passages, answer: { sentences } }), notShared)).toContain(
      'Two. [2]\nOne. [1]\n',
    );
  });

  it('leaves out a sentence without a citation, and says that nothing answers if it was the only one', () => {
    const sentences = [{ text: 'Nobody wrote this.', passage: 'gone#gone', highlight: [] }];
    const text = drawn(answerWith({ answer: { sentences } }), notShared);
    expect(text).not.toContain('Nobody wrote this.');
    expect(text).toContain('they may not answer your question');
  });

  it('says in place of a sentence that is too long for a message that it is, and still cites it', () => {
    const passage = passageWith({ text: '나'.repeat(3500) });
    const text = drawn(answerWith({ passages: [passage] }), notShared);
    expect(text).toContain('This sentence is too long to show here. You can read it in the source. [1]');
    expect(text).toContain('[1] NationPress, 2026-01-15, ¶8');
  });

  it.each(['*', '「', '나'])(
    'has room for the longest sentence of %s, whatever stands around it',
    (character) => {
      const long = (mark: string) => mark.repeat(3000);
      const text = character.repeat(Math.floor(MAX_SENTENCE_BYTES / Buffer.byteLength(character)));
      const passages = [character, '*', '나', '*', '나'].map((mark, index) =>
        passageWith({
          id: `a#${index}`,
          text,
          citation: { publisher: long(mark), title: long(mark), paragraphs: Array(99).fill(9) },
        }),
      );
      const sentences = [{ text, passage: 'a#0', highlight: [] }];
      const around = { question: long('*'), understood: long('*'), didYouMean: long('*') };
      const card = answerCard(answerWith({ ...around, passages, answer: { sentences } }), notShared);
      expect(contents(card).map(read)).toContain(`${text} [1]`);
      for (const number of [1, 2, 3, 4, 5]) {
        expect(contents(card).map(read)).toContainEqual(expect.stringMatching(`^-# \\[${number}\\] `));
      }
      expectLawful(card);
    },
  );

  it('cuts the last passages first where room is short', () => {
    const passages = ['a#1', 'a#2', 'a#3'].map((id) =>
      passageWith({ id, text: `${id} ${'word '.repeat(350)}end` }),
    );
    const sentences = [{ text: 'a#1 word', passage: 'a#1', highlight: [] }];
    const texts = contents(answerCard(answerWith({ passages, answer: { sentences } }), notShared)).map(read);
    expect(texts.map((text) => text.match(/^> .*(end|…)$/m)?.[1]).filter(Boolean)).toEqual([
      'end',
      'end',
      '…',
    ]);
  });

  it('says plainly that near passages may not answer, and shows a false premise with its citation first', () => {
    const passages = [passageWith()];
    const premise = { asked: 'Tokyo', stated: 'Nara', passage: passages[0]?.id ?? '' };
    const text = drawn(answerWith({ outcome: 'related', answer: null, passages, premise }), notShared);
    expect(text.split('\n').slice(1, 3)).toEqual([
      'The knowledge base states otherwise: Nara, not Tokyo. [1]',
      'I could not find a sure answer. These passages come close, but they may not answer your question.',
    ]);
    expect(text).toContain('│ Lee Jae Myung met Sanae Takaichi in Nara.');
  });

  it('offers questions where the knowledge base has nothing', () => {
    const answer = answerWith({
      outcome: 'none',
      answer: null,
      passages: [],
      suggestions: ['What is Nara?'],
    });
    const card = answerCard(answer, notShared);
    expect(contents(card)).toEqual([
      '-# Question: Where did they meet?',
      'The knowledge base does not cover this, and I would rather not guess.',
      'Try one of these questions:',
    ]);
    expect(buttonsOf(card)).toEqual([
      { label: 'What is Nara?', custom_id: 'ask:question:en:0' },
      { label: 'Helpful', custom_id: 'ask:helpful:en' },
      { label: 'Not what I asked', custom_id: 'ask:against:en' },
    ]);
  });

  it('says how it understood a follow-up and a misspelt name', () => {
    const text = drawn(answerWith({ understood: 'When did they meet?', didYouMean: 'Takaichi' }), notShared);
    expect(text).toContain('Understood as: When did they meet?\nDid you mean: Takaichi\n');
  });

  it('notes where a passage has no translation yet', () => {
    const passages = [passageWith({ language: 'en' })];
    expect(drawn(answerWith({ language: 'ko', passages }), notShared)).toContain(
      '아직 번역이 없어 영어로 보여 드려요.',
    );
  });

  it('quotes the question on one line, at most 300 graphemes of it', () => {
    const question = `a\n\u202eb\u0007 ${'👩‍👩‍👧‍👦'.repeat(40)}${'x'.repeat(400)}`;
    const [first = ''] = contents(answerCard(answerWith({ question }), notShared));
    const shown = read(first).replace('-# Question: ', '');
    expect(shown).toMatch(/^a b 👩‍👩‍👧‍👦.*x…$/u);
    expect([...new Intl.Segmenter().segment(shown)]).toHaveLength(300);
  });
});

describe('the buttons of an answer', () => {
  it('open the sources, share the card, go on from it, report it, and ask related questions', () => {
    const card = answerCard(
      answerWith({ language: 'ko', suggestions: ['나라는 어디예요?', '나라는 어디예요?'] }),
      notShared,
    );
    expect(buttonsOf(card)).toEqual([
      { label: '출처 보기', custom_id: 'ask:sources:ko:nationpress-2026-01-15#nara' },
      { label: '공유하기', custom_id: 'ask:share:ko:nationpress-2026-01-15#nara' },
      { label: '이어서 질문하기', custom_id: 'ask:follow:ko' },
      { label: '오류 신고하기', custom_id: 'ask:report:ko:nationpress-2026-01-15#nara' },
      { label: '나라는 어디예요?', custom_id: 'ask:question:ko:0' },
      { label: '도움이 됐어요', custom_id: 'ask:helpful:ko:nationpress-2026-01-15#nara' },
      { label: '질문과 달라요', custom_id: 'ask:against:ko:nationpress-2026-01-15#nara' },
    ]);
  });

  it('share no card that is public already', () => {
    expect(buttonsOf(answerCard(answerWith(), { shared: true })).map(({ label }) => label)).toEqual([
      'Sources',
      'Ask a follow-up',
      'Report an error',
      'Helpful',
      'Not what I asked',
    ]);
  });

  it('leave out questions longer than a label, and offer three at most', () => {
    const suggestions = ['x'.repeat(81), 'y'.repeat(80), 'b?', 'c?', 'd?'];
    const labels = buttonsOf(answerCard(answerWith({ suggestions }), notShared)).map(({ label }) => label);
    expect(labels.slice(4, -2)).toEqual(['y'.repeat(80), 'b?', 'c?']);
  });

  it('name as many passages as a custom id holds', () => {
    const passages = ['first', 'second', 'third'].map((id) =>
      passageWith({ id: `nationpress-2026-01-15#${id}` }),
    );
    const [sources] = buttonsOf(answerCard(answerWith({ passages }), notShared));
    expect(sources?.custom_id).toBe(
      'ask:sources:en:nationpress-2026-01-15#first:nationpress-2026-01-15#second',
    );
  });
});
