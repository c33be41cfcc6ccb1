import type { Language } from '../language/language.ts';
import type { Term } from '../language/rules.ts';
import { RULES } from '../language/rules-by-language.ts';
import { partInRuns } from './common-runs.ts';
import { type PassagePieces, type Piece, type QuestionPieces, shareOf, tellingOf } from './pieces.ts';
import { mayTell, newWords, tellingWords } from './telling.ts';

/** What speaks for a sentence of a passage as the one that answers; each signal lies about between 0 and 1. */
export type SentenceEvidence = {
  /** The part of the question's information that it holds. */
  share: number;
  /**
   * The same, a piece counting the more the fewer sentences of the passage hold it, times ln(1 + sentences ÷ those that hold
   * it): what the passage is about stands in most of them, and tells none from the others.
   */
  apart: number;
  apartSquared: number;
  /** The part of the question's words that it holds, each counting the same. */
  words: number;
  /** The part of the question's letters in runs, as `partInRuns` has it. */
  runs: number;
  /** The part, by what they tell, of the last third of the question's words, where English and Korean say what is asked for. */
  last: number;
  /** The part, by what they tell, of the words that are not written as names. */
  ordinary: number;
  /** How near to words of the question a word stands that may be what is asked for, as `centred` has it. */
  centred: number;
  /** The same for any new word. */
  centredAny: number;
  /** 1 where the question asks for someone, a place, a time, a number or a reason, and the sentence may tell it. */
  tells: number;
  /** The `share` of the sentence before it, and of the one after. */
  before: number;
  after: number;
  /** ln(1 + letters) ÷ 5. */
  length: number;
  /** 1 for the first sentence of the passage. */
  first: number;
  /** New words ÷ 10, at most 1. */
  fresh: number;
};

/** The names of the signals, in the order in which weights are kept. */
export const SENTENCE_SIGNALS = [
  'share',
  'apart',
  'apartSquared',
  'words',
  'runs',
  'last',
  'ordinary',
  'centred',
  'centredAny',
  'tells',
  'before',
  'after',
  'length',
  'first',
  'fresh',
] as const satisfies readonly (keyof SentenceEvidence)[];

const ASKING_FOR_ONE = new Set(['who', 'where', 'when', 'count', 'why']);

/** Letters at which what stands between two words makes their nearness count e times less. */
const REACH: Record<Language, number> = { en: 30, ko: 15, ja: 12 };

// The part of the question's information around the candidate that has most of it, each piece by e^(−letters between ÷ reach).
function centred(
  { information, total, language }: QuestionPieces,
  matched: readonly Term[],
  candidates: readonly Piece[],
): number {
  let most = 0;
  for (const candidate of candidates) {
    const around = new Map<string, number>();
    for (const { term, start, end } of matched) {
      const between = Math.max(0, start - candidate.end, candidate.start - end);
      const worth = (information.get(term) ?? 0) * Math.exp(-between / REACH[language]);
      if (worth > (around.get(term) ?? 0)) around.set(term, worth);
    }
    most = Math.max(most, tellingOf(around.keys(), around));
  }
  return most / total;
}

// What each piece tells, times how well it tells the sentences of the passage apart.
function tellingApart({ information }: QuestionPieces, { sentences, places }: PassagePieces) {
  const apart = new Map<string, number>();
  for (const [term, told] of information) {
    const holding = new Set(places.get(term)).size;
    apart.set(term, told * Math.log(1 + sentences.length / Math.max(1, holding)));
  }
  return { apart, total: tellingOf(apart.keys(), apart) || 1 };
}

/** Gathers what speaks for each sentence of a passage, in their order. */
export function gatherSentenceEvidence(question: QuestionPieces, passage: PassagePieces): SentenceEvidence[] {
  const { words, information, total, folded, language, kind } = question;
  const { sentences } = passage;
  const told = tellingApart(question, passage);
  const matched = sentences.map((sentence) =>
    RULES[language].pieces(sentence.folded).filter(({ term }) => information.has(term)),
  );
  const held = matched.map((pieces) => new Set(pieces.map(({ term }) => term)));
  const shares = held.map((terms) => tellingOf(terms, information) / total);
  const asked = new Set(words.map(({ term }) => term));
  const last = words.slice(Math.floor((words.length * 2) / 3));
  const ordinary = words.filter(({ name }) => !name);
  return sentences.map((sentence, at) => {
    const terms = held[at] ?? new Set<string>();
    const pieces = matched[at] ?? [];
    const apart = tellingOf(terms, told.apart) / told.total;
    const fresh = newWords(question, sentence);
    return {
      share: shares[at] ?? 0,
      apart,
      apartSquared: apart ** 2,
      words: asked.size === 0 ? 0 : [...asked].filter((term) => terms.has(term)).length / asked.size,
      runs: partInRuns(folded, sentence.folded, language),
      last: shareOf(last, terms, question, 0),
      ordinary: shareOf(ordinary, terms, question, 0),
      centred: centred(question, pieces, tellingWords(question, sentence)),
      centredAny: centred(question, pieces, fresh),
      tells: kind !== undefined && ASKING_FOR_ONE.has(kind) && mayTell(question, sentence) ? 1 : 0,
      before: shares[at - 1] ?? 0,
      after: shares[at + 1] ?? 0,
      length: Math.log(1 + sentence.folded.length) / 5,
      first: at === 0 ? 1 : 0,
      fresh: Math.min(1, fresh.length / 10),
    };
  });
}
