import type { AskInput } from '../answer/answer.ts';
import { type Evidence, SIGNALS } from '../answer/evidence.ts';
import { confidenceOf, THRESHOLDS, type Workings } from '../answer/ranking.ts';
import weights from '../answer/weights.json' with { type: 'json' };

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

function addedBy(evidence: Evidence): string[] {
  return SIGNALS.map((signal) => ({ signal, added: weights.ranking[signal] * evidence[signal] }))
    .filter(({ added }) => Math.abs(added) >= LEAST)
    .sort((a, b) => Math.abs(b.added) - Math.abs(a.added))
    .map(({ signal, added }) => `${signal} ${added > 0 ? '+' : ''}${number(added)}`);
}

/**
 * How an answer came about, in lines to read: the terms of the question and what each tells, the best passages with what each
 * piece of evidence added to their worth, and the confidence beside its thresholds.
 */
export function explain(answerer: { work(input: AskInput): Workings }, input: AskInput): string {
  const workings = answerer.work(input);
  const { language } = workings.question;
  const confidence = confidenceOf(workings);
  const least = THRESHOLDS.answered[language];
  const passages = workings.candidates
    .slice(0, PASSAGES)
    .map(
      ({ hit, evidence, worth }, at) =>
        `${at + 1}. ${hit.document.id} ${number(worth)} = ${addedBy(evidence).join(', ')}`,
    );
  const away = confidence - least;
  return [
    ...termsOf(workings),
    `confidence   ${number(confidence)}; answered from ${number(least)} (${away >= 0 ? '+' : ''}${number(away)}), related from ${THRESHOLDS.related}`,
    ...passages,
    '',
  ].join('\n');
}
