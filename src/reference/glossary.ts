import type { Citation } from '../answer/answer.ts';
import type { Article, Knowledge, Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { foldName } from '../language/names.ts';
import { lettersOf, nearestItems } from './near.ts';

/** The kinds of terms, in the order in which they are listed to people. */
export const KINDS = ['person', 'place', 'institution', 'term'] as const satisfies readonly Name['kind'][];

/** The most letters of what is typed that are looked at: the most that a suggestion of Discord's holds. */
const READ = 100;
/** From so many letters on, terms are suggested that hold them anywhere. */
const ENOUGH = 2;

type Forms = { term: Name; folded: readonly string[]; letters: readonly string[] };

// Folding every form anew at each letter that somebody types would be most of the work.
const foldedForms = new WeakMap<readonly Name[], readonly Forms[]>();
const mentionsByName = new WeakMap<readonly Article[], ReadonlyMap<string, readonly string[]>>();

/** Every way in which a term is written or read, its names first. */
export function formsOf({ name, aliases, reading }: Name): string[] {
  const readings = Object.values(reading ?? {}).filter((text) => text !== undefined);
  return [...Object.values(name), ...aliases, ...readings];
}

function foldedIn(glossary: readonly Name[]): readonly Forms[] {
  const known = foldedForms.get(glossary);
  if (known) return known;
  const folded = glossary.map((term) => {
    const forms = formsOf(term);
    return { term, folded: forms.map(foldName), letters: forms.map(lettersOf) };
  });
  foldedForms.set(glossary, folded);
  return folded;
}

// The passages that mention each name, as `<article>#<passage>`, in their order.
function mentionsIn(articles: readonly Article[]): ReadonlyMap<string, readonly string[]> {
  const known = mentionsByName.get(articles);
  if (known) return known;
  const mentions = new Map<string, string[]>();
  for (const { id: article, passages } of articles) {
    for (const { id, names } of passages) {
      for (const name of new Set(names)) {
        const passagesOfName = mentions.get(name) ?? [];
        passagesOfName.push(`${article}#${id}`);
        mentions.set(name, passagesOfName);
      }
    }
  }
  mentionsByName.set(articles, mentions);
  return mentions;
}

/** The passages that mention a term, as `<article>#<passage>`, in their order. */
export function mentionsOf(id: string, articles: readonly Article[]): readonly string[] {
  return mentionsIn(articles).get(id) ?? [];
}

/** The term by its id or by any way of writing or reading it, names before aliases; undefined where it is not known. */
export function termNamed(text: string, glossary: readonly Name[]): Name | undefined {
  const typed = foldName(text.slice(0, READ));
  if (typed === '') return undefined;
  const forms = foldedIn(glossary);
  return (
    glossary.find(({ id }) => id === text) ??
    forms.find(({ term, folded }) => folded.slice(0, Object.keys(term.name).length).includes(typed))?.term ??
    forms.find(({ folded }) => folded.includes(typed))?.term
  );
}

/** The terms with a form that begins with what was typed, in any script, then those that hold it; most mentioned first. */
export function termsFitting(typed: string, { glossary, articles }: Knowledge, limit: number): Name[] {
  const begun = foldName(typed.slice(0, READ));
  const mentions = mentionsIn(articles);
  const count = ({ term }: Forms) => mentions.get(term.id)?.length ?? 0;
  const forms = foldedIn(glossary);
  const beginning = forms.filter(({ folded }) => folded.some((form) => form.startsWith(begun)));
  const holding =
    begun.length < ENOUGH
      ? []
      : forms.filter((each) => !beginning.includes(each) && each.folded.some((form) => form.includes(begun)));
  return [beginning, holding]
    .flatMap((found) => found.toSorted((a, b) => count(b) - count(a)))
    .slice(0, limit)
    .map(({ term }) => term);
}

/** The terms with a form near to what was typed, nearest first. */
export function termsNear(typed: string, glossary: readonly Name[], limit: number): Name[] {
  return nearestItems(typed, foldedIn(glossary), ({ letters }) => letters, limit).map(({ term }) => term);
}

/** The terms of a kind, in the order of their names in a language. */
export function termsOfKind(kind: Name['kind'], glossary: readonly Name[], language: Language): Name[] {
  const { compare } = new Intl.Collator(language);
  return glossary
    .filter((term) => term.kind === kind)
    .sort((a, b) => compare(a.name[language], b.name[language]));
}

/**
 * The terms that passages mention together with a term, by how much of either's passages they share (the coefficient of
 * Dice), at most `limit`.
 */
export function relatedTerms(id: string, { glossary, articles }: Knowledge, limit: number): Name[] {
  const mentions = mentionsIn(articles);
  const own = new Set(mentions.get(id));
  return glossary
    .flatMap((term) => {
      const others = mentions.get(term.id) ?? [];
      const shared = others.filter((passage) => own.has(passage)).length;
      if (term.id === id || shared === 0) return [];
      return [{ term, likeness: (2 * shared) / (own.size + others.length) }];
    })
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ term }) => term);
}

/** Where the description of a term comes from; undefined where its article is not in use. */
export function sourceOf({ source }: Name, articles: readonly Article[]): Citation | undefined {
  const article = articles.find(({ id }) => id === source.article);
  return (
    article && {
      article: article.id,
      publisher: article.publisher,
      title: article.title,
      published: article.published,
      paragraphs: source.paragraphs,
      url: article.url ?? null,
    }
  );
}
