import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUESTION_CHARACTERS, readRequest } from '../../src/cli/question-request.ts';

describe('a line of a batch', () => {
  it('is a question with its id, language and what was asked before', () => {
    expect(readRequest('{"id":"a","question":"왜?","language":"ko","after":"누가?","note":1}')).toEqual({
      id: 'a',
      input: { question: '왜?', language: 'ko', after: '누가?' },
    });
  });

  it.each(['{"id":7,"question":"Why?"}', '{"id":7,"question":"Why?","language":null,"after":null}'])(
    'needs no more than a question: %s',
    (line) => {
      expect(readRequest(line)).toEqual({
        id: 7,
        input: { question: 'Why?', language: undefined, after: undefined },
      });
    },
  );

  it.each([
    ['{', null, 'malformed-json', 'not JSON'],
    ['Why?', null, 'malformed-json', 'not JSON'],
    ['null', null, 'wrong-type', 'the line is not an object: give {"question": "…"}'],
    ['[1]', null, 'wrong-type', 'not an object'],
    ['"Why?"', null, 'wrong-type', 'not an object'],
    ['{"id":1}', 1, 'wrong-type', 'question is not a text: give it as'],
    ['{"id":1,"question":5}', 1, 'wrong-type', 'question is not a text'],
    ['{"id":{},"question":"Why?"}', null, 'wrong-type', 'id is neither a text nor a number'],
    ['{"id":1574648998474547201,"question":"Why?"}', null, 'wrong-type', 'up to 15 digits: give it as'],
    ['{"id":1e400,"question":"Why?"}', null, 'wrong-type', 'id is neither'],
    ['{"id":[],"question":5}', null, 'wrong-type', 'question is not a text'],
    ['{"id":1,"question":"Why?","language":["en"]}', 1, 'wrong-type', 'language is not a text'],
    ['{"id":1,"question":"Why?","after":{}}', 1, 'wrong-type', 'after is not a text'],
    ['{"id":1,"question":""}', 1, 'empty-question', 'empty'],
    ['{"id":1,"question":" \\n\\u3000"}', 1, 'empty-question', 'empty'],
    ['{"id":1,"question":"Pourquoi?","language":"fr"}', 1, 'unknown-language', 'en, ko, ja'],
  ])('says what is wrong with %s', (line, id, code, message) => {
    expect(readRequest(line)).toEqual({ id, error: { code, message: expect.stringContaining(message) } });
  });

  it('holds a question of 6,000 characters, however many units they take, and no longer one', () => {
    const line = (count: number) => JSON.stringify({ id: 1, question: '😀'.repeat(count) });
    expect(readRequest(line(MAX_QUESTION_CHARACTERS))).toHaveProperty('input');
    expect(readRequest(line(MAX_QUESTION_CHARACTERS + 1))).toMatchObject({
      error: { code: 'question-too-long', message: expect.stringContaining('6000') },
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(readRequest(line)).toHaveProperty('id');
      }),
    );
  });
});
