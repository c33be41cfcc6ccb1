import type { Language } from './language.ts';
import { normalise } from './normalise.ts';
import type { Kind, LanguageRules } from './rules.ts';
import { RULES } from './rules-by-language.ts';
import { splitSentences } from './sentences.ts';
import type { Reading } from './terms.ts';

/** What a question asks for: its kind by the question words, and the terms next to them ("which *temple*"). */
export type Asking = { kind: Kind | undefined; focus: readonly string[] };

/** How far from its question word what is asked for may stand, in units. */
const FOCUS_DISTANCE = 14;

function focusOf(text: string, rules: LanguageRules, words: RegExp, reading: Reading): string[] {
  const determiner = rules.determiners.exec(text);
  const match = determiner ?? words.exec(text);
  if (!match) return [];
  const at = match.index;
  const end = at + match[0].length;
  const whole = reading.terms.filter(({ term }) => !term.startsWith('_') && !term.startsWith('#'));
  const follows = determiner !== null || rules.language === 'en';
  const near = follows
    ? whole.filter(({ start }) => start >= at && start - end <= FOCUS_DISTANCE)
    : whole.filter((term) => term.end <= at && at - term.end <= FOCUS_DISTANCE);
  const places = near.map(({ start }) => start);
  const place = follows ? Math.min(...places) : Math.max(...places);
  return near.filter(({ start }) => start === place).map(({ term }) => term);
}

function firstKind(text: string, { kinds }: LanguageRules) {
  const found = kinds.flatMap(([kind, words]) => {
    const match = words.exec(text);
    return match ? [{ kind, words, at: match.index }] : [];
  });
  // "Could you tell me where …" asks where.
  const asking = found.filter(({ kind }) => kind !== 'yesno');
  return (asking.length > 0 ? asking : found).reduce<(typeof found)[number] | undefined>(
    (first, next) => (first === undefined || next.at < first.at ? next : first),
    undefined,
  );
}

/** Reads what a question asks for, by its first question word; among those at one place the more particular one. */
export function readAsking(question: string, reading: Reading, language: Language): Asking {
  const rules = RULES[language];
  const folded = normalise(question).text;
  const text = rules.mendQuestionWords?.(folded) ?? folded;
  const found = firstKind(text, rules);
  return found
    ? { kind: found.kind, focus: focusOf(text, rules, found.words, reading) }
    : { kind: undefined, focus: [] };
}

/**
 * The sentence of a message that asks: the last with a question mark, else the last with a question word, else the
 * whole. People say hello and tell of themselves before they ask.
 */
export function askingSentence(message: string, language: Language): { start: number; end: number } {
  const sentences = splitSentences(message);
  const asks = ({ text }: { text: string }) => firstKind(normalise(text).text, RULES[language]) !== undefined;
  const marked = sentences.filter(({ text }) => /[?？]/u.test(text));
  return (
    marked.findLast(asks) ?? marked.at(-1) ?? sentences.findLast(asks) ?? { start: 0, end: message.length }
  );
}
