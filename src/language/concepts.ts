import { stemEnglish } from './en-stem.ts';
import type { Language } from './language.ts';
import { foldKana, normalise } from './normalise.ts';

/** Words of like meaning, by language; `id` names what they mean. */
export type SynonymGroup = { id: string } & { [language in Language]?: readonly string[] | undefined };

/** A meaning found in a text: `start` and `end` are units of the text searched. */
export type ConceptMatch = { id: string; start: number; end: number };

/** Finds what words mean, so that texts in other words with the same meaning compare equal. */
export type ConceptFinder = {
  /**
   * The meanings in a stretch of folded text in the script of one language. A word may also begin where a name ends
   * (일본방문): `nameEnds` are those places.
   */
  find(text: string, language: Language, nameEnds?: ReadonlySet<number>): ConceptMatch[];
};

type Word = { text: string; start: number; end: number };

function englishWords(text: string): Word[] {
  return [...text.matchAll(/[\p{sc=Latin}\p{Nd}]+/gu)].map(({ 0: word, index }) => ({
    text: stemEnglish(word),
    start: index,
    end: index + word.length,
  }));
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function findEnglish(text: string, byFirst: ReadonlyMap<string, readonly { id: string; stems: string[] }[]>) {
  const words = englishWords(text);
  return words.flatMap((word, at) =>
    (byFirst.get(word.text) ?? [])
      .filter(({ stems }) => stems.every((stem, next) => words[at + next]?.text === stem))
      .map(({ id, stems }) => ({
        id,
        start: word.start,
        end: words[at + stems.length - 1]?.end ?? word.end,
      })),
  );
}

const HANGUL = /\p{sc=Hangul}/u;

function findLetters(
  text: string,
  byFirst: ReadonlyMap<string, readonly { id: string; form: string }[]>,
  wordStarts: ReadonlySet<number> | undefined,
): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (let at = 0; at < text.length; at++) {
    const forms = byFirst.get(text[at] ?? '');
    if (!forms || (wordStarts && !wordStarts.has(at) && HANGUL.test(text[at - 1] ?? ''))) continue;
    for (const { id, form } of forms) {
      if (text.startsWith(form, at)) found.push({ id, start: at, end: at + form.length });
    }
  }
  return found;
}

/**
 * Builds a finder. English words are compared by their stems, several in a row where a form has several; Korean forms
 * are found where a word begins, Japanese ones anywhere, kana as hiragana.
 */
export function createConceptFinder(groups: readonly SynonymGroup[]): ConceptFinder {
  const english = new Map<string, { id: string; stems: string[] }[]>();
  const korean = new Map<string, { id: string; form: string }[]>();
  const japanese = new Map<string, { id: string; form: string }[]>();
  for (const group of groups) {
    for (const form of group.en ?? []) {
      const stems = englishWords(normalise(form).text).map(({ text }) => text);
      if (stems[0] !== undefined) addTo(english, stems[0], { id: group.id, stems });
    }
    for (const form of group.ko ?? [])
      addTo(korean, normalise(form).text[0] ?? '', { id: group.id, form: normalise(form).text });
    for (const form of group.ja ?? []) {
      const folded = foldKana(normalise(form).text);
      addTo(japanese, folded[0] ?? '', { id: group.id, form: folded });
    }
  }
  return {
    find(text, language, nameEnds = new Set()) {
      if (language === 'en') return findEnglish(text, english);
      if (language === 'ko') return findLetters(text, korean, nameEnds);
      return findLetters(foldKana(text), japanese, undefined);
    },
  };
}
