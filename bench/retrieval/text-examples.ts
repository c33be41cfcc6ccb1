import type { Workings } from '../../src/answer/ranking.ts';
import { SENTENCE_SIGNALS } from '../../src/answer/sentence-evidence.ts';
import type { Language } from '../../src/language/language.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { buildGyorin } from './engines/gyorin.ts';
import { foldsOf } from './folds.ts';
import { numberOf } from './knowledge.ts';
import { loadSet, SEED } from './load-set.ts';
import { holdsAnswer } from './quality.ts';

/** The sentences of the passage that a question was written for: their signals, and which hold an accepted answer. */
export type SentenceExample = { signals: number[][]; right: boolean[] };

/** A question with its candidates; `there` is whether the passages of its article were among those searched. */
export type TextExample = {
  file: string;
  /** The title of its article, by which questions are kept together. */
  title: string;
  workings: Workings;
  right: readonly boolean[];
  there: boolean;
  sentences: SentenceExample | undefined;
};

/** More questions of a set than these change nothing in the weights. */
const QUESTIONS = 3000;
const FOLDS = 6;

/** Every answerable question of a set, asked once of all passages and once without those of its article. */
export function textExamples(file: string, language: Language): TextExample[] {
  const set = loadSet({ file, limit: QUESTIONS });
  const rounds = [
    {
      passages: set.passages,
      numbers: [...set.passages.keys()],
      questions: set.questions.filter(({ impossible }) => !impossible),
      there: true,
    },
    ...foldsOf(set, FOLDS, SEED).map((fold) => ({ ...fold, there: false })),
  ];
  return rounds.flatMap(({ passages, numbers, questions, there }) => {
    const { answerer, documentOf } = buildGyorin(passages, language);
    return questions.map((asked): TextExample => {
      const workings = answerer.work({ question: asked.text, language });
      const right = workings.candidates.map(({ hit }) => numbers[numberOf(hit.document.id)] === asked.gold);
      const document = there ? documentOf(asked.gold) : undefined;
      const texts = splitSentences(document?.readings[language]?.text ?? '').map(({ text }) => text);
      const sentences = document && {
        signals: answerer
          .weigh(workings.question, document)
          .map(({ evidence }) => SENTENCE_SIGNALS.map((signal) => evidence[signal])),
        right: texts.map((text) => holdsAnswer(text, asked)),
      };
      const article = set.passages[asked.gold]?.article ?? 0;
      return { file, title: set.titles[article] || `${file} ${article}`, workings, right, there, sentences };
    });
  });
}
