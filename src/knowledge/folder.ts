import type { Path } from './problem.ts';
import type { Article, Name, Passage, QuestionFile, Synonyms, Topic } from './schema.ts';
import type { Misfit, Sound } from './shape.ts';
import type { Source } from './source.ts';

/** An article's file; `stem` is its name without .yaml. */
export type ArticleSource = Source<Article> & { stem: string };

/** A knowledge folder as it was read, before the files are checked against each other. */
export type Folder = {
  articles: readonly ArticleSource[];
  questions: readonly Source<QuestionFile>[];
  /** Undefined where there is no such file. */
  glossary: Source<Name[]> | undefined;
  /** Undefined where there is no such file. */
  topics: Source<Topic[]> | undefined;
  /** Undefined where there is no such file. */
  synonyms: Source<Synonyms[]> | undefined;
};

/** Something wrong in one of the folder's files. */
export type Finding = Misfit & { source: Source<unknown> };

/** Looks for one kind of mistake in a whole folder. It sees every part of a file that has the right shape. */
export type Rule = (folder: Folder) => Finding[];

/** A passage with the place it stands in. */
export type PassagePlace = {
  source: ArticleSource;
  article: Sound<Article>;
  passage: Sound<Passage>;
  path: Path;
};

/** Every passage of the folder that is a map, in the order of files and lines. */
export function passagesOf(folder: Folder): PassagePlace[] {
  return folder.articles.flatMap((source) => {
    const article = source.sound;
    return (article?.passages ?? []).flatMap((passage, index) =>
      article && passage ? [{ source, article, passage, path: ['passages', index] }] : [],
    );
  });
}

/** Every entry of a list file that is a map, with its index in the file. */
export function entriesOf<Entry>(
  source: Source<Entry[]> | undefined,
): { source: Source<Entry[]>; entry: Sound<Entry>; index: number }[] {
  const entries: (Sound<Entry> | undefined)[] = source?.sound ?? [];
  return entries.flatMap((entry, index) => (source && entry !== undefined ? [{ source, entry, index }] : []));
}

/** `file:line` of a value, to name in a message about another place. */
export function lineOf(source: Source<unknown>, path: Path): string {
  return `${source.file}:${source.locate(path).line}`;
}
