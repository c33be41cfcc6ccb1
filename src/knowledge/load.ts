import { access } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { z } from 'zod';
import { isMissing } from './file-error.ts';
import type { ArticleSource, Finding, Folder, Rule } from './folder.ts';
import { listArticles, listQuestions } from './list-files.ts';
import type { Problem } from './problem.ts';
import { compareProblems, formatPath } from './problem.ts';
import { readQuestionFile } from './question-lines.ts';
import { RULES } from './rules.ts';
import type { Article, Knowledge, QuestionFile } from './schema.ts';
import {
  articleSchema,
  glossarySchema,
  nameSchema,
  questionsSchema,
  synonymSchema,
  synonymsSchema,
  topicSchema,
  topicsSchema,
} from './schema.ts';
import type { Source } from './source.ts';
import { openSource, typedPath } from './source.ts';

async function openOptional<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<Source<z.output<Schema>> | undefined> {
  const missing = await access(path).then(() => false, isMissing);
  return missing ? undefined : openSource(path, schema);
}

async function openArticles(files: readonly string[]): Promise<ArticleSource[]> {
  const articles: ArticleSource[] = [];
  // One after the other: thousands at once would run out of file handles.
  for (const file of files) {
    articles.push({ ...(await openSource(file, articleSchema)), stem: parse(file).name });
  }
  return articles;
}

function rightEntries<Schema extends z.ZodType>(
  source: Source<z.output<Schema>[]> | undefined,
  schema: Schema,
  findings: readonly Finding[],
): z.output<Schema>[] {
  if (!Array.isArray(source?.value)) return [];
  const wrong = new Set(findings.filter((finding) => finding.source === source).map(({ path }) => path[0]));
  return source.value.filter((_, index) => !wrong.has(index)).map((entry) => schema.parse(entry));
}

async function openQuestions(files: readonly string[]): Promise<Folder['questions']> {
  const sources: Source<QuestionFile>[] = [];
  for (const file of files) sources.push(await openSource(file, questionsSchema));
  return sources;
}

// What is known stays whole: an entry that was left out is not referred to by any article.
function withoutDangling(article: Article, names: ReadonlySet<string>, topics: ReadonlySet<string>): Article {
  const passages = article.passages.map((passage) => ({
    ...passage,
    names: passage.names.filter((id) => names.has(id)),
    topics: passage.topics.filter((id) => topics.has(id)),
  }));
  return { ...article, passages };
}

function rightKnowledge(folder: Folder, findings: readonly Finding[]): Knowledge {
  const glossary = rightEntries(folder.glossary, nameSchema, findings);
  const topics = rightEntries(folder.topics, topicSchema, findings);
  const nameIds = new Set(glossary.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  const wrong = new Set<unknown>(findings.map(({ source }) => source));
  const articles = folder.articles
    .filter((source) => source.unreadable.length === 0 && !wrong.has(source))
    .map((source) => withoutDangling(articleSchema.parse(source.value), nameIds, topicIds));
  const questions = folder.questions
    .filter((source) => source.unreadable.length === 0 && !wrong.has(source))
    .map((source) => readQuestionFile(questionsSchema.parse(source.value)));
  const synonyms = rightEntries(folder.synonyms, synonymSchema, findings);
  return { articles, questions, glossary, topics, synonyms };
}

/** What a knowledge folder holds: what is right, and what is wrong. */
export type Loaded = { knowledge: Knowledge; problems: Problem[] };

/**
 * Reads a knowledge folder: `articles/*.yaml`, and `questions/*.yaml`, `glossary.yaml`, `topics.yaml` and
 * `synonyms.yaml` where they exist. Never throws for any file: everything that is wrong is reported together, in the order of files and lines.
 *
 * `knowledge` holds what is right: articles and files of questions without any problem, and the entries of the other files without one. An
 * article's references to entries that are not in `knowledge` are dropped from it; a name may still rest on an article
 * that was left out.
 *
 * `moreRules` are checked beside the folder's own, for rules that need rooms this one does not know.
 */
export async function loadKnowledge(folder: string, moreRules: readonly Rule[] = []): Promise<Loaded> {
  const listed = await listArticles(folder);
  const questions = await listQuestions(folder);
  const opened: Folder = {
    articles: await openArticles('files' in listed ? listed.files : []),
    questions: await openQuestions('files' in questions ? questions.files : []),
    glossary: await openOptional(join(folder, 'glossary.yaml'), glossarySchema),
    topics: await openOptional(join(folder, 'topics.yaml'), topicsSchema),
    synonyms: await openOptional(join(folder, 'synonyms.yaml'), synonymsSchema),
  };
  const lists = [opened.glossary, opened.topics, opened.synonyms];
  const sources = [...opened.articles, ...opened.questions, ...lists].filter(
    (source) => source !== undefined,
  );
  const findings: Finding[] = [
    ...sources.flatMap((source) => source.misfits.map((misfit) => ({ ...misfit, source }))),
    ...[...RULES, ...moreRules].flatMap((rule) => rule(opened)),
  ];
  const problems = [
    ...sources.flatMap(({ unreadable }) => unreadable),
    ...findings.map(({ source, path, at, message }) => ({
      file: source.file,
      ...source.locate(path, at),
      path: formatPath(path),
      message,
    })),
  ];
  for (const files of [listed, questions]) {
    if (!('fault' in files)) continue;
    const file = typedPath(files.folder);
    problems.push({ file, line: 1, column: 1, path: formatPath([]), message: files.fault });
  }
  return { knowledge: rightKnowledge(opened, findings), problems: problems.sort(compareProblems) };
}
