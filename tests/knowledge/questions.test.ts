import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import {
  ARTICLE,
  ARTICLE_FILE,
  edit,
  knowledgeFolder,
  problemsWith,
  QUESTIONS,
  QUESTIONS_FILE,
} from './knowledge-files.ts';

async function questionProblems(before: string, after: string): Promise<string[]> {
  const problems = await problemsWith({ [QUESTIONS_FILE]: edit(QUESTIONS, before, after) });
  return problems.map((line) => line.replace(`${QUESTIONS_FILE}:`, ''));
}

describe('a file of questions', () => {
  it('is read a question a line, empty lines left out', async () => {
    const spaced = edit(QUESTIONS, '      ferry reopening', '\n      ferry reopening');
    const { knowledge, problems } = await loadKnowledge(await knowledgeFolder({ [QUESTIONS_FILE]: spaced }));
    expect(problems).toEqual([]);
    expect(knowledge.questions).toEqual([
      {
        article: 'herald-2026-02-03',
        language: 'en',
        passages: [
          {
            id: 'reopening',
            asked: ['Since when is there a ferry again?', 'ferry reopening date'],
            unstated: ['How long does the crossing take?'],
          },
        ],
      },
    ]);
  });

  it('may leave out either sort', async () => {
    expect(await questionProblems('    unstated: |\n      How long does the crossing take?\n', '')).toEqual(
      [],
    );
  });

  it('is about an article that there is', async () => {
    expect(await questionProblems('herald-2026-02-03', 'herald-2026-02-30')).toEqual([
      '1:10: article: expected the id of an article, found "herald-2026-02-30"; did you mean herald-2026-02-03?',
    ]);
  });

  it('is about passages that the article has', async () => {
    expect(await questionProblems('id: reopening', 'id: reopenning')).toEqual([
      '4:9: passages[0].id: expected the id of a passage of herald-2026-02-03, found "reopenning"; did you mean reopening?',
    ]);
  });

  it('repeats no question of the article, and is shown the line', async () => {
    expect(await questionProblems('ferry reopening date', 'when did the ferry start again')).toEqual([
      `7:1: passages[0].asked[1]: expected a question that is asked nowhere else in the article, found "when did the ferry start again" (also in ${ARTICLE_FILE}:18)`,
    ]);
  });

  it('leaves nothing open that it answers', async () => {
    expect(await questionProblems('How long does the crossing take?', 'Ferry reopening date')).toEqual([
      `9:1: passages[0].unstated[0]: expected a question that the article leaves open, found "Ferry reopening date" (also in ${QUESTIONS_FILE}:7)`,
    ]);
  });

  it('may list a question that another language lists too', async () => {
    const korean =
      'article: herald-2026-02-03\nlanguage: ko\npassages:\n  - id: reopening\n    asked: |\n      ferry reopening date\n';
    expect(await problemsWith({ 'questions/herald-2026-02-03.ko.yaml': korean })).toEqual([]);
  });

  it('holds no question longer than can be asked', async () => {
    const long = `${'so '.repeat(100)}when?`;
    const [problem] = await questionProblems('ferry reopening date', long);
    expect(problem).toMatch(
      /^7:1: passages\[0\]\.asked\[1\]: expected at most 300 characters, found 305: "so so/,
    );
  });

  it('holds no more questions of a sort than a search can heed', async () => {
    const lines = Array.from({ length: 501 }, (_, at) => `      ferry question ${at}\n`).join('');
    expect(await questionProblems('      ferry reopening date\n', lines)).toEqual([
      '506:1: passages[0].asked[500]: expected at most 500 lines, found 502',
    ]);
  });

  it('is left out with a mistake in it, while the articles stay', async () => {
    const broken = edit(QUESTIONS, 'language: en', 'language: fr');
    const { knowledge, problems } = await loadKnowledge(await knowledgeFolder({ [QUESTIONS_FILE]: broken }));
    expect(problems).toHaveLength(1);
    expect(knowledge.questions).toEqual([]);
    expect(knowledge.articles).toHaveLength(1);
  });

  it('is not blamed for an article that cannot be read', async () => {
    const problems = await problemsWith({ [ARTICLE_FILE]: `${ARTICLE}  - [` });
    expect(problems.every((line) => line.startsWith(ARTICLE_FILE))).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });
});
