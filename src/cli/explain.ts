import type { AskInput } from '../answer/answer.ts';
import type { WorkingAnswerer } from '../answer/answerer.ts';
import { type Evidence, SIGNALS } from '../answer/evidence.ts';
import { type Candidate, confidenceOf, THRESHOLDS, type Workings } from '../answer/ranking.ts';
import { TEXT_SIGNALS, type TextEvidence } from '../answer/text-evidence.ts';
import textWeights from '../answer/text-weights.json' with { type: 'json' };
import weights from '../answer/weights.json' with { type: 'json' };
import type { Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';

/** How many passages are explained. */
const PASSAGES = 3;
/** What adds less than this to a passage's worth is left out. */
const LEAST = 0.05;

const number = (value: number) => value.toFixed(2);

function termsOf({ question }: Workings): string[] {
  const told = [...question.information].sort((a, b) => b[1] - a[1]);
  const mended = question.reading.terms.flatMap(({ surface, term, mended: meant }) =>
    meant === undefined ? [] : [`${surface} taken for ${term}`],
  );
  return [
    `language     ${question.language}, answered in ${question.wanted}`,
    `asks for     ${question.asking.kind ?? 'nothing in particular'} ${question.asking.focus.join(' ')}`.trimEnd(),
    `terms        ${told.map(([term, value]) => `${term} ${number(value)}`).join(', ') || 'none'}`,
    ...(mended.length > 0 ? [`mended       ${mended.join(', ')}`] : []),
  ];
}

type Added = { signal: string; added: number };

function addedByTexts(text: TextEvidence, language: Language): Added[] {
  const { ranking } = textWeights[language];
  return TEXT_SIGNALS.map((signal) => ({ signal, added: ranking[signal] * text[signal] }));
}

const addedByQuestions = (evidence: Evidence): Added[] =>
  SIGNALS.map((signal) => ({ signal, added: weights.ranking[signal] * evidence[signal] }));

function addedBy({ evidence, text }: Candidate, language: Language): string[] {
  return (text ? addedByTexts(text, language) : addedByQuestions(evidence))
    .filter(({ added }) => Math.abs(added) >= LEAST)
    .sort((a, b) => Math.abs(b.added) - Math.abs(a.added))
    .map(({ signal, added }) => `${signal} ${added > 0 ? '+' : ''}${number(added)}`);
}

// The sentences of the best passage with what each is worth, the best first.
function sentencesOf({ question, candidates }: Workings, answerer: Explained): string[] {
  const document = candidates[0]?.hit.document;
  const text = document?.readings[question.language]?.text;
  if (!document || text === undefined) return [];
  const worths = answerer.weigh(question, document).map(({ worth }) => worth);
  return splitSentences(text)
    .map((sentence, at) => ({ sentence: sentence.text, worth: worths[at] ?? 0 }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ sentence, worth }) => `sentence     ${number(worth)} ${sentence}`);
}

/** What an answer is explained with. */
export type Explained = Pick<WorkingAnswerer, 'work' | 'weigh'>;

/**
 * How an answer came about, in lines to read: the terms of the question and what each tells, the confidence beside its
 * thresholds, the best passages with what each piece of evidence added to their worth, and the sentences of the best one.
 */
export function explain(answerer: Explained, input: AskInput): string {
  const workings = answerer.work(input);
  const { language } = workings.question;
  const confidence = confidenceOf(workings);
  const least = THRESHOLDS.answered[language];
  const passages = workings.candidates
    .slice(0, PASSAGES)
    .map(
      (candidate, at) =>
        `${at + 1}. ${candidate.hit.document.id} ${number(candidate.worth)} = ${addedBy(candidate, language).join(', ')}`,
    );
  const away = confidence - least;
  return [
    ...termsOf(workings),
    `confidence   ${number(confidence)}; answered from ${number(least)} (${away >= 0 ? '+' : ''}${number(away)}), related from ${THRESHOLDS.related}`,
    ...passages,
    ...sentencesOf(workings, answerer),
    '',
  ].join('\n');
}
