import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { loadQuestionSets } from '../../src/cli/question-sets.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { editDistance } from '../../src/search/slips.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
// With the texts of all listed questions, which the other does without.
const { knowledge: written } = await loadKnowledge('knowledge');
const answerer = createAnswerer(knowledge, read);
const questions = loadQuestionSets();

/**
 * What has been reached in the weakest language, so that no change loses it. The goal is 0.95 right and 0.05 wrong in each
 * part of each set; raise these as it comes nearer.
 */
const FLOOR = {
  tuned: { right: 0.92, wrong: 0.05 },
  heldOut: { right: 0.91, wrong: 0.05 },
};

/** Lower case, letters and digits only, so that punctuation and spacing make no difference. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function figures(part: typeof questions) {
  const answerable = part.filter((item) => 'passages' in item);
  const unanswerable = part.filter((item) => 'unanswerable' in item);
  const right = answerable.filter((item) => {
    const { outcome, language, passages } = answerer.ask({ question: item.question });
    const id = passages[0]?.id.split('#')[1];
    return outcome === 'answered' && language === item.language && id && item.passages.includes(id);
  });
  const wrong = unanswerable.filter(
    (item) => answerer.ask({ question: item.question }).outcome === 'answered',
  );
  return {
    right: right.length / answerable.length,
    wrong: wrong.length / unanswerable.length,
    answerable: answerable.length,
    unanswerable: unanswerable.length,
  };
}

describe.each(LANGUAGES)('the questions of the %s set', (language) => {
  const own = questions.filter((item) => item.language === language);

  it('are at least 60 answerable and 30 unanswerable ones', () => {
    const { answerable, unanswerable } = figures(own);
    expect(answerable).toBeGreaterThanOrEqual(60);
    expect(unanswerable).toBeGreaterThanOrEqual(30);
  });

  it('name passages that there are', () => {
    const ids = knowledge.articles.flatMap(({ passages }) => passages.map(({ id }) => id));
    for (const item of own) {
      if ('passages' in item) for (const id of item.passages) expect(ids).toContain(id);
    }
  });

  it('are not, nor nearly, what the knowledge files list as asked or left open', () => {
    const texts = [
      ...written.articles.flatMap(({ passages }) =>
        passages.flatMap(({ asked, unstated }) => [
          ...(asked[language] ?? []),
          ...(unstated[language] ?? []),
        ]),
      ),
      ...written.questions
        .filter((file) => file.language === language)
        .flatMap(({ passages }) => passages.flatMap(({ asked, unstated }) => [...asked, ...unstated])),
    ];
    const listed = texts.map((text) => [...bare(text)]);
    const repeated = own.filter(({ question }) => {
      const letters = [...bare(question)];
      const slips = Math.floor(letters.length / 10);
      return listed.some((other) => editDistance(letters, other, slips) <= slips);
    });
    expect(repeated).toHaveLength(0);
  });

  // Figures only: which of the held-out questions fail is not for the eyes of whoever tunes.
  it.each([
    ['tuned on', false],
    ['held out', true],
  ] as const)('are answered, or not, as they should be: those %s', (_, heldOut) => {
    const { right, wrong } = figures(own.filter((item) => item.heldOut === heldOut));
    const floor = heldOut ? FLOOR.heldOut : FLOOR.tuned;
    expect(right).toBeGreaterThanOrEqual(floor.right);
    expect(wrong).toBeLessThanOrEqual(floor.wrong);
  });
});
