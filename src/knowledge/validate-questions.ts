import { LANGUAGES } from '../language/language.ts';
import type { Finding, Folder, PassagePlace } from './folder.ts';
import { lineOf, passagesOf } from './folder.ts';
import type { Path } from './problem.ts';
import { shown } from './problem.ts';
import type { Source } from './source.ts';

type Question = { text: string; folded: string; source: Source<unknown>; path: Path };

// A question is the same in other case, width, spacing and punctuation.
function foldQuestion(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

function passagesByArticle(folder: Folder): PassagePlace[][] {
  return [...Map.groupBy(passagesOf(folder), ({ source }) => source).values()];
}

function questionsOf({ source, passage, path }: PassagePlace, key: 'asked' | 'unstated'): Question[] {
  return LANGUAGES.flatMap((language) =>
    (passage[key]?.[language] ?? []).flatMap((text, index) =>
      text === undefined
        ? []
        : [{ text, folded: foldQuestion(text), source, path: [...path, key, language, index] }],
    ),
  );
}

function clash({ text, source, path }: Question, expected: string, before: Question): Finding {
  const message = `expected ${expected}, found ${shown(text)} (also in ${lineOf(before.source, before.path)})`;
  return { source, path, message };
}

/** Every question leads to one passage of an article; other articles may answer it too. */
export function questionsAreAskedOnce(folder: Folder): Finding[] {
  return passagesByArticle(folder).flatMap((places) => {
    const first = new Map<string, Question>();
    return places
      .flatMap((place) => questionsOf(place, 'asked'))
      .flatMap((question): Finding[] => {
        const before = first.get(question.folded);
        if (before) return [clash(question, 'a question that is asked nowhere else in the article', before)];
        first.set(question.folded, question);
        return [];
      });
  });
}

/** What an article leaves open is not a question that it answers; another article may well answer it. */
export function unstatedIsNotAsked(folder: Folder): Finding[] {
  return passagesByArticle(folder).flatMap((places) => {
    const asked = new Map(
      places.flatMap((place) => questionsOf(place, 'asked')).map((question) => [question.folded, question]),
    );
    return places
      .flatMap((place) => questionsOf(place, 'unstated'))
      .flatMap((question): Finding[] => {
        const before = asked.get(question.folded);
        return before ? [clash(question, 'a question that the article leaves open', before)] : [];
      });
  });
}
