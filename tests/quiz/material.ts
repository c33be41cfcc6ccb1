import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Material, materialOf } from '../../src/quiz/material.ts';

/** What the project's own knowledge gives to make quizzes of. */
export async function ownMaterial(): Promise<Material> {
  const { knowledge } = await loadKnowledge('knowledge');
  return materialOf(knowledge);
}
