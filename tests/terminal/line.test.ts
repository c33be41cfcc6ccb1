import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/terminal/line.ts';

const commands = [
  {
    name: 'ask',
    name_localizations: { ko: '질문', ja: '質問' },
    options: [
      {
        name: 'question',
        name_localizations: { ko: '내용', ja: '内容' },
        description: '',
        type: Type.String,
      },
      { name: 'language', description: '', type: Type.String },
      { name: 'public', description: '', type: Type.Boolean },
      { name: 'limit', description: '', type: Type.Integer },
    ],
  },
  { name: 'help', name_localizations: { ko: '도움말' } },
  { name: 'source' },
] as Parameters<typeof readLine>[1];

describe('a line typed into the chat', () => {
  it.each([
    ['', { kind: 'blank' }],
    ['  \t', { kind: 'blank' }],
    ['2', { kind: 'press', number: 2 }],
    ['125', { kind: 'press', number: 125 }],
    ['/help', { kind: 'help' }],
    ['/도움말', { kind: 'help' }],
    ['/source of it', { kind: 'slash', name: 'source', options: {} }],
    ['/as', { kind: 'as', locale: '' }],
    ['/as  ko ', { kind: 'as', locale: 'ko' }],
    ['/quit ', { kind: 'quit' }],
    ['/dance now', { kind: 'unknown', name: 'dance' }],
    ['누가 만났나요?', { kind: 'slash', name: 'ask', options: { question: '누가 만났나요?' } }],
    ['2026', { kind: 'slash', name: 'ask', options: { question: '2026' } }],
    ['language: which?', { kind: 'slash', name: 'ask', options: { question: 'language: which?' } }],
    [
      '/ask question:who met whom? language:ko public:true limit:3',
      {
        kind: 'slash',
        name: 'ask',
        options: { question: 'who met whom?', language: 'ko', public: true, limit: 3 },
      },
    ],
    [
      '/ask public:false question: when: at noon?',
      { kind: 'slash', name: 'ask', options: { public: false, question: 'when: at noon?' } },
    ],
    [
      '/ask いつ？ language:ja',
      { kind: 'slash', name: 'ask', options: { question: 'いつ？', language: 'ja' } },
    ],
    ['/ask', { kind: 'slash', name: 'ask', options: {} }],
    ['１２', { kind: 'press', number: 12 }],
    ['/질문 누가 만났어?', { kind: 'slash', name: 'ask', options: { question: '누가 만났어?' } }],
    [
      '/質問 内容：いつ？ language:ja',
      { kind: 'slash', name: 'ask', options: { question: 'いつ？', language: 'ja' } },
    ],
    ['/ask why public:TRUE', { kind: 'slash', name: 'ask', options: { question: 'why', public: true } }],
    ['/ask why public:yes', { kind: 'slash', name: 'ask', options: { question: 'why', public: 'yes' } }],
  ])('%j is read as what it means', (typed, line) => {
    expect(readLine(typed, commands)).toEqual(line);
  });

  it('is a question, to the letter, whenever it is not a command and not a number', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        const text = typed.trim();
        fc.pre(text !== '' && !text.startsWith('/') && !/^\d+$/.test(text));
        expect(readLine(typed, commands)).toEqual({
          kind: 'slash',
          name: 'ask',
          options: { question: text },
        });
      }),
    );
  });
});
