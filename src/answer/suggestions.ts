import { readAsking } from '../language/asking.ts';
import type { Language } from '../language/language.ts';
import { foldName } from '../language/names.ts';
import { type Lexicon, readText } from '../language/terms.ts';
import type { PassageDocument } from '../search/documents.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { termWeights } from '../search/term-weights.ts';

/** The longest question that is suggested: the most that a choice of Discord's autocomplete holds. */
const MAX_LENGTH = 100;

/** The question by which a passage is suggested: the first one asked of it in the language that is short enough. */
export function leadQuestion(document: PassageDocument, language: Language): string | undefined {
  return document.readings[language]?.asked.find(({ text }) => text.length <= MAX_LENGTH)?.text;
}

function spread(documents: readonly PassageDocument[], count: number): PassageDocument[] {
  const step = Math.max(1, documents.length / count);
  const chosen = new Set<PassageDocument>();
  for (let at = 0; at < documents.length; at += step) {
    const document = documents[Math.floor(at)];
    if (document) chosen.add(document);
  }
  return [...chosen];
}

/** Questions from all over the knowledge base, at most `limit`, the same every time. */
export function sampleQuestions(
  documents: readonly PassageDocument[],
  language: Language,
  limit: number,
): string[] {
  const askable = documents.filter((document) => leadQuestion(document, language) !== undefined);
  return spread(askable, limit)
    .flatMap((document) => leadQuestion(document, language) ?? [])
    .slice(0, limit);
}

/** The questions that passages answer, in their order, at most `limit`. */
export function questionsOf(
  documents: readonly PassageDocument[],
  language: Language,
  limit: number,
): string[] {
  return [...new Set(documents.flatMap((document) => leadQuestion(document, language) ?? []))].slice(
    0,
    limit,
  );
}

/**
 * Questions that fit what was typed so far, best first: those that hold the letters typed (spaces and case aside), one
 * a passage, then those of the passages that a search finds.
 */
export function completeQuestion(
  typed: string,
  language: Language,
  limit: number,
  index: PassageIndex,
  lexicon: Lexicon,
): string[] {
  const folded = foldName(typed.slice(0, 300));
  if (folded === '') return sampleQuestions(index.documents, language, limit);
  const holding = index.documents.flatMap(({ readings }) => {
    const fits = readings[language]?.asked.filter(({ text }) => text.length <= MAX_LENGTH) ?? [];
    const found = fits
      .map(({ text }) => ({ text, at: foldName(text).indexOf(folded) }))
      .filter(({ at }) => at >= 0);
    return found.sort((a, b) => a.at - b.at).slice(0, 1);
  });
  const reading = readText(typed.slice(0, 300), lexicon);
  const terms = termWeights(reading.terms);
  const { kind } = readAsking(typed.slice(0, 300), reading, language);
  const found = index.search(terms, [language], limit).flatMap(({ document }) => {
    const asked = document.readings[language]?.asked.filter(({ text }) => text.length <= MAX_LENGTH) ?? [];
    return (asked.find((question) => question.kind === kind) ?? asked[0])?.text ?? [];
  });
  return [...new Set([...holding.sort((a, b) => a.at - b.at).map(({ text }) => text), ...found])].slice(
    0,
    limit,
  );
}
