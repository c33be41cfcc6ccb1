import type { Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { findFolded, foldAnswer } from './fold.ts';
import type { Material, QuizPassage, Statement } from './material.ts';
import { gistOf, supportOf } from './support.ts';

/** So many passages that name a distractor are read through; one that stands in more cannot be vouched for. */
const MOST_READ = 60;

const COUNTRY_NAMES = new Set(
  (() => {
    const namer = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    return letters.flatMap((first) => letters.flatMap((second) => namer.of(first + second) ?? []));
  })().map(foldAnswer),
);

/**
 * What sort of place a name is of: a country, what its last word says (a prefecture, a temple), or, for a single word, a
 * town. A peninsula may hold the town that is asked for, so it is no wrong answer for one.
 */
export function sortOf({ kind, name }: Name): string {
  if (kind !== 'place') return kind;
  if (COUNTRY_NAMES.has(foldAnswer(name.en))) return 'country';
  const words = name.en.split(' ');
  return words.length === 1 ? 'town' : (words.at(-1) ?? '');
}

/** Whether a name is that of the publisher of a passage's article, which reports everything in it. */
export function isPublisher({ name }: Name, { article }: QuizPassage): boolean {
  const publisher = foldAnswer(article.publisher);
  return Object.values(name).some((text) => foldAnswer(text) === publisher);
}

// Tokyo stands for Japan and Yamaguchi holds the mine: places that one passage names together may both be right.
function areApart(a: Name, b: Name, material: Material): boolean {
  if (a.kind !== 'place' || sortOf(a) === 'country') return true;
  return !material.passagesNaming(a.id).some(({ passage }) => passage.names.includes(b.id));
}

/** Whether two names are of one kind: persons, institutions, terms, or places of the same sort. */
export function areOfOneKind(a: Name, b: Name): boolean {
  return a.id !== b.id && sortOf(a) === sortOf(b);
}

/**
 * Names that can stand in place of one that is left out of a sentence, and that would be wrong there: of its kind, not in the
 * sentence, not among the names of its passage if it is a place, and without a passage that says nearly the same of them.
 */
export function rivalsOf(
  name: Name,
  statement: Statement,
  passage: QuizPassage,
  language: Language,
  material: Material,
): Name[] {
  const gist = new Set([...gistOf(statement.reading)].filter((term) => term !== `@${name.id}`));
  return material.glossary.filter((rival) => {
    if (!areOfOneKind(name, rival) || !areApart(name, rival, material)) return false;
    if (isPublisher(rival, passage)) return false;
    if (statement.reading.names.some(({ id }) => id === rival.id)) return false;
    if (name.kind === 'place' && passage.passage.names.includes(rival.id)) return false;
    if (findFolded(statement.text, rival.name[language]) !== undefined) return false;
    const naming = material.passagesNaming(rival.id);
    if (naming.length > MOST_READ) return false;
    const answered = { gist, language, statement };
    return supportOf(rival.name[language], answered, naming, material) === undefined;
  });
}
