import type { Answer, AnswerPassage } from '../answer/answer.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import type { Words } from '../words/index.ts';
import { citationMark } from './citation.ts';
import { longDate } from './date.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, PRIORITY } from './fit.ts';
import { boldText } from './highlight.ts';

/** The most sentences on a card: five passages of up to three. */
const MAX_SENTENCES = 15;
/** How much of either side of a false premise is shown. */
const PREMISE = { graphemes: 100, units: 100 };

/**
 * What a card says before it cites: the quoted sentences with their marks and their date, or plainly that nothing
 * answers. `passages` are those the card cites, numbered from 1; a sentence of any other passage is not shown,
 * since nothing would back it.
 */
export function statementBlocks(answer: Answer, passages: readonly AnswerPassage[], words: Words): Block[] {
  switch (answer.outcome) {
    case 'answered': {
      const quoted = quotedSentences(answer, passages, words);
      if (quoted.length > 0) return [...quoted, ...asOf(answer, passages, words)];
      return [note(words.say(passages.length > 0 ? 'card.related' : 'card.none'))];
    }
    case 'related':
      return [...premise(answer, passages, words), note(words.say('card.related'))];
    case 'none':
      return [note(words.say('card.none'))];
  }
}

/** A line that is shown as it is. */
export function note(text: string): Block {
  return { priority: PRIORITY.note, variants: [text] };
}

/** A sentence to the letter with the mark of its citation, below a heading if there is one. */
export function sentenceBlock(sentence: string, number: number, words: Words, heading = ''): Block {
  const mark = citationMark(number);
  return {
    priority: PRIORITY.statement,
    variants: [
      `${heading}${escapeMarkdown(sentence)} ${mark}`,
      `${heading}${words.say('card.sentenceTooLong')} ${mark}`,
    ],
  };
}

/** Whether the sentences of an answer are all of a passage, so that its text need not be shown a second time. */
export function isQuotedWhole({ answer }: Answer, { id, text }: AnswerPassage): boolean {
  const quoted =
    answer?.sentences.filter(({ passage }) => passage === id).map((sentence) => sentence.text) ?? [];
  return withoutSpaces(quoted.join('')) === withoutSpaces(text);
}

function quotedSentences({ answer }: Answer, passages: readonly AnswerPassage[], words: Words): Block[] {
  return (answer?.sentences ?? [])
    .slice(0, MAX_SENTENCES)
    .flatMap(({ text, passage, highlight }): Block[] => {
      const mark = markOf(passage, passages);
      if (mark === '' || text.trim() === '') return [];
      const tooLong = words.say('card.sentenceTooLong');
      return [
        {
          priority: PRIORITY.statement,
          variants: [boldText(text, highlight) + mark, escapeMarkdown(text) + mark, tooLong + mark],
        },
      ];
    });
}

/** The day the first quoted article was published: what it says was true then. */
function asOf({ answer }: Answer, passages: readonly AnswerPassage[], words: Words): Block[] {
  const first = passages.find(({ id }) => answer?.sentences.some(({ passage }) => passage === id));
  if (first === undefined) return [];
  return [note(`-# ${words.say('card.asOf', { date: longDate(first.citation.published, words.language) })}`)];
}

function premise(answer: Answer, passages: readonly AnswerPassage[], words: Words): Block[] {
  if (answer.premise === null) return [];
  const { stated, asked, passage } = answer.premise;
  const shown = (text: string) => escapeMarkdown(clip(oneLine(text), PREMISE));
  const sentence = words.say('card.premise', { stated: shown(stated), asked: shown(asked) });
  return [{ priority: PRIORITY.statement, variants: [sentence + markOf(passage, passages)] }];
}

/** The mark of a passage with a space before it, or nothing where the card does not cite the passage. */
function markOf(id: string, passages: readonly AnswerPassage[]): string {
  const index = passages.findIndex((passage) => passage.id === id);
  return index < 0 ? '' : ` ${citationMark(index + 1)}`;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}
