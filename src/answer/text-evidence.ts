import { normalise } from '../language/normalise.ts';
import { splitSentences } from '../language/sentences.ts';
import type { PassageReading } from '../search/documents.ts';
import type { Hit } from '../search/passage-index.ts';
import { commonRuns } from './common-runs.ts';
import type { Question } from './question.ts';

/** What the text of a passage alone says for it as the answer to a question; each signal lies about between 0 and 1. */
export type TextEvidence = {
  /** BM25 score ÷ the question's information, ÷ 10. */
  bm25: number;
  /** The part of the question's information that the text holds. */
  held: number;
  /** The same for the sentence that holds most, and for two sentences in a row. */
  sentence: number;
  window: number;
  /** How near to each other words of the question stand: the sum over pairs of neighbours, ÷ the question's information. */
  near: number;
  /** How much of the question stands there letter by letter, as `commonRuns` has it. */
  runs: number;
  /** The part of the question's figures that stand there; 1 where it has none. */
  figures: number;
  /** The part of the question's information that the title of the article holds. */
  title: number;
  /** ln(1 + letters of the passage) ÷ 10. */
  length: number;
};

/** The names of the signals, in the order in which weights are kept. */
export const TEXT_SIGNALS = [
  'bm25',
  'held',
  'sentence',
  'window',
  'near',
  'runs',
  'figures',
  'title',
  'length',
] as const satisfies readonly (keyof TextEvidence)[];

/** Letters between two words at which their nearness counts half. */
const HALF = 12;

/** The most of a question that is compared letter by letter. */
const MAX_LENGTH = 300;

const folded = new WeakMap<PassageReading, { text: string; ends: readonly number[] }>();

// The text of a passage folded, and where its sentences end, worked out once it is a candidate.
function foldedOf(reading: PassageReading) {
  const known = folded.get(reading);
  if (known) return known;
  const made = {
    text: normalise(reading.text).text,
    ends: splitSentences(reading.text).map(({ end }) => end),
  };
  folded.set(reading, made);
  return made;
}

const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
const told = (terms: ReadonlyMap<string, number>) => sum(terms.values());

type Matches = { held: number; sentence: number; window: number; near: number };

// One walk over the terms of the passage, which come in stretches of the text in order.
function matches({ information }: Question, reading: PassageReading, ends: readonly number[]): Matches {
  const found = reading.reading.terms.filter(({ term }) => information.has(term));
  const whole = found.filter(({ weight }) => weight === 1).sort((a, b) => a.start - b.start);
  const bySentence = ends.map(() => new Map<string, number>());
  for (const { term, start } of found) {
    const at = ends.findIndex((end) => start < end);
    bySentence[at]?.set(term, information.get(term) ?? 0);
  }
  const pairs = new Map<string, number>();
  whole.forEach(({ term, end }, at) => {
    const next = whole[at + 1];
    if (!next || next.term === term) return;
    const both = Math.min(information.get(term) ?? 0, information.get(next.term) ?? 0);
    const nearness = both * (HALF / (HALF + Math.max(0, next.start - end)));
    const pair = term < next.term ? `${term} ${next.term}` : `${next.term} ${term}`;
    pairs.set(pair, Math.max(nearness, pairs.get(pair) ?? 0));
  });
  return {
    held: told(new Map(bySentence.flatMap((terms) => [...terms]))),
    sentence: most(bySentence.map(told)),
    window: most(bySentence.map((terms, at) => told(new Map([...terms, ...(bySentence[at + 1] ?? [])])))),
    near: told(pairs),
  };
}

function figuresHeld(question: string, text: string): number {
  const figures = question.match(/\d+/gu) ?? [];
  const there = new Set(text.match(/\d+/gu));
  return figures.length === 0 ? 1 : figures.filter((figure) => there.has(figure)).length / figures.length;
}

/** Gathers what the text of a passage found says for it. `reading` is the passage in the language of the question. */
export function gatherTextEvidence(question: Question, hit: Hit, reading: PassageReading): TextEvidence {
  const { text, ends } = foldedOf(reading);
  const asked = normalise(question.text.slice(0, MAX_LENGTH)).text;
  const total = question.total || 1;
  const { held, sentence, window, near } = matches(question, reading, ends);
  let title = 0;
  for (const term of hit.document.title.keys()) title += question.information.get(term) ?? 0;
  return {
    bm25: hit.score / total / 10,
    held: held / total,
    sentence: sentence / total,
    window: window / total,
    near: near / total,
    runs: commonRuns(asked, text, question.language),
    figures: figuresHeld(asked, text),
    title: title / total,
    length: Math.log(1 + text.length) / 10,
  };
}
