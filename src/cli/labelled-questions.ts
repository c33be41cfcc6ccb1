import { createHash } from 'node:crypto';
import { createAnswerer } from '../answer/answerer.ts';
import type { Workings } from '../answer/ranking.ts';
import type { Knowledge, Passage } from '../knowledge/schema.ts';
import { loadQuestionSets } from './question-sets.ts';

/** How much a question of the knowledge files counts beside one of the question sets. */
const KNOWLEDGE_QUESTION = 0.03;
/** How much a question of the sets counts that is asked of a bot whose files list few questions. */
const FEW_LISTED = 0.2;

/** A question with the ids of the passages that answer it, none where nothing does. */
export type Labelled = {
  question: string;
  right: ReadonlySet<string>;
  far: boolean;
  /** Whether it is of the question sets, asked of a bot with all that the knowledge files list. */
  ofSet: boolean;
  count: number;
  workings: Workings;
};
const FOLDS = 10;

function fromSets(knowledge: Knowledge, count: number): Labelled[] {
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
      ofSet: count === 1,
      count,
      workings: answerer.work({ question: item.question }),
    }));
}

const foldOf = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(4) % FOLDS;

type Take = (text: string) => void;

function linesWithoutFold(texts: readonly string[], fold: number, take: Take): string[] {
  return texts.filter((text) => {
    if (foldOf(text) !== fold) return true;
    take(text);
    return false;
  });
}

function withoutFold(questions: Passage['asked'], fold: number, take: Take): Passage['asked'] {
  return Object.fromEntries(
    Object.entries(questions).map(([language, texts]) => [
      language,
      texts && linesWithoutFold(texts, fold, take),
    ]),
  );
}

/** The questions of the knowledge files, each asked of a bot that was not given it. */
function fromKnowledge(knowledge: Knowledge): Labelled[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const taken: { question: string; right: ReadonlySet<string> }[] = [];
    const answered =
      (id: string): Take =>
      (question) =>
        taken.push({ question, right: new Set([id]) });
    const open: Take = (question) => taken.push({ question, right: new Set() });
    const articles = knowledge.articles.map((article) => ({
      ...article,
      passages: article.passages.map((passage) => ({
        ...passage,
        asked: withoutFold(passage.asked, fold, answered(`${article.id}#${passage.id}`)),
        unstated: withoutFold(passage.unstated, fold, open),
      })),
    }));
    const questions = knowledge.questions.map((file) => ({
      ...file,
      passages: file.passages.map(({ id, asked, unstated }) => ({
        id,
        asked: linesWithoutFold(asked, fold, answered(`${file.article}#${id}`)),
        unstated: linesWithoutFold(unstated, fold, open),
      })),
    }));
    const answerer = createAnswerer({ ...knowledge, articles, questions });
    return taken.map((item) => ({
      ...item,
      far: false,
      ofSet: false,
      count: KNOWLEDGE_QUESTION,
      workings: answerer.work({ question: item.question }),
    }));
  }).flat();
}

/**
 * The questions to calibrate with: those of the sets that are not held out, and those of the knowledge files. The former
 * are asked of a bot with few listed questions too, as an article has that is new, so that it does not only keep silent.
 * One without any judges by the texts alone, which is learnt elsewhere.
 */
export function labelledQuestions(knowledge: Knowledge): Labelled[] {
  return [
    ...fromSets(knowledge, 1),
    ...fromSets({ ...knowledge, questions: [] }, FEW_LISTED),
    ...fromKnowledge(knowledge),
  ];
}
