import type { Knowledge, Passage } from '../knowledge/schema.ts';
import { readAsking } from '../language/asking.ts';
import type { Language } from '../language/language.ts';
import { foldName } from '../language/names.ts';
import { type Lexicon, readText } from '../language/terms.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { termWeights } from '../search/term-weights.ts';

/** The longest question that is suggested: the most that a choice of Discord's autocomplete holds. */
const MAX_LENGTH = 100;

// The questions of a passage in a language that it is written in, as long as can be suggested.
const short = ({ text, asked }: Passage, language: Language): string[] =>
  text[language] === undefined ? [] : (asked[language] ?? []).filter(({ length }) => length <= MAX_LENGTH);

/** The question by which a passage is suggested: the first one asked of it in the language that is short enough. */
export function leadQuestion(passage: Passage, language: Language): string | undefined {
  return short(passage, language)[0];
}

function spread(passages: readonly Passage[], count: number): Passage[] {
  const step = Math.max(1, passages.length / count);
  const chosen = new Set<Passage>();
  for (let at = 0; at < passages.length; at += step) {
    const passage = passages[Math.floor(at)];
    if (passage) chosen.add(passage);
  }
  return [...chosen];
}

/** Makes what gives questions from all over the knowledge base, at most `limit`, the same every time. */
export function createSampler(passages: readonly Passage[]): (language: Language, limit: number) => string[] {
  const byLanguage = new Map<Language, Passage[]>();
  const askable = (language: Language) => {
    const known = byLanguage.get(language);
    if (known) return known;
    const found = passages.filter((passage) => leadQuestion(passage, language) !== undefined);
    byLanguage.set(language, found);
    return found;
  };
  return (language, limit) =>
    spread(askable(language), limit)
      .flatMap((passage) => leadQuestion(passage, language) ?? [])
      .slice(0, limit);
}

/** The questions that passages answer, in their order, at most `limit`. */
export function questionsOf(passages: readonly Passage[], language: Language, limit: number): string[] {
  return [...new Set(passages.flatMap((passage) => leadQuestion(passage, language) ?? []))].slice(0, limit);
}

/** What questions are completed with: the passages, the names in every way of writing, and what reads a text. */
export type CompletionParts = {
  index: PassageIndex;
  lexicon: Lexicon;
  aliases: readonly { id: string; aliases: readonly string[] }[];
};

/** The least letters of a name by which it is known. */
const BEGINNING = 2;

type Completer = (typed: string, language: Language, limit: number) => string[];

/**
 * Makes what suggests questions that fit what was typed so far, best first: those that hold the letters typed (spaces and
 * case aside), one a passage, then those of the passages about a name that the last word begins, in whatever script, then
 * those of the passages that a search finds.
 */
export function createCompleter({ index, lexicon, aliases }: CompletionParts): Completer {
  const names = aliases.map(({ id, aliases: forms }) => ({ id, forms: forms.map(foldName) }));
  // Folding them anew at each letter that somebody types would be most of the work.
  const sample = createSampler(index.documents.passages);
  const foldedQuestions = new Map<Language, { text: string; folded: string }[][]>();

  const questionsIn = (language: Language) => {
    const known = foldedQuestions.get(language);
    if (known) return known;
    const questions = index.documents.passages.map((passage) =>
      short(passage, language).map((text) => ({ text, folded: foldName(text) })),
    );
    foldedQuestions.set(language, questions);
    return questions;
  };

  const holding = (typed: string, language: Language): string[] => {
    const found = questionsIn(language).flatMap((questions) => {
      const fits = questions
        .map(({ text, folded }) => ({ text, at: folded.indexOf(typed) }))
        .filter(({ at }) => at >= 0);
      return fits.sort((a, b) => a.at - b.at).slice(0, 1);
    });
    return found.sort((a, b) => a.at - b.at).map(({ text }) => text);
  };

  const aboutName = (typed: string, language: Language): string[] => {
    const begun = foldName(typed.trim().split(/\s+/u).at(-1) ?? '');
    if (begun.length < BEGINNING) return [];
    const begunNames = new Set(
      names.filter(({ forms }) => forms.some((form) => form.startsWith(begun))).map(({ id }) => id),
    );
    const about = index.documents.passages.filter(({ names: own }) => own.some((id) => begunNames.has(id)));
    return questionsOf(about, language, about.length);
  };

  const searched = (typed: string, language: Language, limit: number): string[] => {
    const reading = readText(typed, lexicon);
    const { kind } = readAsking(typed, reading, language);
    return index.search(termWeights(reading.terms), [language], { limit }).flatMap(({ document }) => {
      const asked = document.readings[language]?.asked.filter(({ text }) => text.length <= MAX_LENGTH) ?? [];
      return (asked.find((question) => question.kind === kind) ?? asked[0])?.text ?? [];
    });
  };

  return (whole, language, limit) => {
    const typed = whole.slice(0, 300);
    const folded = foldName(typed);
    if (folded === '') return sample(language, limit);
    const found = [
      ...holding(folded, language),
      ...aboutName(typed, language),
      ...searched(typed, language, limit),
    ];
    return [...new Set(found)].slice(0, limit);
  };
}

/**
 * Makes what finds names of the glossary by how they begin, in whatever script they are typed; those that passages name most
 * come first, and all come before anything is typed.
 */
export function createNameFinder({
  articles,
  glossary,
}: Pick<Knowledge, 'articles' | 'glossary'>): Completer {
  const mentions = new Map<string, number>();
  for (const { passages } of articles) {
    for (const id of passages.flatMap(({ names }) => names)) mentions.set(id, (mentions.get(id) ?? 0) + 1);
  }
  const entries = glossary
    .map(({ id, name, aliases }) => ({
      name,
      forms: [...Object.values(name), ...aliases].map(foldName),
      count: mentions.get(id) ?? 0,
    }))
    .sort((a, b) => b.count - a.count);
  return (typed, language, limit) => {
    const begun = foldName(typed.slice(0, MAX_LENGTH));
    return entries
      .filter(({ forms }) => forms.some((form) => form.startsWith(begun)))
      .map(({ name }) => name[language])
      .slice(0, limit);
  };
}
