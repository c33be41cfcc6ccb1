import type { Language } from '../language/language.ts';
import type { PassageDocument, PassageReading } from '../search/documents.ts';
import type { AnswerPassage, Premise } from './answer.ts';
import type { Candidate } from './ranking.ts';
import type { Answering } from './several.ts';

/** The most passages that are shown for a question. */
const SHOWN = 5;

/** A passage in the language wanted, or in that of its source where it is not translated; undefined where it is in neither. */
export function shownReading(
  document: PassageDocument,
  language: Language,
): { language: Language; reading: PassageReading } | undefined {
  const own = document.readings[language];
  if (own) return { language, reading: own };
  const source = document.article.language;
  const reading = document.readings[source];
  return reading && { language: source, reading };
}

/** A passage as an answer shows it. */
export function toPassage(
  document: PassageDocument,
  language: Language,
  score: number,
): AnswerPassage | undefined {
  const shown = shownReading(document, language);
  if (!shown) return undefined;
  const { article, passage } = document;
  return {
    id: document.id,
    text: shown.reading.text,
    language: shown.language,
    score,
    citation: {
      article: article.id,
      publisher: article.publisher,
      title: article.title,
      published: article.published,
      paragraphs: passage.paragraphs,
      url: article.url ?? null,
    },
  };
}

/**
 * The candidates that are shown, at most five: those that answer, or the passage that contradicts the question, come first; what
 * holds less than half of what the best one holds of the question is not near it.
 */
export function shownCandidates(
  answering: readonly Answering[],
  candidates: readonly Candidate[],
  premise: Premise | undefined,
): Candidate[] {
  const contradicting = candidates.filter(({ hit }) => hit.document.id === premise?.passage);
  const most = candidates[0]?.evidence.inPassage ?? 0;
  const near = candidates.filter(({ evidence }, at) => at === 0 || evidence.inPassage >= most / 2);
  const all = [...answering.map(({ candidate }) => candidate), ...contradicting, ...near];
  const isFirst = ({ hit }: Candidate, at: number) =>
    all.findIndex((other) => other.hit.document.id === hit.document.id) === at;
  return all.filter(isFirst).slice(0, SHOWN);
}
