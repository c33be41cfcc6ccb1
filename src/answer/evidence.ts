import type { Kind } from '../language/rules.ts';
import { NAME_MARK } from '../language/terms.ts';
import type { PassageReading } from '../search/documents.ts';
import type { Hit } from '../search/passage-index.ts';
import { KIND_NUMBERS } from '../search/question-bank.ts';
import type { Chances } from '../search/question-classifier.ts';
import type { QuestionsAbout } from '../search/questions-about.ts';
import { foreignNumbers, foreignPeople, foreignPlaces, type KindOfName } from './foreign.ts';
import type { Likeness } from './likeness.ts';
import type { PassageNeighbours } from './neighbours.ts';
import type { Question } from './question.ts';
import type { Suitability } from './suitability.ts';
import { resolveDate, spanOf, spansMeet } from './when.ts';

/** What speaks for and against a passage as the answer to a question; each signal lies about between −1 and 1. */
export type Evidence = {
  /** BM25 score ÷ the question's information, ÷ 10. */
  bm25: number;
  /** The part of the question's information that the text and the names of the passage hold. */
  inText: number;
  /** The same with the questions asked of the passage added. */
  inPassage: number;
  /** The same, over the words that some passage knows. */
  knownInPassage: number;
  /** Likeness to the nearest question asked of the passage. */
  asked: number;
  /** The same, over the words that some passage knows. */
  askedKnown: number;
  /** How much of some question asked of the passage, or of its text, the question repeats. */
  askedWithin: number;
  /** Likeness to the nearest question that the source leaves open. */
  unstated: number;
  /** The same, over the words that some passage knows. */
  unstatedKnown: number;
  /** How much of some question that the source leaves open the question repeats. */
  unstatedWithin: number;
  /** The part, by likeness, of the nearest listed questions that the passage answers. */
  votes: number;
  /** How its words suit the questions that the passage answers, as `Suitability` has it. */
  suits: number;
  /** How its words lean to the questions that the passage answers rather than to those it leaves open. */
  leans: number;
  /** The chance that the question is one that the passage answers, by what was learnt of the listed questions. */
  fits: number;
  /** Its logarithm, from 0 for none to 1. */
  fitsLog: number;
  /** The chance that the question is one that the passage leaves open. */
  fitsOpen: number;
  /** How many listed questions the passage answers: ln(1 + n) ÷ 5. Where there are few, likeness tells less. */
  listed: number;
  /** 1 where the kind of thing asked for is there and new, −1 where it is not, 0 where nothing can be told. */
  kind: number;
  /** `inText` for bare words and for questions to be confirmed, which want no more than what the text says; else 0. */
  told: number;
  /** How usual this kind of question is among those the passage answers, against those left open: −1 to 1. */
  usualKind: number;
  /** The part of the question's information on names that are not the passage's. */
  foreignNames: number;
  /** 1 where someone in the question is not in the passage. */
  foreignPerson: number;
  /** 1 where the question is about a place, or happens at one, that is not the passage's. */
  foreignPlace: number;
  /** 1 where a number of the question is not in the passage. */
  foreignNumber: number;
  /** 1 where a date of the question is another one than the passage's, −1 where it is the same. */
  otherDate: number;
};

/** The names of the evidence signals, in the order in which weights are kept. */
export const SIGNALS = [
  'bm25',
  'inText',
  'inPassage',
  'knownInPassage',
  'asked',
  'askedKnown',
  'askedWithin',
  'unstated',
  'unstatedKnown',
  'unstatedWithin',
  'votes',
  'suits',
  'leans',
  'fits',
  'fitsLog',
  'fitsOpen',
  'listed',
  'kind',
  'told',
  'usualKind',
  'foreignNames',
  'foreignPerson',
  'foreignPlace',
  'foreignNumber',
  'otherDate',
] as const satisfies readonly (keyof Evidence)[];

function share(question: Question, holds: (term: string) => boolean): number {
  if (question.total === 0) return 0;
  let held = 0;
  for (const [term, information] of question.information) if (holds(term)) held += information;
  return held / question.total;
}

