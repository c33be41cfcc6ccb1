import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/bot/input.ts';

describe('the plain words of a message', () => {
  it.each([
    ['<@123456789012345678> who met whom?', 'who met whom?'],
    ['<@!123456789012345678>누가 만났어?', '누가 만났어?'],
    ['<#1> <@&2> <:wave:3> <a:dance:4> <t:1700000000:R> </ask run:5> いつ？', 'いつ？'],
    ['is 1 < 2 and 3 > 2?', 'is 1 < 2 and 3 > 2?'],
    [' \n\t ', ''],
    ['', ''],
  ])('of %j are %j', (content, words) => {
    expect(plainWords(content)).toBe(words);
  });
});
