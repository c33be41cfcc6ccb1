import type { PassageReading } from '../search/documents.ts';
import type { Hit } from '../search/passage-index.ts';
import type { PieceStatistics } from '../search/piece-counts.ts';
import { commonRuns, partInRuns } from './common-runs.ts';
import { nearness } from './nearness.ts';
import { bm25Plus } from './piece-score.ts';
import { type PassagePieces, piecesOfPassage, type QuestionPieces, shareOf, tellingOf } from './pieces.ts';
import type { Question } from './question.ts';
import { mayTell } from './telling.ts';

/** What the text of a passage alone says for it as the answer to a question; each signal lies about between 0 and 1. */
export type TextEvidence = {
  /** BM25 score of the index ÷ the question's information, ÷ 10: it knows the names of the glossary in every script. */
  index: number;
  /** BM25+ over pieces, as `bm25Plus` has it, ÷ 3. */
  bm25: number;
  /** The part of the question's words, by what they tell, that the text holds. */
  held: number;
  /** The part of the question's pieces that the sentence holds that has most, and that two sentences in a row hold. */
  sentence: number;
  window: number;
  /** `sentence`, one that cannot tell what is asked for counting half. */
  telling: number;
  /** How near to each other words of the question stand, as `nearness` has it. */
  near: number;
  /** How much of the question stands there letter by letter, as `commonRuns` has it. */
  runs: number;
  /** The part of the question's letters in runs of one sentence, as `partInRuns` has it. */
  runsInSentence: number;
  /** The part of the question's figures that stand there; 1 where it has none. */
  figures: number;
  /** The part, by what they tell, of the words written as names that stand there; 0.7 where there are none. */
  named: number;
  /** The part of the question's information that the title of the article holds. */
  title: number;
  /** ln(1 + letters of the passage) ÷ 10. */
  length: number;
};

/** The names of the signals, in the order in which weights are kept. */
export const TEXT_SIGNALS = [
  'index',
  'bm25',
  'held',
  'sentence',
  'window',
  'telling',
  'near',
  'runs',
  'runsInSentence',
  'figures',
  'named',
  'title',
  'length',
] as const satisfies readonly (keyof TextEvidence)[];

const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);

/** What holds less than this part of what the best sentence holds is hardly it, and not compared letter by letter. */
const NEARLY_BEST = 0.5;

// What each sentence tells of the question, and what it tells together with the one after it.
function tellings({ information }: QuestionPieces, { sentences, places }: PassagePieces) {
  const alone = sentences.map(() => 0);
  const withNext = sentences.map(() => 0);
  for (const [term, told] of information) {
    let last = -1;
    for (const at of places.get(term) ?? []) {
      if (at === last) continue;
      alone[at] = (alone[at] ?? 0) + told;
      withNext[at] = (withNext[at] ?? 0) + told;
      if (at > 0 && last !== at - 1) withNext[at - 1] = (withNext[at - 1] ?? 0) + told;
      last = at;
    }
  }
  return { alone, withNext };
}

function sentenceSignals(question: QuestionPieces, passage: PassagePieces) {
  const { total, folded, language } = question;
  const { alone, withNext } = tellings(question, passage);
  const best = most(alone);
  const { sentences } = passage;
  const near = sentences.filter((_, at) => (alone[at] ?? 0) >= best * NEARLY_BEST);
  return {
    sentence: best / total,
    window: most(withNext) / total,
    telling:
      most(sentences.map((sentence, at) => (alone[at] ?? 0) * (mayTell(question, sentence) ? 1 : 0.5))) /
      total,
    runsInSentence: most(near.map((sentence) => partInRuns(folded, sentence.folded, language))),
  };
}

function figuresHeld(question: string, text: string): number {
  const figures = question.match(/\d+/gu) ?? [];
  const there = new Set(text.match(/\d+/gu));
  return figures.length === 0 ? 1 : figures.filter((figure) => there.has(figure)).length / figures.length;
}

/** Gathers what the text of a passage found says for it. `reading` is the passage in the language of the question. */
export function gatherTextEvidence(
  { total }: Question,
  question: QuestionPieces,
  hit: Hit,
  reading: PassageReading,
  statistics: PieceStatistics,
): TextEvidence {
  const passage = piecesOfPassage(hit.document, reading);
  return {
    index: total === 0 ? 0 : hit.score / total / 10,
    bm25: bm25Plus(question, passage, statistics) / 3,
    held: shareOf(question.words, passage.places, question, 0),
    ...sentenceSignals(question, passage),
    near: nearness(question, passage),
    runs: commonRuns(question.folded, passage.folded, question.language),
    figures: figuresHeld(question.folded, passage.folded),
    named: shareOf(
      question.words.filter(({ name }) => name),
      { has: (term) => passage.places.has(term) || passage.title.has(term) },
      question,
      0.7,
    ),
    title: tellingOf(passage.title, question.information) / question.total,
    length: Math.log(1 + reading.text.length) / 10,
  };
}
