import { LANGUAGES } from '../language/language.ts';
import type { Finding, Folder } from './folder.ts';
import { lineOf, passagesOf } from './folder.ts';
import { didYouMean } from './nearest.ts';
import type { Path } from './problem.ts';
import { shown } from './problem.ts';
import { linesOf } from './question-lines.ts';
import type { Source } from './source.ts';

type Key = 'asked' | 'unstated';
type Question = { text: string; folded: string; source: Source<unknown>; path: Path };

type Place = { article: string | undefined; language: string | undefined; source: Source<unknown> };

/** The longest question in a file of questions, in UTF-16 units: what `/ask` takes. */
const MAX_LENGTH = 300;
/** How many questions of one sort a file may hold for a passage; searching takes time for each. */
const MAX_LINES = 500;

// A question is the same in other case, width, spacing and punctuation. Languages do not share their questions: a few
// words in Latin letters may be listed in each.
function foldQuestion(text: string, language: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
  return `${language}:${folded}`;
}

// All questions of one sort by the article they are about: those of its own file first.
function questionsByArticle(folder: Folder, key: Key): Map<string, Question[]> {
  const found = new Map<string, Question[]>();
  const add = ({ article, language, source }: Place, text: string | undefined, path: Path) => {
    if (article === undefined || language === undefined || text === undefined) return;
    const questions = found.get(article) ?? [];
    found.set(article, questions);
    questions.push({ text, folded: foldQuestion(text, language), source, path });
  };
  for (const { source, article, passage, path } of passagesOf(folder)) {
    for (const language of LANGUAGES) {
      for (const [index, text] of (passage[key]?.[language] ?? []).entries())
        add({ article: article.id, language, source }, text, [...path, key, language, index]);
    }
  }
  for (const source of folder.questions) {
    const { article, language } = source.sound ?? {};
    for (const [at, passage] of (source.sound?.passages ?? []).entries()) {
      for (const { text, index } of linesOf(passage?.[key] ?? ''))
        add({ article, language, source }, text, ['passages', at, key, index]);
    }
  }
  return found;
}

function clash({ text, source, path }: Question, expected: string, before: Question): Finding {
  const message = `expected ${expected}, found ${shown(text)} (also in ${lineOf(before.source, before.path)})`;
  return { source, path, message };
}

/** Every question leads to one passage of an article; other articles may answer it too. */
export function questionsAreAskedOnce(folder: Folder): Finding[] {
  return [...questionsByArticle(folder, 'asked').values()].flatMap((questions) => {
    const first = new Map<string, Question>();
    return questions.flatMap((question): Finding[] => {
      const before = first.get(question.folded);
      if (before) return [clash(question, 'a question that is asked nowhere else in the article', before)];
      first.set(question.folded, question);
      return [];
    });
  });
}

/** What an article leaves open is not a question that it answers; another article may well answer it. */
export function unstatedIsNotAsked(folder: Folder): Finding[] {
  const asked = questionsByArticle(folder, 'asked');
  return [...questionsByArticle(folder, 'unstated')].flatMap(([article, questions]) => {
    const answered = new Map((asked.get(article) ?? []).map((question) => [question.folded, question]));
    return questions.flatMap((question): Finding[] => {
      const before = answered.get(question.folded);
      return before ? [clash(question, 'a question that the article leaves open', before)] : [];
    });
  });
}

/** A file of questions is about an article that exists, be it right or not, and about passages it has. */
export function questionsAreOfPassages(folder: Folder): Finding[] {
  const passages = new Map<string, ReadonlySet<string>>();
  for (const { sound } of folder.articles) {
    if (sound?.id === undefined) continue;
    passages.set(sound.id, new Set((sound.passages ?? []).flatMap((passage) => passage?.id ?? [])));
  }
  // What an unreadable article holds cannot be told.
  if (passages.size < folder.articles.length || passages.size === 0) return [];
  const unknown = (
    source: Source<unknown>,
    path: Path,
    kind: string,
    id: string,
    known: Iterable<string>,
  ) => ({
    source,
    path,
    message: `expected the id of ${kind}, found ${shown(id)}${didYouMean(id, known)}`,
  });
  return folder.questions.flatMap((source): Finding[] => {
    const article = source.sound?.article;
    if (article === undefined) return [];
    const known = passages.get(article);
    if (!known) return [unknown(source, ['article'], 'an article', article, passages.keys())];
    return (source.sound?.passages ?? []).flatMap((passage, at) => {
      const id = passage?.id;
      if (id === undefined || known.has(id)) return [];
      return [unknown(source, ['passages', at, 'id'], `a passage of ${article}`, id, known)];
    });
  });
}

/** Files of questions hold neither a question too long to be asked nor more of them than a search can heed. */
export function questionLinesFit(folder: Folder): Finding[] {
  return folder.questions.flatMap((source) =>
    (source.sound?.passages ?? []).flatMap((passage, at) =>
      (['asked', 'unstated'] as const).flatMap((key): Finding[] => {
        const lines = linesOf(passage?.[key] ?? '');
        const path = ['passages', at, key];
        const tooMany = lines.slice(MAX_LINES, MAX_LINES + 1).map(({ index }) => ({
          source,
          path: [...path, index],
          message: `expected at most ${MAX_LINES} lines, found ${lines.length}`,
        }));
        const tooLong = lines
          .filter(({ text }) => text.length > MAX_LENGTH)
          .map(({ text, index }) => ({
            source,
            path: [...path, index],
            message: `expected at most ${MAX_LENGTH} characters, found ${text.length}: ${shown(text)}`,
          }));
        return [...tooMany, ...tooLong];
      }),
    ),
  );
}
