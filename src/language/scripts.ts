import type { Language } from './language.ts';

/** A stretch of a text in the script of one language; digits, spaces and signs belong to the stretch before them. */
export type Stretch = { language: Language; text: string; start: number };

const SCRIPT: readonly (readonly [Language, RegExp])[] = [
  ['ko', /\p{sc=Hangul}/u],
  ['ja', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['en', /\p{sc=Latin}/u],
];

// What was found for characters of one unit: texts are made of few different ones.
const languages = new Map<string, Language | undefined>();

function languageOfCharacter(character: string): Language | undefined {
  if (languages.has(character)) return languages.get(character);
  const language = SCRIPT.find(([, script]) => script.test(character))?.[0];
  if (character.length === 1) languages.set(character, language);
  return language;
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
