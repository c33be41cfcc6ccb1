import { describe, expect, it } from 'vitest';
import { messageSentences } from '../../src/claims/message-sentences.ts';

const texts = (message: string) => messageSentences(message).map(({ text }) => text.trim());

describe('the sentences of a message', () => {
  it.each([
    ['lines and full stops', 'One is here. Two\nthree is here', ['One is here.', 'Two', 'three is here']],
    ['emoji and laughter', '나라에서 만남 ㅋㅋㅋ 드럼도 침 😂 끝', ['나라에서 만남', '드럼도 침', '끝']],
    ['lists and headings', '# News\n- first one\n2. second one', ['News', 'first one', 'second one']],
    [
      'abbreviations inside',
      'Lee got back on Jan. 14 from Japan. Mr. Wi said so.',
      ['Lee got back on Jan. 14 from Japan.', 'Mr. Wi said so.'],
    ],
    ['marks of markdown', '**Lee** met ||Takaichi||', ['Lee   met   Takaichi']],
  ])('are told apart by %s', (_, message, sentences) => {
    expect(texts(message)).toEqual(sentences);
  });

  it.each([
    ['quotations', '> he said so\nmine', ['mine']],
    ['quotations to the end', 'mine\n>>> he said\nso', ['mine']],
    ['code', 'mine ```js\nnot mine\n``` `nor this`', ['mine']],
    ['struck text', '~~wrong~~ right', ['right']],
    ['links and mentions', 'see https://example.org/a. <@123> <:wave:1>', ['see']],
  ])('leave out %s', (_, message, sentences) => {
    expect(texts(message)).toEqual(sentences);
  });

  it('stand where they say', () => {
    const message = 'a one. **b** two\n> quoted\n「三つ。四つ」五つ。六つ';
    for (const { text, start, end } of messageSentences(message)) {
      expect(message.slice(start, end).replace(/\*/gu, ' ')).toBe(text);
    }
  });

  it('are those of the first 4,000 units', () => {
    expect(messageSentences('a. '.repeat(5000)).at(-1)?.end).toBeLessThanOrEqual(4000);
  });
});
