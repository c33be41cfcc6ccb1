import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const answerer = createAnswerer(knowledge, read);

describe('did you mean', () => {
  it.each([
    ['Where did Takaichu meet Lee?', 'Where did Takaichi meet Lee?'],
    ['what was impromptoo about the drums', 'what was impromptu about the drums'],
  ])('writes %j as %j', (question, meant) => {
    expect(answerer.ask({ question }).didYouMean).toBe(meant);
  });

  it.each([
    'Where did Takaichi meet Lee?',
    '다카이치 총리의 고향은 어디야?',
    '高市首相の出身地は？',
    'how do I bake bread',
    '🙂',
    '',
  ])('asks nothing of %j', (question) => {
    expect(answerer.ask({ question }).didYouMean).toBeNull();
  });
});
