import type { Answerer } from '../answer/answer.ts';
import { createAnswerer } from '../answer/answerer.ts';
import { formatProblem } from '../knowledge/problem.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { watchKnowledge } from '../knowledge/watch.ts';
import { type LoadedAndRead, loadKnowledgeApart } from '../search/load-apart.ts';
import type { Store } from '../store/store.ts';
import type { Log } from './log.ts';
import { createRecentQuestions, type RecentQuestions } from './recent-questions.ts';

/**
 * What commands work with. It is asked for anew at each use, so that a reload of the knowledge changes
 * answers without touching a listener.
 */
export type Services = {
  answerer(): Answerer;
  knowledge(): Knowledge;
  recent: RecentQuestions;
  /** What lasts. */
  store: Store;
  /** Keeps, as a line of the log, that somebody finds a passage wrong. */
  report(passage: string): void;
};

/** There is nothing to answer from; the message says where and what to do. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/** Services over a knowledge folder that follow its changes until `close`. */
export type LivingServices = Services & {
  /** Calls a listener after each change of the knowledge that was taken. */
  onReload(listener: () => void): void;
  close(): void;
};

type State = { knowledge: Knowledge; answerer: Answerer; problems: number };

/**
 * Loads the knowledge in `folder` and keeps up with it: when its files change, the new state is taken, unless
 * it has more problems than the one in use, which then stays. Problems go to the log. Throws a
 * `KnowledgeError` where no article is right at the start. `first` is what the folder holds at the start, where reading
 * it has begun already. The store is handed on as it is.
 */
export async function openServices(
  folder: string,
  store: Store,
  log: Log,
  first: Promise<LoadedAndRead> = loadKnowledgeApart(folder),
): Promise<LivingServices> {
  let current = await loadState(folder, log, first);
  let reloading = Promise.resolve();
  const listeners: (() => void)[] = [];
  const reload = async () => {
    try {
      const next = await loadState(folder, log, loadKnowledgeApart(folder));
      if (next.problems > current.problems) log.error('knowledge has new problems, the last good one stays');
      else {
        current = next;
        for (const listener of listeners) listener();
      }
    } catch (error) {
      if (error instanceof KnowledgeError) log.error(`${error.message} The last good one stays.`);
      else log.error({ err: error }, 'knowledge not reloaded, the last good one stays');
    }
  };
  const watcher = follow(folder, log, () => {
    reloading = reloading.then(reload);
  });
  return {
    answerer: () => current.answerer,
    knowledge: () => current.knowledge,
    recent: createRecentQuestions(),
    store,
    // As an error, so that no usual level of the log leaves it out.
    report: (passage) => log.error({ passage }, 'somebody reported an error in a passage'),
    onReload: (listener) => listeners.push(listener),
    close: () => watcher?.close(),
  };
}

/**
 * Watches the folder; without it, where the system has no watches left, the bot answers from what it has
 * loaded.
 */
function follow(folder: string, log: Log, onChange: () => void): { close(): void } | undefined {
  try {
    return watchKnowledge(folder, onChange);
  } catch (error) {
    log.warn({ err: error }, 'changes of the knowledge are not noticed: start the bot anew after each');
    return undefined;
  }
}

async function loadState(folder: string, log: Log, loaded: Promise<LoadedAndRead>): Promise<State> {
  const { knowledge, problems, read } = await loaded;
  for (const problem of problems) log.error(formatProblem(problem));
  if (knowledge.articles.length === 0) {
    throw new KnowledgeError(
      `${folder} holds no article that can be used: mend what \`npm run check\` lists, or set KNOWLEDGE_DIR.`,
    );
  }
  const passages = knowledge.articles.reduce((count, article) => count + article.passages.length, 0);
  log.info({ articles: knowledge.articles.length, passages, problems: problems.length }, 'knowledge loaded');
  return { knowledge, answerer: createAnswerer(knowledge, read), problems: problems.length };
}
