import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';

it('the knowledge that is shipped has no problem', async () => {
  const { knowledge, problems } = await loadKnowledge(
    fileURLToPath(new URL('../../knowledge', import.meta.url)),
  );
  expect(problems.map(formatProblem)).toEqual([]);
  expect(knowledge.articles.length).toBeGreaterThan(0);
});
