import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFileError } from './file-error.ts';

/** The article files of a knowledge folder by name, or which folder is at fault and why. */
export type ArticleFiles = { files: string[] } | { folder: string; fault: string };

// Hidden files are what editors leave behind while a file is open.
const ARTICLE_FILE = /^[^.].*\.ya?ml$/iu;

/** Lists `articles/*.yaml` and `*.yml` of a knowledge folder, sorted. Never throws; a folder without any is a fault. */
export async function listArticles(folder: string): Promise<ArticleFiles> {
  const articles = join(folder, 'articles');
  for (const each of [folder, articles]) {
    try {
      const names = await readdir(each);
      if (each === folder) continue;
      const files = names.filter((name) => ARTICLE_FILE.test(name)).sort();
      if (files.length > 0) return { files: files.map((name) => join(articles, name)) };
    } catch (error) {
      return { folder: each, fault: describeFileError(error, 'folder') };
    }
  }
  return { folder: articles, fault: 'expected at least one article, <id>.yaml, found none' };
}
