import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { drawSummary } from '../../src/cli/draw-summary.ts';
import { wordsFor } from '../../src/words/index.ts';
import { textsOfXml } from '../pictures/well-formed.ts';
import { article, knowledgeOf, passage } from '../summary/knowledge.ts';

describe('the pictures of a summary', () => {
  it.each(['', '-light'])('stand in the documentation, in two languages: %s', async (variant) => {
    const file = new URL(`../../docs/summary-ko${variant}.svg`, import.meta.url);
    const texts = textsOfXml(await readFile(file, 'utf8'));
    expect(texts.join('')).toContain('역사 / 歴史');
    expect(texts.at(-1)).toBe(wordsFor('ko').say('picture.caption'));
  });

  it('are none where the knowledge base has nothing on the topic', async () => {
    const knowledge = knowledgeOf(article('a', [passage('p', { en: 'The ferry is new.' })]));
    const known = { knowledge: () => knowledge, answerer: () => createAnswerer(knowledge) };
    expect(await drawSummary(known, 'history')).toEqual([]);
  });
});
