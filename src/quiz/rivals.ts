import type { Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { findFolded, foldAnswer } from './fold.ts';
import type { Material, QuizPassage, Statement } from './material.ts';
import { sampled } from './seeded.ts';
import { sortOf } from './sort.ts';
import { gistOf, supportOf } from './support.ts';

/** So many names are tried. */
const MOST_TRIED = 40;
/** So many passages that name a distractor are read through; one that stands in more cannot be vouched for. */
const MOST_READ = 60;

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

/**
 * Names that can stand in place of one that is left out of a sentence, and that would be wrong there: of its sort, not in the
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
  const alike = material.namesOfSort(sortOf(name));
  return sampled(alike, MOST_TRIED, name.id, ({ id }) => id).filter((rival) => {
    if (rival.id === name.id || !areApart(name, rival, material)) return false;
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
