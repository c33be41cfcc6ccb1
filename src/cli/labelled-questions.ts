import { createHash } from 'node:crypto';
import { createAnswerer } from '../answer/answerer.ts';
import type { Workings } from '../answer/ranking.ts';
import type { Knowledge, Passage } from '../knowledge/schema.ts';
import { loadQuestionSets } from './question-sets.ts';

/** How much a question of the knowledge files counts beside one of the question sets. */
const KNOWLEDGE_QUESTION = 0.1;

/** A question with the ids of the passages that answer it, none where nothing does. */
export type Labelled = {
  question: string;
  right: ReadonlySet<string>;
  far: boolean;
  count: number;
  workings: Workings;
};
const FOLDS = 10;

function fromSets(knowledge: Knowledge): Labelled[] {
  const answerer = createAnswerer(knowledge);
  const idsOf = new Map(
    knowledge.articles.flatMap(({ id, passages }) =>
      passages.map((passage) => [passage.id, `${id}#${passage.id}`] as const),
    ),
  );
  return loadQuestionSets()
    .filter(({ heldOut }) => !heldOut)
    .map((item) => ({
      question: item.question,
      right: new Set('passages' in item ? item.passages.flatMap((id) => idsOf.get(id) ?? []) : []),
      far: 'unanswerable' in item && ['other', 'chatter'].includes(item.unanswerable),
      count: 1,
      workings: answerer.work({ question: item.question }),
    }));
}

const foldOf = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(4) % FOLDS;

function linesWithoutFold(texts: readonly string[], fold: number, taken: (text: string) => void): string[] {
  return texts.filter((text) => {
    if (foldOf(text) !== fold) return true;
    taken(text);
    return false;
  });
}

function withoutFold(
  questions: Passage['asked'],
  fold: number,
  taken: (text: string) => void,
): Passage['asked'] {
  return Object.fromEntries(
    Object.entries(questions).map(([language, texts]) => [
      language,
      texts && linesWithoutFold(texts, fold, taken),
    ]),
  );
}

/** The questions of the knowledge files, each asked of a bot that was not given it. */
function fromKnowledge(knowledge: Knowledge): Labelled[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const taken: { question: string; right: ReadonlySet<string> }[] = [];
    const articles = knowledge.articles.map((article) => ({
      ...article,
      passages: article.passages.map((passage) => ({
        ...passage,
        asked: withoutFold(passage.asked, fold, (question) =>
          taken.push({ question, right: new Set([`${article.id}#${passage.id}`]) }),
        ),
        unstated: withoutFold(passage.unstated, fold, (question) =>
          taken.push({ question, right: new Set() }),
        ),
      })),
    }));
    const questions = knowledge.questions.map((file) => ({
      ...file,
      passages: file.passages.map(({ id, asked, unstated }) => ({
        id,
        asked: linesWithoutFold(asked, fold, (question) =>
          taken.push({ question, right: new Set([`${file.article}#${id}`]) }),
        ),
        unstated: linesWithoutFold(unstated, fold, (question) => taken.push({ question, right: new Set() })),
      })),
    }));
    const answerer = createAnswerer({ ...knowledge, articles, questions });
    return taken.map((item) => ({
      ...item,
      far: false,
      count: KNOWLEDGE_QUESTION,
      workings: answerer.work({ question: item.question }),
    }));
  }).flat();
}

/** The questions to calibrate with: those of the sets that are not held out, and those of the knowledge files. */
export function labelledQuestions(knowledge: Knowledge): Labelled[] {
  return [...fromSets(knowledge), ...fromKnowledge(knowledge)];
}
