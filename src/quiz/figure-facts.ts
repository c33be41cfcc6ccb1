import type { Language } from '../language/language.ts';
import { dateSpans } from './dates.ts';
import type { Material, Statement } from './material.ts';
import type { Span } from './question.ts';

/** Figures worth knowing: at least two digits, so no "second" or "two". */
const LEAST_FIGURE = 10;

/** So many passages are looked through for figures. */
const MOST_PASSAGES = 200;

/** A figure in a sentence, and where it stands. */
export type FigureFact = { value: number; span: Span };

/** The figures of two digits or more in a sentence, without those of its dates. */
export function figureFacts(statement: Statement, language: Language): FigureFact[] {
  const { text, reading } = statement;
  const dates = dateSpans(statement, language);
  return reading.numbers
    .filter(({ start, end }) => !dates.some(([from, to]) => start < to && from < end))
    .filter(({ value, start, end }) => value >= LEAST_FIGURE && /^\d+$/u.test(text.slice(start, end)))
    .map(({ value, start, end }) => ({ value, span: [start, end] }));
}

/**
 * Figures of other passages that could stand in place of one, of about the same size: none of a passage that tells of the
 * same figures as the sentence does.
 */
export function rivalFigures(
  value: number,
  statement: Statement,
  language: Language,
  material: Material,
): number[] {
  const own = new Set(figureFacts(statement, language).map((figure) => figure.value));
  const found = new Set<number>();
  for (const passage of material.passages.slice(0, MOST_PASSAGES)) {
    const figures = material.statements(passage, language).flatMap((each) => figureFacts(each, language));
    if (figures.some((figure) => own.has(figure.value))) continue;
    for (const { value: other } of figures) {
      if (other >= value / 5 && other <= value * 5) found.add(other);
    }
  }
  return [...found];
}
