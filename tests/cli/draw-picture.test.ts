import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { drawLookups, drawPictures } from '../../src/cli/draw-picture.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { wordsFor } from '../../src/words/index.ts';
import { answerWith, passageWith } from '../cards/answers.ts';
import { textsOfXml } from '../pictures/well-formed.ts';

describe('the pictures of an answer', () => {
  const answer = answerWith({ passages: [passageWith({ text: 'Lee & Takaichi met in Nara.' })] });

  it('are one for dark pages and one for light ones, which say the same', () => {
    const [dark, light, ...rest] = drawPictures(answer);
    expect([dark?.name, light?.name, ...rest]).toEqual(['answer-en.svg', 'answer-en-light.svg']);
    expect(dark?.content).not.toBe(light?.content);
    expect(textsOfXml(dark?.content ?? '')).toEqual(textsOfXml(light?.content ?? ''));
  });

  it('are the same each time they are drawn', () => {
    expect(drawPictures({ ...answer, elapsedMs: 9 })).toEqual(drawPictures(answer));
  });
});

describe('the pictures of what is looked up', () => {
  it('are a topic, a term and a timeline, each in both looks, which say the same', {
    timeout: 90_000,
  }, async () => {
    const { knowledge, read } = await loadKnowledgeApart('knowledge');
    const files = drawLookups(knowledge, createAnswerer(knowledge, read), 'ko');
    const names = ['topic', 'glossary', 'timeline'];
    expect(files.map(({ name }) => name)).toEqual(
      names.flatMap((name) => [`${name}-ko.svg`, `${name}-ko-light.svg`]),
    );
    const texts = files.map(({ content }) => textsOfXml(content));
    for (const at of [0, 2, 4]) expect(texts[at]).toEqual(texts[at + 1]);
    for (const file of files) {
      const kept = await readFile(new URL(`../../docs/${file.name}`, import.meta.url), 'utf8');
      expect(textsOfXml(kept).length).toBeGreaterThan(5);
    }
  });
});

describe('the pictures of the documentation', () => {
  it.each(LANGUAGES.flatMap((language) => [[language, ''] as const, [language, '-light'] as const]))(
    'are well-formed and say that they are drawn: %s%s',
    async (language, variant) => {
      for (const subject of ['answer', 'quiz']) {
        const file = new URL(`../../docs/${subject}-${language}${variant}.svg`, import.meta.url);
        const texts = textsOfXml(await readFile(file, 'utf8'));
        expect(texts.at(-1)).toBe(wordsFor(language).say('picture.caption'));
      }
    },
  );
});
