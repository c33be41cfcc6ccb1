import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFileError, isMissing } from './file-error.ts';

/** Files by name, or which folder is at fault and why. */
export type ListedFiles = { files: string[] } | { folder: string; fault: string };

// Hidden files are what editors leave behind while a file is open.
const YAML_FILE = /^[^.].*\.ya?ml$/iu;

async function listYaml(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => YAML_FILE.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Lists `articles/*.yaml` and `*.yml` of a knowledge folder, sorted. Never throws; a folder without any is a fault. */
export async function listArticles(folder: string): Promise<ListedFiles> {
  const articles = join(folder, 'articles');
  for (const each of [folder, articles]) {
    try {
      const files = await listYaml(each);
      if (each === articles && files.length > 0) return { files };
    } catch (error) {
      return { folder: each, fault: describeFileError(error, 'folder') };
    }
  }
  return { folder: articles, fault: 'expected at least one article, <id>.yaml, found none' };
}

/** Lists `questions/*.yaml` and `*.yml` of a knowledge folder, sorted; none where there is no such folder. Never throws. */
export async function listQuestions(folder: string): Promise<ListedFiles> {
  const questions = join(folder, 'questions');
  try {
    return { files: await listYaml(questions) };
  } catch (error) {
    return isMissing(error)
      ? { files: [] }
      : { folder: questions, fault: describeFileError(error, 'folder') };
  }
}
