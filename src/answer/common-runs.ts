import type { Language } from '../language/language.ts';

/** The fewest letters in a row that count: a syllable or a kanji tells about as much as two or three Latin letters. */
const SHORTEST: Record<Language, number> = { en: 5, ko: 2, ja: 2 };

/**
 * How much of a question stands in a text in the same letters, from 0 to 1: √(Σ length²) ÷ length of the question, over the
 * longest runs they share, taken from left to right (greedy string tiling, M. Wise, 1993). One long run is worth more than
 * many short ones of the same length together. Both are folded.
 */
export function commonRuns(question: string, text: string, language: Language): number {
  const shortest = SHORTEST[language];
  let squares = 0;
  let at = 0;
  while (at + shortest <= question.length) {
    let end = at + shortest;
    let place = text.indexOf(question.slice(at, end));
    if (place < 0) {
      at += 1;
      continue;
    }
    for (;;) {
      while (end < question.length && question[end] === text[place + end - at]) end += 1;
      if (end === question.length) break;
      place = text.indexOf(question.slice(at, end + 1), place + 1);
      if (place < 0) break;
      end += 1;
    }
    squares += (end - at) ** 2;
    at = end;
  }
  return question.length === 0 ? 0 : Math.sqrt(squares) / question.length;
}

/** The fewest letters in a row of which a part of a question is made. */
const LONG: Record<Language, number> = { en: 6, ko: 3, ja: 3 };

/** The part of a question's letters that stand in a text in runs of some length, 0 to 1. Both are folded. */
export function partInRuns(question: string, text: string, language: Language): number {
  const shortest = LONG[language];
  let covered = 0;
  let at = 0;
  while (at + shortest <= question.length) {
    let end = at + shortest;
    if (!text.includes(question.slice(at, end))) {
      at += 1;
      continue;
    }
    while (end < question.length && text.includes(question.slice(at, end + 1))) end += 1;
    covered += end - at;
    at = end;
  }
  return question.length === 0 ? 0 : covered / question.length;
}
