import type { WorkingAnswerer } from '../../src/answer/answerer.ts';
import type { Language } from '../../src/language/language.ts';
import { normalise } from '../../src/language/normalise.ts';
import { buildGyorin } from './engines/gyorin.ts';
import { foldsOf } from './folds.ts';
import { SEED } from './load-set.ts';
import { auroc, coverageAt, type RiskPoint, riskCoverage, share } from './metrics.ts';
import type { QuestionSet, SetQuestion } from './squad.ts';

/** How good the bot's answers are, beyond the passages it finds. A figure that a set cannot give is null. */
export type Quality = {
  /** The part of the answerable questions for which the sentence of the best passage holds an accepted answer. */
  sentenceAccuracy: number | null;
  /** The same, the sentence chosen from the passage that the question was written for. */
  sentenceAccuracyGold: number | null;
  /** How the confidence tells questions from the same ones asked of an index without the passages of their article. */
  abstention: { auroc: number | null; coverageAt5: number | null };
  /** How the confidence tells questions that can be answered from those that the set says cannot. */
  impossibleAuroc: number | null;
  /** By confidence, how many questions are answered and how many of those wrongly: what cannot be answered always is. */
  curve: RiskPoint[];
};

/** The part of false positives at which coverage is told. */
const FALSE_POSITIVES = 0.05;

/**
 * How often the index is built anew without some of the articles. Each time it is asked the questions about those, so that
 * no question finds its own article and every one is asked, without an index an article.
 */
const FOLDS = 8;

const fold = (text: string) => normalise(text).text.replace(/\s+/gu, ' ');

/** Whether a text holds an accepted answer of a question, both folded. */
export function holdsAnswer(text: string | undefined, { answers }: SetQuestion): boolean {
  const folded = fold(text ?? '');
  return answers.some((answer) => folded.includes(fold(answer)));
}

type Asked = { question: SetQuestion; confidence: number; right: boolean; rightGiven: boolean };

function askAll(
  answerer: WorkingAnswerer,
  documentOf: ReturnType<typeof buildGyorin>['documentOf'],
  questions: readonly SetQuestion[],
  language: Language,
): Asked[] {
  return questions.map((asked) => {
    const input = { question: asked.text, language };
    const { question, candidates } = answerer.work(input);
    const sentenceOf = (document = documentOf(asked.gold)) =>
      document && answerer.sentence(question, document)?.text;
    const first = candidates[0]?.hit.document;
    return {
      question: asked,
      confidence: answerer.ask(input).confidence,
      right: !asked.impossible && first !== undefined && holdsAnswer(sentenceOf(first), asked),
      rightGiven: !asked.impossible && holdsAnswer(sentenceOf(), asked),
    };
  });
}

// The confidence in each answerable question, its article not being there.
function askWithoutArticle(set: QuestionSet, language: Language): number[] {
  return foldsOf(set, FOLDS, SEED).flatMap(({ passages, questions }) => {
    const { answerer } = buildGyorin(passages, language);
    return questions.map(({ text }) => answerer.ask({ question: text, language }).confidence);
  });
}

/** Measures the bot's sentences and its confidence on a question set. */
export function measureQuality(set: QuestionSet, language: Language): Quality {
  const { answerer, documentOf } = buildGyorin(set.passages, language);
  const asked = askAll(answerer, documentOf, set.questions, language);
  const answerable = asked.filter(({ question }) => !question.impossible);
  const sure = answerable.map(({ confidence }) => confidence);
  const without = askWithoutArticle(set, language);
  const impossible = asked.filter(({ question }) => question.impossible);
  return {
    sentenceAccuracy: share(answerable.map(({ right }) => right)),
    sentenceAccuracyGold: share(answerable.map(({ rightGiven }) => rightGiven)),
    abstention: { auroc: auroc(sure, without), coverageAt5: coverageAt(sure, without, FALSE_POSITIVES) },
    impossibleAuroc: auroc(
      sure,
      impossible.map(({ confidence }) => confidence),
    ),
    curve: riskCoverage(asked),
  };
}
