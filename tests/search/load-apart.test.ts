import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { knowledgeFolder } from '../knowledge/knowledge-files.ts';

describe('loadKnowledgeApart', () => {
  it('reads what loadKnowledge reads, problems too', async () => {
    const folder = await knowledgeFolder({ 'topics.yaml': '- id: travel\n' });
    const { knowledge, problems } = await loadKnowledgeApart(folder);
    const loaded = await loadKnowledge(folder);
    expect(problems).toEqual(loaded.problems);
    expect(knowledge).toEqual({ ...loaded.knowledge, questions: [] });
    expect(problems.length).toBeGreaterThan(0);
  });

  it('gives the same answers from a thread, from its snapshot, and from the files', {
    timeout: 90_000,
  }, async () => {
    const first = await loadKnowledgeApart('knowledge');
    const second = await loadKnowledgeApart('knowledge');
    const { knowledge } = await loadKnowledge('knowledge');
    const answerers = [
      createAnswerer(first.knowledge, first.read),
      createAnswerer(second.knowledge, second.read),
      createAnswerer(knowledge),
    ];
    for (const question of ['Where did they meet?', '드럼은 누가 쳤어?', '水没事故の犠牲者は何人？']) {
      const [one, ...others] = answerers.map((answerer) => ({ ...answerer.ask({ question }), elapsedMs: 0 }));
      for (const other of others) expect(other).toEqual(one);
    }
  });
});