function kindEvidence(question: Question, hit: Hit, reading: PassageReading, kindOfName: KindOfName): number {
  const isNew = (wanted: string) =>
    hit.document.passage.names.some((name) => kindOfName(name) === wanted && !question.names.has(name));
  const evidence: Partial<Record<Kind, () => boolean>> = {
    who: () => isNew('person') || isNew('institution'),
    where: () => isNew('place'),
    when: () => reading.reading.dates.length > 0,
    count: () => reading.reading.numbers.length > 0,
  };
  const { kind } = question.asking;
  const found = kind === undefined ? undefined : evidence[kind];
  return found === undefined ? 0 : found() ? 1 : -1;
}

function usualKind(question: Question, { answers, leavesOpen }: PassageReading): number {
  const { kind } = question.asking;
  if (kind === undefined) return 0;
  const number = KIND_NUMBERS.indexOf(kind);
  const part = ({ kinds, count }: QuestionsAbout) => ((kinds[number] ?? 0) + 0.5) / (count + 4);
  // Log odds, ±2 of them as ±1.
  return Math.max(-1, Math.min(1, Math.log(part(answers) / part(leavesOpen)) / 2));
}

function dateEvidence(question: Question, hit: Hit): number {
  const { passage, article } = hit.document;
  const when = passage.when === undefined ? undefined : spanOf(passage.when);
  const dates = question.reading.dates.map((date) => ({ date, span: resolveDate(date, article.published) }));
  if (dates.length === 0 || when === undefined) return 0;
  if (dates.some(({ span }) => spansMeet(span, when))) return -1;
  // "today" and its like are often small talk ("I read today …"), so they speak for a passage, never against it.
  return dates.some(({ date }) => date.shift === undefined) ? 1 : 0;
}

/** What a question was compared with: the text of the passage, and the listed questions about it. */
export type Comparisons = {
  text: Likeness;
  neighbours: PassageNeighbours;
  suitability: Suitability;
  chances: Chances;
  /** Whether a listed question that the passage answers holds a term. */
  isAsked(term: string): boolean;
};

/** Gathers the evidence for one passage found. `reading` is the passage in the language of the question. */
export function gatherEvidence(
  question: Question,
  hit: Hit,
  reading: PassageReading,
  { text, neighbours, suitability, chances, isAsked }: Comparisons,
  kindOfName: KindOfName,
): Evidence {
  const names = new Set(hit.document.passage.names.map((name) => NAME_MARK + name));
  const { asked, open, votes } = neighbours;
  const inText = share(question, (term) => reading.terms.has(term));
  const inPassage = share(question, (term) => reading.terms.has(term) || isAsked(term));
  const known = question.total - question.unknown;
  const { kind } = question.asking;
  const flag = (found: readonly string[]) => (found.length > 0 ? 1 : 0);
  return {
    bm25: question.total === 0 ? 0 : hit.score / question.total / 10,
    inText,
    inPassage,
    knownInPassage: known === 0 ? 0 : (inPassage * question.total) / known,
    asked: asked.alike,
    askedKnown: asked.alikeKnown,
    askedWithin: Math.max(asked.repeats, text.repeats),
    unstated: open.alike,
    unstatedKnown: open.alikeKnown,
    unstatedWithin: open.repeats,
    votes,
    ...suitability,
    fits: chances.asked,
    fitsLog: 1 + Math.log(chances.asked + 0.001) / 7,
    fitsOpen: chances.open,
    listed: Math.log(1 + reading.answers.count) / 5,
    kind: kindEvidence(question, hit, reading, kindOfName),
    told: kind === undefined || kind === 'yesno' ? inText : 0,
    usualKind: usualKind(question, reading),
    foreignNames: share(question, (term) => term.startsWith(NAME_MARK) && !names.has(term)),
    foreignPerson: flag(foreignPeople(question, hit, kindOfName)),
    foreignPlace: flag(foreignPlaces(question, hit, kindOfName)),
    foreignNumber: flag(foreignNumbers(question, reading)),
    otherDate: dateEvidence(question, hit),
  };
}
