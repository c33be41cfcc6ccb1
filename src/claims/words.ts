import { isCommonEnglishWord } from '../language/common-words.ts';
import type { ReadTerm } from '../language/terms.ts';
import { editDistance } from '../search/slips.ts';
import { isConcept, type Part, type Statement } from './statement.ts';
import { type Wording, wordingOf } from './wording.ts';

const RUN =
  /\p{sc=Latin}+(?:['’]\p{sc=Latin}+)?|\p{sc=Hangul}+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+/gu;
// What inflects a word that is written with Han characters and taken away.
const AFTER_KANJI = /(?<= )\p{sc=Hiragana}{1,3}(?![\p{sc=Hiragana}])/gu;
// A piece of two letters of which one is an ending.
const KANA_PIECE = /^_.*\p{sc=Hiragana}/u;
const ENDING_LETTER = /^\p{sc=Hiragana}$/u;
const LATIN = /^\p{sc=Latin}/u;
const HANGUL = /^\p{sc=Hangul}/u;
/** A word of so many letters may have a slip. */
const LONG = 6;

const meets = (a: Part, b: Part) => a.start < b.end && b.start < a.end;

// A meaning holds where every meaning of the same word is stated: a summit is a meeting, a meeting is no summit.
function meant(concepts: readonly ReadTerm[], stated: Statement): ReadTerm[] {
  return concepts.filter(({ start, end, term }) => {
    const ofWord = concepts.filter((other) => other.start === start && other.end >= end);
    return ofWord.every((other) => stated.keys.has(other.term)) && stated.keys.has(term);
  });
}

function isSlip(word: string, stated: Statement): boolean {
  if (word.length < LONG || isCommonEnglishWord(word)) return false;
  return stated.terms.some(
    ({ surface, language }) =>
      language === 'en' && surface.length >= LONG && editDistance([...word], [...surface], 1) <= 1,
  );
}

function isLatinStated(run: Part, said: Statement, stated: Statement, { light }: Wording): boolean {
  const word = said.text.slice(run.start, run.end);
  const here = said.terms.filter((term) => meets(term, run));
  const own = here.filter(({ term, language }) => language === 'en' && !isConcept(term));
  const concepts = here.filter(({ term }) => isConcept(term));
  // A name of one word has no word of its own.
  const isName = said.names.some(({ start, end }) => start === run.start && end === run.end);
  if (own.length === 0 && !isName && (concepts.length === 0 || word.length < 3)) return true;
  if (light.test(word) || own.some(({ term }) => light.test(term))) return true;
  if (own.some(({ term }) => stated.keys.has(term))) return true;
  return meant(concepts, stated).length > 0 || isSlip(word, stated);
}

// What of a run in Hangul, kana or Han is left once all that the other sentence says too is taken away.
function rest(run: Part, said: Statement, stated: Statement, wording: Wording, follows: boolean): string[] {
  const here = said.terms.filter((term) => meets(term, run));
  const same = [
    ...here.filter(({ term }) => !isConcept(term) && !KANA_PIECE.test(term) && stated.keys.has(term)),
    ...meant(
      here.filter(({ term }) => isConcept(term)),
      stated,
    ),
  ];
  let left = said.text.slice(run.start, run.end);
  for (const { start, end } of same) {
    const from = Math.max(0, start - run.start);
    const to = Math.min(left.length, end - run.start);
    left = left.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + left.slice(to);
  }
  // Particles and endings stand behind something; a word made of the same syllables does not.
  if (HANGUL.test(left) && !follows && !wording.light.test(left)) {
    const { length } = /^\S+/u.exec(left)?.[0] ?? '';
    if (length > 1 && !stated.text.includes(left.slice(0, length))) return [left];
  }
  return left
    .replace(AFTER_KANJI, ' ')
    .split(' ')
    .flatMap((piece) => piece.match(/[\p{sc=Han}々]+|[^\p{sc=Han}々]+/gu) ?? [])
    .filter(
      (piece) =>
        piece !== '' &&
        !ENDING_LETTER.test(piece) &&
        !wording.light.test(piece) &&
        !wording.tail.test(piece) &&
        !(piece.length > 1 && stated.text.includes(piece)),
    );
}

/**
 * The words of a sentence that the other one says nothing like, as they are written; names, dates, quantities and turns
 * aside. `taken`: further parts to leave aside.
 */
export function unstatedWords(said: Statement, stated: Statement, taken: readonly Part[]): string[] {
  const wording = wordingOf(said.language);
  const aside = [...said.dates, ...said.quantities, ...said.cueParts, ...taken];
  for (const { start, end, kind, id } of said.names) {
    if (kind !== 'term' || stated.keys.has(`@${id}`)) aside.push({ start, end });
  }
  let text = said.text;
  for (const { start, end } of aside) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  const unstated: string[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = { start: match.index, end: match.index + match[0].length };
    if (LATIN.test(match[0])) {
      if (!isLatinStated(run, said, stated, wording)) unstated.push(said.written(run));
      continue;
    }
    if (HANGUL.test(match[0]) && wording.light.test(match[0])) continue;
    const follows = run.start > 0 && text[run.start - 1] === ' ' && said.text[run.start - 1] !== ' ';
    if (rest(run, said, stated, wording, follows).length > 0) unstated.push(said.written(run));
  }
  return unstated;
}
