import type { Language } from '../language/language.ts';
import { normalise } from '../language/normalise.ts';
import { type Interrogative, interrogativesOf, SEVERAL } from '../language/several.ts';
import type { Question } from './question.ts';

/** The most parts that a question is taken apart into: as many sentences as an answer has. */
const MOST = 3;
/** Words from which on what follows a joint is a question of its own, and needs no more of the first one. */
const CLAUSE = 3;

type Span = { start: number; end: number };

const tidy = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^(?:and|or|,)\s+/u, '')
    .trim();
const wordCount = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;

// A space in place of what is taken out; Japanese has none.
const gap = (rest: string) => (/^\s*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(rest) ? '' : ' ');

function without(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => b.start - a.start);
  return tidy(
    sorted.reduce(
      (left, { start, end }) => left.slice(0, start) + gap(left.slice(end)) + left.slice(end),
      text,
    ),
  );
}

// One question for each span, with the others taken out.
const oneEach = (text: string, spans: readonly Span[]): string[] =>
  spans.slice(0, MOST).map((kept) =>
    without(
      text,
      spans.filter((span) => span !== kept),
    ),
  );

// "Who did they meet, and where?" is "Who did they meet" and "did they meet, and where"; what is long enough stands alone.
function clausesOf(text: string, asked: readonly Interrogative[]): string[] {
  const clauses = asked.map(({ start }, at) => {
    const from = at === 0 ? 0 : start;
    return { from, text: text.slice(from, asked[at + 1]?.joint) };
  });
  const withoutOwn = (
    { from, text: clause }: { from: number; text: string },
    { start, end }: Interrogative,
  ) => without(clause, [{ start: start - from, end: end - from }]);
  return clauses.slice(0, MOST).map((clause, at) => {
    if (wordCount(clause.text) >= CLAUSE) return tidy(clause.text);
    const other = at === 0 ? 1 : 0;
    const [context, own] = [clauses[other], asked[other]];
    const rest = context && own ? withoutOwn(context, own) : '';
    return tidy(at === 0 ? `${clause.text} ${rest}` : `${rest} ${clause.text}`);
  });
}

// A name with what belongs to it: the particle after it, or what joins it to the name beside it.
function nameSpan(text: string, { start, end }: Span, language: Language): Span {
  const { tail, conjunction } = SEVERAL[language];
  const particle = tail.exec(text.slice(end))?.[0].length ?? 0;
  const after = conjunction.exec(text.slice(end + particle))?.[0].length ?? 0;
  const joint = after > 0 ? undefined : /(?:\band|\bor|&|,)\s*$/u.exec(text.slice(0, start))?.index;
  return { start: joint ?? start, end: end + particle + after };
}

function namesOf(folded: string, question: Question): Span[] {
  const spans = new Map<string, Span>();
  for (const { id, start, end } of question.reading.names) {
    if (!spans.has(id)) spans.set(id, nameSpan(folded, { start, end }, question.language));
  }
  return [...spans.values()];
}

/**
 * The questions that a question asks at once, each as a question of its own, folded: who and where, or the same of each of
 * several names. Empty where it asks one thing.
 */
export function partsOf(question: Question): string[] {
  const { language } = question;
  const { text } = normalise(question.text);
  const { joined, each } = SEVERAL[language];
  const asked = interrogativesOf(text, language);
  if (asked.length > 1) return joined ? clausesOf(text, asked) : oneEach(text, asked);
  const names = each.test(text) && text.length === question.text.length ? namesOf(text, question) : [];
  return names.length > 1 ? oneEach(text, names) : [];
}

/** Whether a question asks for all that there is, so that several passages may answer it. */
export function asksForAll({ text, language }: Question): boolean {
  return SEVERAL[language].all.test(normalise(text).text);
}
