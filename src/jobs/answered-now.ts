import { setImmediate as turn } from 'node:timers/promises';
import type { Answerer } from '../answer/answer.ts';
import type { Log } from '../bot/log.ts';
import { listQuestions, setPassage, type UnansweredQuestion } from '../store/questions.ts';
import type { Store } from '../store/store.ts';

/** How many questions are read at a time, and how many wordings of each are asked. */
const AT_A_TIME = 100;
const WORDINGS = 3;

/**
 * The passage by which the knowledge base answers a question in one of its most frequent wordings; an answer that people have
 * voted against is none.
 */
export function passageNow(
  { wordings, language, against }: Pick<UnansweredQuestion, 'wordings' | 'language' | 'against'>,
  answerer: Answerer,
): string | undefined {
  for (const { text } of wordings.slice(0, WORDINGS)) {
    const { outcome, passages } = answerer.ask({ question: text, language });
    const passage = outcome === 'answered' ? passages[0]?.id : undefined;
    if (passage !== undefined && !against.includes(passage)) return passage;
  }
  return undefined;
}

/**
 * Asks the knowledge base every question without an answer anew, and keeps which passage answers it now, if one does. Between
 * any two questions others have their turn. It makes no database where there is none.
 */
export async function checkAnswers(store: Store, answerer: () => Answerer, log: Log): Promise<void> {
  if (!store.exists()) return;
  let changed = 0;
  for (let offset = 0; ; offset += AT_A_TIME) {
    const questions = await store.use((db) => listQuestions(db, { limit: AT_A_TIME, offset }));
    for (const question of questions) {
      await turn();
      const passage = passageNow(question, answerer());
      if (passage === question.passage) continue;
      changed++;
      await store.use((db) => setPassage(db, question.id, passage));
    }
    if (questions.length < AT_A_TIME) break;
  }
  if (changed > 0) log.info({ changed }, 'questions without an answer were compared with the knowledge');
}
