import type { Language } from './language.ts';

/** A stretch of a text in the script of one language; digits, spaces and signs belong to the stretch before them. */
export type Stretch = { language: Language; text: string; start: number };

const SCRIPT: readonly (readonly [Language, RegExp])[] = [
  ['ko', /\p{sc=Hangul}/u],
  ['ja', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['en', /\p{sc=Latin}/u],
];

function languageOfCharacter(character: string): Language | undefined {
  return SCRIPT.find(([, script]) => script.test(character))?.[0];
}

/** Cuts a text where its script changes, so that each stretch can be read by the rules of its own language. */
export function splitByScript(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const character of text) {
    const language = languageOfCharacter(character);
    const last = stretches.at(-1);
    if (last && (language === undefined || language === last.language)) last.text += character;
    else if (language !== undefined) stretches.push({ language, text: character, start: at });
    at += character.length;
  }
  return stretches;
}
