import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import type { Line } from '../../src/terminal/line.ts';
import { refusal } from '../../src/terminal/refusal.ts';
import { wordsFor } from '../../src/words/index.ts';

const commands = [
  {
    name: 'ask',
    options: [
      { name: 'question', description: '', type: Type.String, required: true, max_length: 5 },
      { name: 'public', description: '', type: Type.Boolean },
      {
        name: 'language',
        description: '',
        type: Type.String,
        choices: [
          { name: 'English', value: 'en' },
          { name: '한국어', value: 'ko' },
        ],
      },
    ],
  },
] as Parameters<typeof refusal>[1];

const refuse = (line: Line) => refusal(line, commands, 2, wordsFor('en'));

describe('what Discord would not send off', () => {
  it.each<[Line, RegExp]>([
    [{ kind: 'unknown', name: 'dance' }, /no command \/dance/],
    [{ kind: 'press', number: 3 }, /no button/],
    [{ kind: 'slash', name: 'ask', options: {} }, /nothing there yet/],
    [{ kind: 'slash', name: 'ask', options: { public: true, question: '' } }, /nothing there yet/],
    [{ kind: 'slash', name: 'ask', options: { question: 'where' + '?' } }, /5 characters/],
    [{ kind: 'slash', name: 'ask', options: { question: 'who', public: 'yes' } }, /public .*true, false/],
    [{ kind: 'slash', name: 'ask', options: { question: 'who', language: 'fr' } }, /language .*en, ko/],
    [{ kind: 'slash', name: 'ask', options: { question: 'who', language: '' } }, /language .*en, ko/],
  ])('%j is refused in words', (line, words) => {
    expect(refuse(line)).toMatch(words);
  });

  it.each<[Line]>([
    [{ kind: 'press', number: 2 }],
    [{ kind: 'slash', name: 'ask', options: { question: 'where', public: false } }],
    [{ kind: 'slash', name: 'ask', options: { question: 'where', language: 'ko' } }],
    [{ kind: 'help' }],
    [{ kind: 'blank' }],
  ])('%j goes through', (line) => {
    expect(refuse(line)).toBeUndefined();
  });

  it('is said in the language of the terminal', () => {
    const said = LANGUAGES.map((language) =>
      refusal({ kind: 'press', number: 9 }, [], 0, wordsFor(language)),
    );
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });
});
