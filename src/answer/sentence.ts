import type { Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import { type Lexicon, type Reading, readText, type TextReading } from '../language/terms.ts';
import type { PassageDocument, PassageReading } from '../search/documents.ts';
import { termWeights } from '../search/term-weights.ts';
import type { AnswerSentence, Range } from './answer.ts';
import type { Question } from './question.ts';

/** What is worth, in parts of the question's information, a date for *when*, a number for *how many*, and so on. */
const KIND_BONUS = 0.25;

function hasKind(question: Question, reading: Reading): boolean {
  switch (question.asking.kind) {
    case 'when':
      return reading.dates.length > 0;
    case 'count':
      return reading.numbers.length > 0;
    case 'who':
    case 'where':
      return reading.names.some(({ id }) => !question.names.has(id));
    default:
      return false;
  }
}

/** Ranges in order, those that touch or overlap joined. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) joined.push([start, end]);
  }
  return joined;
}

/** The ranges of a text that hold words of a question: what to show bold. */
export function highlight(question: Question, reading: TextReading): Range[] {
  const matching = reading.terms.filter(({ term }) => question.terms.has(term));
  const words = matching.filter(({ weight }) => weight === 1);
  // Pieces of words only where no whole word matches: half a word in bold reads badly.
  return joinRanges((words.length > 0 ? words : matching).map(({ start, end }): Range => [start, end]));
}

type ReadSentence = { text: string; reading: Reading; terms: ReadonlyMap<string, number> };

const sentences = new WeakMap<PassageReading, readonly ReadSentence[]>();

// The sentences of a passage, read once.
function sentencesOf(passage: PassageReading, lexicon: Lexicon): readonly ReadSentence[] {
  const known = sentences.get(passage);
  if (known) return known;
  const made = splitSentences(passage.text).map(({ text }) => {
    const reading = readText(text, lexicon);
    return { text, reading, terms: termWeights(reading.terms) };
  });
  sentences.set(passage, made);
  return made;
}

// The part of the question's information that each sentence holds. A term counts for more the fewer sentences hold it, times
// ln(1 + sentences ÷ those that hold it): what the passage is about stands in most of them, and tells none from the others.
function sharesOf({ information }: Question, candidates: readonly ReadSentence[]): number[] {
  const held = candidates.map(() => 0);
  let total = 0;
  for (const [term, told] of information) {
    const holding = [...candidates.keys()].filter((at) => candidates[at]?.terms.has(term));
    const weight = told * Math.log(1 + candidates.length / Math.max(1, holding.length));
    total += weight;
    for (const at of holding) held[at] = (held[at] ?? 0) + weight;
  }
  return held.map((each) => (total === 0 ? 0 : each / total));
}

/**
 * The sentence of a passage that answers a question best: the one that holds most of the question's information, with a
 * bonus for the kind of thing asked for. `shown` is the language it is shown in, which the passage must have; where the
 * question is in another language, the sentence is chosen in that one and its place carries over.
 */
export function chooseSentence(
  question: Question,
  document: PassageDocument,
  shown: { language: Language; reading: PassageReading },
  lexicon: Lexicon,
): AnswerSentence {
  const searched = document.readings[question.language] ?? shown.reading;
  const candidates = sentencesOf(searched, lexicon);
  const shares = sharesOf(question, candidates);
  const scores = candidates.map(
    ({ reading }, at) => (shares[at] ?? 0) + (hasKind(question, reading) ? KIND_BONUS : 0),
  );
  const best = scores.indexOf(Math.max(...scores));
  const own = sentencesOf(shown.reading, lexicon);
  const { text, reading } = own[best] ??
    own[0] ?? { text: shown.reading.text, reading: shown.reading.reading };
  return { text, passage: document.id, highlight: highlight(question, reading) };
}
