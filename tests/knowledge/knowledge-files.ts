import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';

/** An article without a mistake; line 8 starts its first passage. */
export const ARTICLE = `id: herald-2026-02-03
publisher: Herald
title: Ferry line reopens
published: 2026-02-03
language: en
paragraphs: 2
passages:
  - id: reopening
    paragraphs: [1]
    topics: [travel]
    names: [busan, fukuoka]
    when: 2026-02-01/2026-02-02
    text:
      en: The ferry between Busan and Fukuoka sails again. It had stopped for a year.
      ko: 부산과 후쿠오카를 잇는 배가 다시 다닌다.
      ja: 釜山と福岡を結ぶ船が再び動き出した。
    asked:
      en: [When did the ferry start again?]
    unstated:
      en: [What does a ticket cost?]
  - id: passengers
    paragraphs: [2]
    topics: [travel]
    text:
      en: Some 200 people were on board.
`;

/** A glossary without a mistake, for `ARTICLE`. */
export const GLOSSARY = `- id: busan
  kind: place
  name: { en: Busan, ko: 부산, ja: 釜山 }
  description: { en: A port., ko: 항구 도시., ja: 港町。 }
  source: { article: herald-2026-02-03, paragraphs: [1] }
  aliases: [Pusan, プサン]
- id: fukuoka
  kind: place
  name: { en: Fukuoka, ko: 후쿠오카, ja: 福岡 }
  description: { en: A port., ko: 항구 도시., ja: 港町。 }
  source: { article: herald-2026-02-03, paragraphs: [1, 2] }
  aliases: [Hakata]
`;

/** A list of topics without a mistake, for `ARTICLE`. */
export const TOPICS = `- id: travel
  label: { en: Travel, ko: 여행, ja: 旅 }
`;

/** Synonyms without a mistake. */
export const SYNONYMS = `- id: sail
  en: [sail, voyage]
  ko: [항해]
`;

/** Further questions about `ARTICLE` without a mistake; line 5 is the first of them. */
export const QUESTIONS = `article: herald-2026-02-03
language: en
passages:
  - id: reopening
    asked: |
      Since when is there a ferry again?
      ferry reopening date
    unstated: |
      How long does the crossing take?
`;

/** Where `QUESTIONS` goes in its folder. */
export const QUESTIONS_FILE = 'questions/herald-2026-02-03.en.yaml';

/** Where `ARTICLE` goes in its folder. */
export const ARTICLE_FILE = 'articles/herald-2026-02-03.yaml';

/** A whole folder without a mistake, as file names and contents. */
export const FILES: Readonly<Record<string, string>> = {
  [ARTICLE_FILE]: ARTICLE,
  [QUESTIONS_FILE]: QUESTIONS,
  'glossary.yaml': GLOSSARY,
  'topics.yaml': TOPICS,
  'synonyms.yaml': SYNONYMS,
};

/** Makes a folder that is gone after the test. Gives back its path. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by name within the folder, and the folders they need. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** Makes a folder of the files without a mistake, with others added or in their place, gone after the test. */
export async function knowledgeFolder(
  changed: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await emptyFolder();
  await writeFiles(folder, { ...FILES, ...changed });
  return folder;
}

/** Replaces the one place where a text holds `before`; throws where there is none or more than one. */
export function edit(text: string, before: string, after: string): string {
  if (text.split(before).length !== 2) throw new Error(`Not exactly once in the text: ${before}`);
  return text.replace(before, () => after);
}

/** A path as problems show it: absolute or relative to where the tests run, whichever is shorter. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.length < path.length ? near : path;
}

/** The problems of a folder as lines, file names within the folder. */
export async function problemsIn(folder: string): Promise<string[]> {
  const { problems } = await loadKnowledge(folder);
  return problems.map((problem) => formatProblem(problem).replaceAll(`${shownPath(folder)}/`, ''));
}

/** The problems of the files without a mistake once some are changed. */
export async function problemsWith(
  changed: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  return problemsIn(await knowledgeFolder(changed));
}

/** The problems of the article once one place in it is changed, without the name of its file. */
export async function articleProblems(before: string, after: string): Promise<string[]> {
  const problems = await problemsWith({ [ARTICLE_FILE]: edit(ARTICLE, before, after) });
  return problems.map((line) => line.replace(`${ARTICLE_FILE}:`, ''));
}

/** The problems of the glossary once one place in it is changed, without the name of its file. */
export async function glossaryProblems(before: string, after: string): Promise<string[]> {
  const problems = await problemsWith({ 'glossary.yaml': edit(GLOSSARY, before, after) });
  return problems.map((line) => line.replace('glossary.yaml:', ''));
}
